using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// 以下三项工作：（一）…；（二）…；（三）…: a count with 以下 and a colon, straight before items numbered inside the paragraph. The
/// items are counted where they run from one on without gap or restart and the next paragraph does not go on with them.
/// </summary>
internal static class AnnouncedInlineFinder
{
    private const int MostAnnounced = 20;
    private const int Farthest = 2000;
    private const string Delimiters = "。;:,!?)”、";

    public static void Find(RelationContext context, AnnouncedWords words)
    {
        var folded = context.Source.Folded;
        HashSet<int>? known = null;
        for (var colon = folded.IndexOf(':', StringComparison.Ordinal); colon > 0; colon = folded.IndexOf(':', colon + 1))
        {
            var start = SkipBlanks(folded, colon + 1);
            if (!TryRead(folded, start, out var first) || first.Ordinal != 1) continue;
            if (Announcement.Before(context, words, colon) is not { PointsAhead: true, IsAlone: true } announcement) continue;
            if (announcement.Numeral.Value is < 2 or > MostAnnounced) continue;
            known ??= Announced(context);
            if (known.Contains(announcement.Numeral.Span.Start) || MarkersFrom(folded, first) is not { Count: > 1 } markers) continue;
            var count = announcement.Numeral.Value;
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(
                TextSpan.FromBounds(announcement.Numeral.Span.Start, announcement.Unit.End), Interval.Exactly(count), markers,
                Interval.Exactly(markers.Count), markers.Count == count ? RelationOutcome.Holds : RelationOutcome.Fails));
        }
    }

    // What another finder has bound to headings or to a chain is bound.
    private static HashSet<int> Announced(RelationContext context)
    {
        var starts = new HashSet<int>();
        foreach (var relation in context.Relations)
            if (relation.Kind == RelationKind.AnnouncedCount) starts.Add(relation.Operands[0].Span.Start);
        return starts;
    }

    private static List<TextSpan>? MarkersFrom(string folded, Marker first)
    {
        var markers = new List<TextSpan> { first.Span };
        var limit = Math.Min(folded.Length, first.Span.End + Farthest);
        var position = first.Span.End;
        for (; position < limit && folded[position] is not ('\n' or '\r'); position++)
        {
            if (!IsDelimited(folded, first.Span.End, position) || !TryRead(folded, position, out var marker) || marker.Form != first.Form) continue;
            if (marker.Ordinal != markers.Count + 1) return null;
            markers.Add(marker.Span);
            position = marker.Span.End - 1;
        }

        if (position == limit && limit < folded.Length) return null;
        while (position < folded.Length && char.IsWhiteSpace(folded[position])) position++;
        return TryRead(folded, position, out var next) && next.Form == first.Form && next.Ordinal > 1 ? null : markers;
    }

    private static bool IsDelimited(string folded, int floor, int position)
    {
        var before = position - 1;
        while (before >= floor && folded[before] == ' ') before--;
        return before >= floor && Delimiters.Contains(folded[before]);
    }

    private static bool TryRead(string folded, int start, out Marker marker)
    {
        marker = default;
        var bracketed = start < folded.Length && folded[start] == '(';
        var from = bracketed ? start + 1 : start;
        if (!SmallNumeral.TryRead(folded, from, folded.Length, out var numeral)) return false;
        var end = numeral.Span.End;
        if (end >= folded.Length || (bracketed ? folded[end] != ')' : numeral.IsHan || folded[end] != '.')) return false;
        if (!bracketed && end + 1 < folded.Length && char.IsAsciiDigit(folded[end + 1])) return false;
        marker = new Marker(TextSpan.FromBounds(start, end + 1), numeral.Value, (bracketed ? 1 : 0) + (numeral.IsHan ? 2 : 0));
        return true;
    }

    private static int SkipBlanks(string folded, int position)
    {
        while (position < folded.Length && folded[position] == ' ') position++;
        return position;
    }

    private readonly record struct Marker(TextSpan Span, int Ordinal, int Form);
}
