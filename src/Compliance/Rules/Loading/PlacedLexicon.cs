using Compliance.Lexicons;

namespace Compliance.Rules.Loading;

/// <summary>A lexicon and the file it stands in.</summary>
/// <param name="Lexicon">The lexicon.</param>
/// <param name="File">The file.</param>
internal readonly record struct PlacedLexicon(Lexicon Lexicon, JsonFile File);
