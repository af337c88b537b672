namespace Compliance.Tool;

/// <summary>The tool's version, three numbers as the package has it.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
