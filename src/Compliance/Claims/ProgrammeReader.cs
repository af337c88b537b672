using System.Collections.Immutable;
using System.Globalization;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads programmes with a last year: those the lexicon names, and years written as a range such as （2021—2025年）.</summary>
internal static class ProgrammeReader
{
    // No report names more; rules that compare them pairwise stay cheap.
    private const int Most = 500;
    private const int YearDigits = 4;
    private const int LongestProgramme = 20;

    /// <summary>All of them in reading order.</summary>
    public static ImmutableArray<Programme> Read(ClaimContext context, PartPlaces parts)
    {
        var programmes = ImmutableArray.CreateBuilder<Programme>();
        foreach (ref readonly var hit in context.Phrases.Of(LexiconNames.Programmes))
        {
            if (programmes.Count >= Most) break;
            if (hit.Entry.First("endYear") is not { } written || !MentionPlaces.IsBody(context, hit.Span)) continue;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) Add(context, parts, programmes, hit.Span, hit.Entry.Id, year);
        }

        ReadRanges(context, parts, programmes);
        programmes.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return programmes.DrainToImmutable();
    }

    private static void ReadRanges(ClaimContext context, PartPlaces parts, ImmutableArray<Programme>.Builder programmes)
    {
        var folded = context.Source.Folded;
        var body = context.Report.Body;
        for (var at = body.Start; at < body.End && programmes.Count < 2 * Most;)
        {
            var next = folded.AsSpan(at, body.End - at).IndexOf("20", StringComparison.Ordinal);
            if (next < 0) return;
            at += next;
            if (TryRange(folded, at, body.End, out var endYear, out var end))
            {
                var span = TextSpan.FromBounds(at, end);
                if (MentionPlaces.IsBody(context, span))
                {
                    if (MentionPlaces.CitationAround(context, span) is { } citation) span = citation.Span;
                    Add(context, parts, programmes, span, context.Source.ToString(span), endYear);
                }

                at = end;
            }
            else
            {
                at += 2;
            }
        }
    }

    // Only in brackets: elsewhere two years are a stretch of time, not a programme's name.
    private static bool TryRange(string folded, int at, int limit, out int endYear, out int end)
    {
        endYear = 0;
        end = at;
        if (at == 0 || folded[at - 1] is not ('(' or '[') || !TryYear(folded, at, limit, out var first)) return false;
        var mark = at + YearDigits;
        if (mark < limit && folded[mark] == '年') mark++;
        var next = mark;
        while (next < limit && next < mark + 2 && folded[next] is '-' or '—' or '–' or '~' or '至' or '―') next++;
        if (next == mark || !TryYear(folded, next, limit, out endYear)) return false;
        end = next + YearDigits;
        if (end < limit && folded[end] == '年') end++;
        return endYear > first && endYear - first <= LongestProgramme && end < limit && folded[end] is ')' or ']';
    }

    private static bool TryYear(string folded, int at, int limit, out int year)
    {
        year = 0;
        return at + YearDigits <= limit && int.TryParse(folded.AsSpan(at, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }

    private static void Add(ClaimContext context, PartPlaces parts, ImmutableArray<Programme>.Builder programmes, TextSpan span, string name, int endYear)
    {
        var closing = false;
        foreach (var hit in context.Phrases.In(LexiconNames.Programmes, MentionPlaces.Near(context.Tokens.SegmentAt(span.Start), span)))
            closing |= hit.Entry.Has("role", "closing");
        programmes.Add(new Programme(span, name, endYear, closing, parts.At(span.Start)));
    }
}
