using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A title in 《》.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Title">The title as written, without the marks.</param>
public sealed record Citation(TextSpan Span, string Title)
{
    /// <summary>The one known name of a law or rule that the title misses by a character or two; null where there is none.</summary>
    public string? NearestName { get; init; }
}
