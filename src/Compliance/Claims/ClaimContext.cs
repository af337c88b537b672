using System.Collections.Immutable;
using Compliance.Claims.Tokens;
using Compliance.Lexicons;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>What a claim extractor sees, and the claims that earlier extractors found.</summary>
internal sealed class ClaimContext
{
    private readonly bool[] _taken;

    /// <summary>Takes the report, the phrases found in it and its tokens.</summary>
    public ClaimContext(
        Report report, LexiconSet lexicons, PhraseIndex phrases, TokenStream tokens, CancellationToken cancellation)
    {
        Report = report;
        Lexicons = lexicons;
        Phrases = phrases;
        Tokens = tokens;
        Cancellation = cancellation;
        _taken = new bool[tokens.Tokens.Length];
    }

    /// <summary>The report's structure.</summary>
    public Report Report { get; }

    /// <summary>The text that all spans point into.</summary>
    public SourceText Source => Tokens.Source;

    /// <summary>The lexicons of the rule set.</summary>
    public LexiconSet Lexicons { get; }

    /// <summary>Where their phrases stand.</summary>
    public PhraseIndex Phrases { get; }

    /// <summary>Tokens and the boundaries of sentences, segments and clauses.</summary>
    public TokenStream Tokens { get; }

    /// <summary>Asked by extractors whose work grows with the text.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Quantities in reading order.</summary>
    public ImmutableArray<Quantity> Quantities { get; set; } = [];

    /// <summary>Percentages in reading order.</summary>
    public ImmutableArray<Percentage> Percentages { get; set; } = [];

    /// <summary>Dates in reading order.</summary>
    public ImmutableArray<DateClaim> Dates { get; set; } = [];

    /// <summary>Citations in reading order.</summary>
    public ImmutableArray<Citation> Citations { get; set; } = [];

    /// <summary>Years written with 年, in reading order, those inside dates included.</summary>
    public ImmutableArray<YearMention> Years { get; set; } = [];

    /// <summary>True where an extractor has used the number token at <paramref name="index"/>.</summary>
    public bool IsTaken(int index) => _taken[index];

    /// <summary>Marks a number token as used, so no later extractor reads it again.</summary>
    public void Take(int index) => _taken[index] = true;

    /// <summary>Marks the number tokens that start inside <paramref name="span"/> as used.</summary>
    public void Take(TextSpan span)
    {
        var end = Tokens.FirstAt(span.End);
        for (var i = Tokens.FirstAt(span.Start); i < end; i++) _taken[i] = true;
    }
}
