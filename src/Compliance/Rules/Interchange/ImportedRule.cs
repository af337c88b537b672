using Compliance.Rules.Loading;

namespace Compliance.Rules.Interchange;

/// <summary>A rule of a workflow in our words.</summary>
internal sealed record ImportedRule
{
    public required string Id { get; init; }

    /// <summary>Its name as the workflow has it.</summary>
    public required string Name { get; init; }

    public required bool Enabled { get; init; }

    public required string Severity { get; init; }

    public string? Select { get; init; }

    public string? Where { get; init; }

    public required string Assert { get; init; }

    /// <summary>Message templates, Chinese and English.</summary>
    public required (string Chinese, string English) Message { get; init; }

    public (string Chinese, string English)? Title { get; init; }

    public string Category { get; init; } = "imported";

    public string? SuccessEvent { get; init; }

    /// <summary>The workflow's own properties, kept as they stand.</summary>
    public JsonCursor? Properties { get; init; }
}
