using Compliance.Text;

namespace Compliance.Claims;

/// <summary>One item of a chain 一是…二是….</summary>
/// <param name="Ordinal">The number of its marker, 1-based.</param>
/// <param name="Marker">The marker as written, such as <c>一是</c>.</param>
/// <param name="MarkerSpan">Where the marker stands.</param>
/// <param name="Span">From the marker to the next item or the end of the chain.</param>
public sealed record EnumerationItem(int Ordinal, string Marker, TextSpan MarkerSpan, TextSpan Span);
