using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A chain of numbered clauses 一是…二是…, or 第一…第二….</summary>
/// <param name="Span">From the first marker to the end of the last item.</param>
/// <param name="Items">In reading order.</param>
/// <param name="Announced">The count announced before it (以下三点), or null.</param>
/// <param name="Depth">0 for a chain of its own, 1 for one nested in an item, and so on.</param>
public sealed record Enumeration(TextSpan Span, ImmutableArray<EnumerationItem> Items, Quantity? Announced, int Depth)
{
    /// <summary>True where an item could belong to another open chain just as well, so that its count proves nothing.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The unnumbered sentences behind the last item where every other item is one sentence; null where there are none.</summary>
    public TextSpan? Trailing { get; init; }
}
