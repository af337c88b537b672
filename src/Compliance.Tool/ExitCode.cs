namespace Compliance.Tool;

/// <summary>The tool's exit codes. Where several apply: 4, then 2, 1, 3.</summary>
internal static class ExitCode
{
    /// <summary>Every report passed.</summary>
    public const int Pass = 0;

    /// <summary>A report is blocked.</summary>
    public const int Blocked = 1;

    /// <summary>Wrong usage, unreadable document, bad rule set, or a path that yields no report.</summary>
    public const int Unusable = 2;

    /// <summary>A person must decide.</summary>
    public const int Review = 3;

    /// <summary>The tool or its rules broke.</summary>
    public const int Fault = 4;

    /// <summary>Ended by Ctrl-C, as shells number it.</summary>
    public const int Interrupted = 130;
}
