using System.Globalization;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// 抓好以下三项工作： before the headings （一）（二）（三）. Only 以下 and the like attach the number to headings; where the numbering has a
/// gap, or the next number stands in the text though not as a heading, nothing is counted.
/// </summary>
internal static class AnnouncedHeadingFinder
{
    private const int MostAnnounced = 20;
    private const string Numerals = "一二三四五六七八九十";

    public static void Find(RelationContext context, AnnouncedWords words)
    {
        var headings = context.Report.Headings;
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Ordinal != 1) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            if (AnnouncementOf(context, words, headings[i]) is not { } announcement) continue;
            Decide(context, announcement, i);
        }
    }

    private static Announcement? AnnouncementOf(RelationContext context, AnnouncedWords words, Heading first)
    {
        var folded = context.Source.Folded;
        var end = Stretches.TrimEnd(folded, Math.Max(0, first.MarkerSpan.Start - 16), first.MarkerSpan.Start);
        if (end == 0 || folded[end - 1] is not (':' or '。')) return null;
        var found = Announcement.Before(context, words, end - 1);
        return found is { PointsAhead: true, IsAlone: true } announcement && announcement.Numeral.Value is >= 2 and <= MostAnnounced ? announcement : null;
    }

    private static void Decide(RelationContext context, Announcement announcement, int first)
    {
        var headings = context.Report.Headings;
        var level = headings[first].Level;
        var markers = new List<TextSpan> { headings[first].MarkerSpan };
        var regular = true;
        var end = context.Report.Body.End;
        for (var i = first + 1; i < headings.Length; i++)
        {
            if (headings[i].Level > level) continue;
            if (headings[i].Level < level || headings[i].Ordinal == 1)
            {
                end = headings[i].Span.Start;
                break;
            }

            regular &= headings[i].Ordinal == markers.Count + 1;
            markers.Add(headings[i].MarkerSpan);
        }

        var count = announcement.Numeral.Value;
        var (outcome, reason) = markers.Count == count ? (RelationOutcome.Holds, (string?)null)
            : regular && !Continues(context.Source.Folded, markers, end) ? (RelationOutcome.Fails, null)
            : (RelationOutcome.Undetermined, RelationReasons.ItemsNotCertain);
        AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(
            TextSpan.FromBounds(announcement.Numeral.Span.Start, announcement.Unit.End), Interval.Exactly(count),
            markers, Interval.Exactly(markers.Count), outcome, reason));
    }

    // The next number after the last heading stands somewhere in its section: a heading that was not read as one.
    private static bool Continues(string folded, List<TextSpan> markers, int end)
    {
        var start = markers[^1].End;
        if (end <= start) return false;
        var rest = folded.AsSpan(start, end - start);
        var next = markers.Count + 1;
        var digits = next.ToString(CultureInfo.InvariantCulture);
        var han = next <= 10 ? Numerals.Substring(next - 1, 1) : "十" + (next < 20 ? Numerals.Substring(next - 11, 1) : string.Empty);
        return rest.Contains($"({han})", StringComparison.Ordinal) || rest.Contains($"{han}、", StringComparison.Ordinal)
            || rest.Contains($"{han}是", StringComparison.Ordinal) || rest.Contains($"({digits})", StringComparison.Ordinal)
            || rest.Contains($"{digits}.", StringComparison.Ordinal) || rest.Contains($"{digits}、", StringComparison.Ordinal);
    }
}
