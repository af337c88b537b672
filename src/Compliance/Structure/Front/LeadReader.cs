using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Reads what stands between the title and the first heading: the addressee's line and the lead.</summary>
internal sealed class LeadReader(SourceText source, ReportKind kind, PhraseIndex phrases)
{
    private const int MaxAddressee = 40;
    private const int MaxWithoutHeadings = 400;
    private const int MaxLead = 800;

    /// <summary>Reads addressee and lead of the text that starts at <paramref name="first"/> of the paragraphs.</summary>
    public (TextSpan? Addressee, TextSpan? Lead) Read(List<TextSpan> paragraphs, int first, int? firstHeading)
    {
        TextSpan? addressee = null;
        if (first < paragraphs.Count && DateText.IsWhole(source.FoldedSlice(paragraphs[first]), out _, out _)) first++;
        if (first < paragraphs.Count && IsAddressee(paragraphs[first], firstHeading)) addressee = paragraphs[first++];
        if (first >= paragraphs.Count) return (addressee, null);
        if (firstHeading is { } heading)
        {
            if (paragraphs[first].Start >= heading) return (addressee, null);
            return (addressee, LeadBefore(paragraphs, first, heading));
        }

        return (addressee, IsAnnouncement(paragraphs[first]) ? paragraphs[first] : null);
    }

    // Up to the paragraph that announces the report; else all that stands before the heading, if that is no more than a lead can be.
    private TextSpan? LeadBefore(List<TextSpan> paragraphs, int first, int heading)
    {
        var last = first;
        while (!HoldsLeadFormula(paragraphs[last]) && last + 1 < paragraphs.Count && paragraphs[last + 1].Start < heading) last++;
        var lead = Trim(paragraphs[first].Start, Math.Min(paragraphs[last].End, heading));
        return lead.Length <= MaxLead || HoldsLeadFormula(lead) ? lead : null;
    }

    private bool IsAddressee(TextSpan line, int? firstHeading) =>
        line.Length <= MaxAddressee && source.Folded[line.End - 1] == ':' && line.Start != firstHeading &&
        source.FoldedSlice(line).IndexOfAny("。;") < 0 && !HoldsLeadFormula(line);

    private bool IsAnnouncement(TextSpan paragraph) => paragraph.Length <= MaxWithoutHeadings && HoldsLeadFormula(paragraph);

    private bool HoldsLeadFormula(TextSpan span)
    {
        foreach (var hit in phrases.In(kind.Frames, span))
            if (hit.Entry.Has("role", "lead"))
                return true;
        return false;
    }

    private TextSpan Trim(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(source.Text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
