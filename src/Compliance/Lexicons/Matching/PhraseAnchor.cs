namespace Compliance.Lexicons.Matching;

/// <summary>
/// A literal that is searched for. Small, for a text touches anchors all over their table, and what it touches must stay
/// near the processor: plain words are compared with one stretch of characters that all share.
/// </summary>
/// <param name="Entry">Number of the lexicon entry in the whole set.</param>
/// <param name="Pattern">Index of the pattern to check around it, or -1 where the words are all there is to it.</param>
/// <param name="Start">Where the words stand in the shared stretch; 0 where a pattern is checked.</param>
/// <param name="Length">Length of the words; 0 where a pattern is checked.</param>
internal readonly record struct PhraseAnchor(int Entry, int Pattern, int Start, int Length);
