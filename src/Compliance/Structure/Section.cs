using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Structure;

/// <summary>A node of the outline: a heading with all the text that stands under it. No back pointers.</summary>
/// <param name="Heading">The heading that opens it.</param>
/// <param name="Span">From the heading's marker to the next heading of the same or a higher level, or the end of the body.</param>
/// <param name="Children">Sections one level deeper, in reading order.</param>
public sealed record Section(Heading Heading, TextSpan Span, ImmutableArray<Section> Children);
