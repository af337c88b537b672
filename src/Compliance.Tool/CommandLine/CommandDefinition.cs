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
    ToolText Examples)
{
    /// <summary>True where a word that starts with a dash but is no option is taken as it stands, as the expression -1 + 2.</summary>
    public bool TakesAnyWord { get; init; }

    /// <summary>True for a word that only opens a group of commands.</summary>
    public bool IsGroup { get; init; }
}
