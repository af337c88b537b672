using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Reads the year reported on: from the title, else the lead, else the first heading that names one.</summary>
internal static class YearReader
{
    private const int MaxLead = 1500;

    /// <summary>The report year, or null where none of them names it.</summary>
    public static ReportYear? Read(string folded, ReportTitle? title, TextSpan? lead, ImmutableArray<Heading> headings)
    {
        if (title is not null && YearText.Find(folded, title.Span) is { } named) return named;
        if (lead is { } opening && YearText.Find(folded, new TextSpan(opening.Start, Math.Min(opening.Length, MaxLead))) is { } told) return told;
        foreach (var heading in headings)
            if (heading.Level == 1 && YearText.Find(folded, heading.WordsSpan) is { } headed)
                return headed;
        return null;
    }
}
