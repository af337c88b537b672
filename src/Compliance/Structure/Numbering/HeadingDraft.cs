using Compliance.Text;

namespace Compliance.Structure.Numbering;

/// <summary>A heading before its place in the outline is known.</summary>
internal readonly record struct HeadingDraft(Marker Marker, TextSpan Words, bool RunIn, TextSpan? FinalPunctuation);
