using System.Collections.Immutable;
using Compliance.Claims.Tokens;
using Compliance.Lexicons;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>What a claim extractor sees, and the claims that earlier extractors found.</summary>
internal sealed class ClaimContext(
    Report report, LexiconSet lexicons, PhraseIndex phrases, TokenStream tokens, CancellationToken cancellation)
{
    /// <summary>The report's structure.</summary>
    public Report Report { get; } = report;

    /// <summary>The text that all spans point into.</summary>
    public SourceText Source => Tokens.Source;

    /// <summary>The lexicons of the rule set.</summary>
    public LexiconSet Lexicons { get; } = lexicons;

    /// <summary>Where their phrases stand.</summary>
    public PhraseIndex Phrases { get; } = phrases;

    /// <summary>Tokens and the boundaries of sentences, segments and clauses.</summary>
    public TokenStream Tokens { get; } = tokens;

    /// <summary>Asked by extractors whose work grows with the text.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Quantities in reading order.</summary>
    public ImmutableArray<Quantity> Quantities { get; set; } = [];

    /// <summary>Percentages in reading order.</summary>
    public ImmutableArray<Percentage> Percentages { get; set; } = [];

    /// <summary>Dates in reading order.</summary>
    public ImmutableArray<DateClaim> Dates { get; set; } = [];

    /// <summary>Citations in reading order.</summary>
    public ImmutableArray<Citation> Citations { get; set; } = [];
}
