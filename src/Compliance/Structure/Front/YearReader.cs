using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Reads the year reported on: from the title, else the lead, else the first heading that names one and is no plan's.</summary>
internal static class YearReader
{
    private const int MaxLead = 1500;

    /// <summary>The report year, or null where none of them names it.</summary>
    public static ReportYear? Read(
        string folded, ReportKind kind, PhraseIndex phrases, ReportTitle? title, TextSpan? lead, ImmutableArray<Heading> headings)
    {
        if (title is not null && YearText.Find(folded, title.Span) is { } named) return named;
        if (lead is { } opening && InLead(folded, new TextSpan(opening.Start, Math.Min(opening.Length, MaxLead))) is { } told) return told;
        foreach (var heading in headings)
            if (heading.Level == 1 && !NamesPlan(kind, phrases, heading) && YearText.Find(folded, heading.WordsSpan) is { } headed)
                return headed;
        return null;
    }

    // 现将2025年……报告如下 says what the report is about; other years may stand before it.
    private static ReportYear? InLead(string folded, TextSpan lead)
    {
        var end = folded.AsSpan(lead.Start, lead.Length).LastIndexOf("如下", StringComparison.Ordinal);
        if (end > 0)
        {
            var start = folded.AsSpan(lead.Start, end).LastIndexOfAny(",。;") + 1;
            if (YearText.Find(folded, TextSpan.FromBounds(lead.Start + start, lead.Start + end)) is { } announced) return announced;
        }

        return YearText.Find(folded, lead);
    }

    private static bool NamesPlan(ReportKind kind, PhraseIndex phrases, Heading heading)
    {
        foreach (var part in kind.Parts)
            foreach (var hit in phrases.In(part.Headings, heading.WordsSpan))
                if (hit.Entry.Has("plan", "true")) return true;
        return false;
    }
}
