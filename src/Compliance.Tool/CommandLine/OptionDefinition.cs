using Compliance.Tool.Texts;

namespace Compliance.Tool.CommandLine;

/// <summary>One option, declared once: the parser, the help and the suggestions read it.</summary>
/// <param name="Name">With its dashes, such as <c>--format</c>.</param>
/// <param name="Value">What stands for its value in the help, or null for a switch.</param>
/// <param name="Description">What it does.</param>
/// <param name="Repeatable">True where it may be given several times.</param>
internal sealed record OptionDefinition(string Name, string? Value, ToolText Description, bool Repeatable = false)
{
    /// <summary>The values it is limited to; empty where any may stand.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
