using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Pages;

/// <summary>A rule's page: Markdown for people, with examples that run as tests.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Markdown">The page.</param>
/// <param name="Examples">Its examples in order.</param>
/// <param name="Diagnostics">Faults of the page.</param>
public sealed record RulePage(
    string RuleId, string Markdown, ImmutableArray<RuleExample> Examples, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Reads a page. An example is a block fenced <c>```report</c>, followed by a block fenced <c>```findings</c> with a
    /// line for each finding: <c>NUM-01 fail 3 "97.7%"</c>, optionally <c>reason=…</c>, <c>severity=…</c> and <c>variant=…</c>; a line
    /// <c>+ numerator 3 "601件"</c> names a further place. An empty findings block says that the rule stays silent.
    /// Between the two, blocks fenced <c>```compared</c> and a name hold reports to compare with.
    /// </summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="markdown">The page.</param>
    /// <param name="source">The page's name for diagnostics.</param>
    public static RulePage Read(string ruleId, string markdown, string source)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(source);
        var reader = new RulePageReader(ruleId, markdown, source);
        return new(ruleId, markdown, reader.Read(out var diagnostics), diagnostics);
    }
}
