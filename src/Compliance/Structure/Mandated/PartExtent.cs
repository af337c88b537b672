using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>How far the text of a part reaches.</summary>
internal sealed class PartExtent(SourceText source, List<HeadingSite> sites, int end)
{
    private const int LeastUnderHeading = 4;
    private const int LeastAfterWords = 2;

    /// <summary>
    /// What an evidence sentence opens: the rest of its paragraph; where it opens the paragraph or announces a list, all up to the next heading.
    /// </summary>
    public TextSpan Of(EvidenceHit hit)
    {
        if (hit.Alone) return hit.Sentence;
        var last = source.Folded[hit.Paragraph.End - 1];
        var opens = hit.Sentence.Start == hit.Paragraph.Start || last == ':';
        return Trim(TextSpan.FromBounds(hit.Sentence.Start, opens ? Math.Max(hit.Paragraph.End, NextHeading(hit.Paragraph.End)) : hit.Paragraph.End));
    }

    /// <summary>True where text stands under the heading, whatever lower headings stand there.</summary>
    public bool HoldsText(HeadingSite site) => HoldsLetters(site.Span.End, site.Section.End, LeastUnderHeading);

    /// <summary>True where text follows the words before the next heading.</summary>
    public bool HoldsTextAfter(EvidenceHit hit) => HoldsLetters(hit.Words.End, NextHeading(hit.Words.End), LeastAfterWords);

    /// <summary>The span without white space at its end.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var last = span.End;
        while (last > span.Start && char.IsWhiteSpace(source.Text[last - 1])) last--;
        return TextSpan.FromBounds(span.Start, last);
    }

    private bool HoldsLetters(int from, int to, int least)
    {
        for (var i = from; i < to && least > 0; i++)
            if (char.IsLetterOrDigit(source.Text[i]))
                least--;
        return least == 0;
    }

    private int NextHeading(int from)
    {
        var low = 0;
        var high = sites.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (sites[middle].Span.Start < from) low = middle + 1;
            else high = middle;
        }

        return low < sites.Count ? sites[low].Span.Start : end;
    }
}
