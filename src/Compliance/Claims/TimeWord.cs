using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A word that speaks of time without a date.</summary>
/// <param name="Span">The word as written.</param>
/// <param name="Id">Id of the lexicon's entry, such as <c>this-year</c>.</param>
/// <param name="Kind">How it speaks of time.</param>
/// <param name="Part">Id of the part it stands in, or null.</param>
public sealed record TimeWord(TextSpan Span, string Id, TimeWordKind Kind, string? Part)
{
    /// <summary>True where the word means another year once the report's year is over, and its part speaks of that year.</summary>
    public bool Shifts { get; init; }
}
