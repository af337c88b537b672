using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>One rate word with the percentage stated for it.</summary>
/// <param name="Rate">The percentage.</param>
/// <param name="Entry">The rate word's lexicon entry.</param>
/// <param name="Word">Where the word stands.</param>
/// <param name="First">Where the first of the words that share the percentage stands.</param>
/// <param name="Prefix">The words before <paramref name="First"/>, back to the start of its clause or the number before.</param>
/// <param name="IsDistributed">True where 均, 分别 or a list of percentages spreads one word over several counts.</param>
internal sealed record RateStatement(
    Percentage Rate, LexiconEntry Entry, TextSpan Word, TextSpan First, TextSpan Prefix, bool IsDistributed)
{
    /// <summary>The verbs of the rate word.</summary>
    public RateVerbs Words { get; } = new(Entry);
}
