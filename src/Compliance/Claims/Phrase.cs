using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A place where a phrase of a lexicon stands, its entry's conditions met.</summary>
/// <param name="Lexicon">Name of the lexicon.</param>
/// <param name="Entry">The entry found.</param>
/// <param name="Span">The matched text, guards excluded.</param>
/// <param name="Part">Id of the part around it, the innermost where parts nest; null outside all parts.</param>
/// <param name="Place">What it stands in.</param>
public sealed record Phrase(string Lexicon, LexiconEntry Entry, TextSpan Span, string? Part, PhrasePlaces Place);
