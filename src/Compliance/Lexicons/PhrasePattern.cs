using System.Collections.Immutable;

namespace Compliance.Lexicons;

/// <summary>One phrase to find: literals, character classes and bounded gaps, with guards.</summary>
/// <param name="Text">The pattern as the rule file writes it.</param>
/// <param name="NotBefore">Literals that must not stand straight after a hit.</param>
/// <param name="NotAfter">Literals that must not stand straight before a hit.</param>
public sealed record PhrasePattern(string Text, ImmutableArray<string> NotBefore, ImmutableArray<string> NotAfter);
