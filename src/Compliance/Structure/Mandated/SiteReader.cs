using System.Collections.Immutable;
using Compliance.Structure.Numbering;
using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>Collects the places that may hold a part: the numbered headings, and short lines without a number that name one.</summary>
internal sealed class SiteReader(SourceText source, HeadingNaming naming)
{
    private const int MaxLine = 40;
    private const int LeastBeforeComma = 8;

    /// <summary>The sites in reading order; sections end at <paramref name="end"/> at the latest.</summary>
    public List<HeadingSite> Read(ImmutableArray<Heading> headings, List<TextSpan> paragraphs, int end)
    {
        var sites = new List<HeadingSite>(headings.Length + 2);
        var next = 0;
        var above = -1;
        foreach (var paragraph in paragraphs)
        {
            var numbered = next;
            while (next < headings.Length && headings[next].Span.Start < paragraph.End)
            {
                var heading = headings[next++];
                sites.Add(new HeadingSite(heading.WordsSpan, heading.Span, heading.Level, heading, naming.Names(heading.WordsSpan)));
            }

            if (next == numbered && IsHeadingLine(paragraph) && naming.Names(paragraph) is var names and not 0 && !GoesOn(sites, above, names))
                sites.Add(new HeadingSite(WithoutColon(paragraph), paragraph, 1, null, names));
            above = paragraph.End;
        }

        SetSections(sites, end);
        return sites;
    }

    private static void SetSections(List<HeadingSite> sites, int end)
    {
        // The start of the nearest later site of each level, or of a higher one.
        Span<int> nearest = stackalloc int[8];
        nearest.Fill(end);
        for (var i = sites.Count - 1; i >= 0; i--)
        {
            var site = sites[i];
            var level = Math.Clamp(site.Level, 1, nearest.Length - 1);
            sites[i] = site with { Section = TextSpan.FromBounds(site.Span.Start, Math.Max(site.Span.End, nearest[level])) };
            nearest[level..].Fill(site.Span.Start);
        }
    }

    // A heading broken over two lines: the second names again what the first names.
    private static bool GoesOn(List<HeadingSite> sites, int above, ulong names) =>
        sites.Count > 0 && sites[^1].Span.End == above && (sites[^1].Names & names) != 0;

    private bool IsHeadingLine(TextSpan line)
    {
        if (line.Length > MaxLine) return false;
        var text = source.FoldedSlice(line);
        return text[..^1].IndexOfAny("。;:!?") < 0 && text[^1] is not ('。' or ';' or ',' or '、') &&
            !MarkerReader.TryRead(source.Folded, line.Start, line.End, out _) && !StartsLikeSentence(text);
    }

    // 下一步，… and 2025年，… open sentences, whatever they end with; …履行…职责，加强…的有关情况 is the regulation's own name of a part.
    private static bool StartsLikeSentence(ReadOnlySpan<char> text) =>
        text.IndexOf(',') is var comma and >= 0 ? comma < LeastBeforeComma || !text.EndsWith("情况") : text[^1] == ':' && text.Length > 20;

    private TextSpan WithoutColon(TextSpan line) =>
        source.Folded[line.End - 1] == ':' ? TextSpan.FromBounds(line.Start, line.End - 1) : line;
}
