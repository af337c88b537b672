using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Documents;

/// <summary>A document as its format gives it: text, blocks in reading order, metadata. Immutable.</summary>
public sealed record ReportDocument
{
    /// <summary>The decoded text that every span points into.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Non-empty blocks in reading order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Metadata that the format itself carries; empty for plain text.</summary>
    public ImmutableArray<MetadataField> Metadata { get; init; } = [];

    /// <summary>The format it was read from.</summary>
    public DocumentFormat Format { get; init; } = DocumentFormat.PlainText;

    /// <summary>Whether spans point at the original characters.</summary>
    public Fidelity Fidelity { get; init; } = Fidelity.Exact;
}
