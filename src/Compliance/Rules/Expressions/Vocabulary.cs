using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>A closed list of words that a string member can be, in the order the reference page gives them.</summary>
/// <param name="Words">The words.</param>
internal sealed record Vocabulary(ImmutableArray<string> Words)
{
    public bool Contains(string word) => Words.Contains(word, StringComparer.Ordinal);
}
