using Compliance.Diagnostics;

namespace Compliance.Tool.CommandLine;

/// <summary>The command line asks for something that cannot be done; the text says what and what to do.</summary>
internal sealed class UsageException(LocalizedText text) : Exception(text.English)
{
    public LocalizedText Text { get; } = text;
}
