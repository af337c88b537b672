using System.Collections.Immutable;
using Compliance.Structure;

namespace Compliance.Evaluation;

/// <summary>Names the section a place stands in.</summary>
internal static class SectionNames
{
    /// <summary>Words of the nearest heading that starts at or before <paramref name="offset"/>; empty before the first.</summary>
    public static string At(ImmutableArray<Heading> headings, int offset)
    {
        var low = 0;
        var high = headings.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (headings[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? "" : headings[low - 1].Text;
    }
}
