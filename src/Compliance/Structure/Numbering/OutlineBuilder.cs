using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Structure.Numbering;

/// <summary>Nests headings into sections; each reaches to the next heading of its own or a higher level.</summary>
internal static class OutlineBuilder
{
    /// <summary>The sections of level 1, which end at <paramref name="end"/> at the latest.</summary>
    public static ImmutableArray<Section> Build(ImmutableArray<Heading> headings, int end)
    {
        var index = 0;
        return Children(headings, ref index, 0, end);
    }

    // Depth is the number of open styles, at most one level for each style.
    private static ImmutableArray<Section> Children(ImmutableArray<Heading> headings, ref int index, int parentLevel, int end)
    {
        if (index >= headings.Length || headings[index].Level <= parentLevel) return [];
        var sections = ImmutableArray.CreateBuilder<Section>();
        while (index < headings.Length && headings[index].Level > parentLevel)
        {
            var heading = headings[index++];
            var children = Children(headings, ref index, heading.Level, end);
            var sectionEnd = index < headings.Length ? headings[index].Span.Start : end;
            sections.Add(new Section(heading, TextSpan.FromBounds(heading.Span.Start, Math.Max(sectionEnd, heading.Span.End)), children));
        }

        return sections.DrainToImmutable();
    }
}
