using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A place where an item of a chain may open.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Ordinal">Its number, 1–99.</param>
/// <param name="Span">The marker, such as 一是 or 第一.</param>
/// <param name="OpensParagraph">True where nothing but space or a heading's marker stands before it on its line.</param>
/// <param name="Delimited">True where punctuation, space or the line's start stands before it; else only a chain already open may take it.</param>
/// <param name="AfterFullStop">True where a sentence ended before it.</param>
internal readonly record struct EnumerationMarker(
    EnumerationMarkerForm Form, int Ordinal, TextSpan Span, bool OpensParagraph, bool Delimited, bool AfterFullStop);
