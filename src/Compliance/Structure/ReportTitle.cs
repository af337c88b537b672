using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Structure;

/// <summary>The report's title, which may run over several lines.</summary>
/// <param name="Text">The lines joined, white space between Chinese characters removed.</param>
/// <param name="Span">From the first line's first character to the last line's last.</param>
/// <param name="Lines">Each line's own span.</param>
public sealed record ReportTitle(string Text, TextSpan Span, ImmutableArray<TextSpan> Lines);
