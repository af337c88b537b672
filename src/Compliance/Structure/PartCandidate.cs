using Compliance.Text;

namespace Compliance.Structure;

/// <summary>A place that might have been a part and was not: one line of the proof of absence.</summary>
/// <param name="Span">The heading or sentence looked at.</param>
/// <param name="Reason">Why it was rejected: a code of <see cref="PartRejection"/>.</param>
public sealed record PartCandidate(TextSpan Span, PartRejection Reason);
