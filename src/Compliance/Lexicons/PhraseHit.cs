using Compliance.Text;

namespace Compliance.Lexicons;

/// <summary>One place where a lexicon entry's pattern was found.</summary>
/// <param name="Lexicon">The lexicon's name.</param>
/// <param name="Entry">The entry found.</param>
/// <param name="Span">The matched text, guards excluded.</param>
public readonly record struct PhraseHit(string Lexicon, LexiconEntry Entry, TextSpan Span);
