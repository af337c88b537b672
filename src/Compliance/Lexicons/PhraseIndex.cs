using Compliance.Text;

namespace Compliance.Lexicons;

/// <summary>Where the phrases of a rule set's lexicons stand in one text. Immutable.</summary>
public sealed class PhraseIndex
{
    private PhraseIndex()
    {
    }

    /// <summary>No hits at all.</summary>
    public static PhraseIndex Empty { get; } = new();

    /// <summary>All hits of one lexicon by start, then longest first; none where there is no such lexicon.</summary>
    public ReadOnlySpan<PhraseHit> Of(string lexiconName) => [];

    /// <summary>The hits of one lexicon that lie wholly inside <paramref name="within"/>.</summary>
    public ReadOnlySpan<PhraseHit> In(string lexiconName, TextSpan within) => [];
}
