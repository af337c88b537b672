using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>What the rest of the structure says to the search for parts.</summary>
/// <param name="Headings">The headings.</param>
/// <param name="Text">The paragraphs of the text after the title and before the annexes.</param>
/// <param name="End">Offset at which that text ends: the signature's start where there is one.</param>
/// <param name="Lead">The lead, which proves nothing.</param>
/// <param name="ReportYear">The year reported on, or null.</param>
/// <param name="TitlePlace">Where absence is reported.</param>
internal sealed record PartContext(
    ImmutableArray<Heading> Headings,
    List<TextSpan> Text,
    int End,
    TextSpan? Lead,
    int? ReportYear,
    TextSpan TitlePlace);
