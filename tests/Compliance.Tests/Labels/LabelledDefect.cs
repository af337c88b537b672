using Compliance.Text;

namespace Compliance.Tests.Labels;

/// <summary>A defect that an annotator marked in a labelled report.</summary>
/// <param name="Report">The report's number, such as 001.</param>
/// <param name="Ordinal">Its place in the label file's list, from 0.</param>
/// <param name="Agreed">True where both annotators found it.</param>
/// <param name="Span">Where its quote stands.</param>
internal sealed record LabelledDefect(string Report, int Ordinal, bool Agreed, TextSpan Span);
