using Compliance.Tool.Texts;

namespace Compliance.Tool.CommandLine;

/// <summary>One command.</summary>
/// <param name="Name">The word that calls it.</param>
/// <param name="Description">What it does.</param>
/// <param name="Usage">The usage line.</param>
/// <param name="Options">Its options, in the order of the help.</param>
/// <param name="Examples">Worked examples.</param>
internal sealed record CommandDefinition(
    string Name,
    ToolText Description,
    string Usage,
    IReadOnlyList<OptionDefinition> Options,
    ToolText Examples);
