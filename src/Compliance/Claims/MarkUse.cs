using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Punctuation or white space out of the ordinary.</summary>
/// <param name="Kind">What about it.</param>
/// <param name="Places">All places it shows at, in reading order; at least one. A blank is shown with its neighbours.</param>
public sealed record MarkUse(MarkKind Kind, ImmutableArray<TextSpan> Places)
{
    /// <summary>The first place.</summary>
    public TextSpan Span => Places[0];
}
