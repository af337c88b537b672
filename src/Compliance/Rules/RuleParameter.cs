using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules;

/// <summary>A value that overlays and callers may set without touching the rule.</summary>
/// <param name="Name">Name, read in expressions as <c>params.name</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Values">The value in force as text, invariant; several only for a list.</param>
/// <param name="SetBy">Where the value in force comes from: <c>rule</c>, the id of an overlay, or <c>caller</c>.</param>
public sealed record RuleParameter(string Name, RuleParameterKind Kind, ImmutableArray<string> Values, string SetBy)
{
    /// <summary>What it is for, or null.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>How its texts are written; null leaves that open.</summary>
    public ParameterFormat? Format { get; init; }
}
