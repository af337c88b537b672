using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// A count announced straight before a chain 一是…二是…: 以下三点：一是. After a colon it is attached; after a full stop only
/// 以下 and the like attach it, for the chain may belong to something else.
/// </summary>
internal static class AnnouncedChainFinder
{
    private const int MaxAnnounced = 20;

    public static void Find(RelationContext context, AnnouncedWords words)
    {
        foreach (var chain in context.Claims.Enumerations)
        {
            if (chain.Items.Length < 2) continue;
            Find(context, words, chain);
        }
    }

    private static void Find(RelationContext context, AnnouncedWords words, Enumeration chain)
    {
        var folded = context.Source.Folded;
        var end = Stretches.TrimEnd(folded, Math.Max(0, chain.Span.Start - 8), chain.Span.Start);
        if (end == 0 || folded[end - 1] is not (':' or ',' or '。')) return;
        var mark = folded[end - 1];
        var text = Stretches.TrimEnd(folded, Math.Max(0, end - 9), end - 1);
        if (Announcement.Before(context, words, text) is not { } announcement) return;
        if (announcement.Numeral.Value is < 2 or > MaxAnnounced || announcement.Unit.End < text - 16) return;
        var attached = mark == ':'
            ? announcement.IsAspect || announcement.PointsAhead || announcement.Numeral.IsHan
            : announcement.PointsAhead;
        var related = attached || announcement.IsAspect;
        if (!related && mark != ':') return;
        AnnouncedRelation.AddTo(context, Decide(context, chain, announcement, attached));
    }

    private static Relation Decide(RelationContext context, Enumeration chain, Announcement announcement, bool attached)
    {
        var count = Interval.Exactly(announcement.Numeral.Value);
        var computed = Interval.Exactly(chain.Items.Length);
        var regular = IsRegular(context.Source.Folded, chain);
        var (outcome, reason) = announcement.Numeral.Value == chain.Items.Length ? (RelationOutcome.Holds, (string?)null)
            : !attached || !announcement.IsAlone || IsOneOfSeveral(context, announcement) ? (RelationOutcome.Undetermined, RelationReasons.AnnouncementNotAttached)
            : regular ? (RelationOutcome.Fails, null)
            : (RelationOutcome.Undetermined, RelationReasons.ItemsNotCertain);
        return AnnouncedRelation.Of(
            TextSpan.FromBounds(announcement.Numeral.Span.Start, announcement.Unit.End), count, Markers(chain), computed, outcome, reason);
    }

    // 两名干部、三个部门受到表彰：一是…: the chain may count either, or both.
    private static bool IsOneOfSeveral(RelationContext context, Announcement announcement)
    {
        if (announcement.IsAspect || announcement.PointsAhead) return false;
        var start = announcement.Numeral.Span.Start;
        return !context.QuantitiesIn(TextSpan.FromBounds(Stretches.ClauseStart(context.Source.Folded, start), start)).IsEmpty;
    }

    /// <summary>True where the chain counts 1 to n without gap, in one paragraph or with every item at a paragraph's start.</summary>
    public static bool IsRegular(string folded, Enumeration chain)
    {
        if (chain.IsAmbiguous) return false;
        var opening = 0;
        for (var i = 0; i < chain.Items.Length; i++)
        {
            if (chain.Items[i].Ordinal != i + 1) return false;
            if (OpensLine(folded, chain.Items[i].MarkerSpan.Start)) opening++;
        }

        return opening == chain.Items.Length || (opening <= 1 && !CrossesLine(folded, chain));
    }

    public static IEnumerable<TextSpan> Markers(Enumeration chain)
    {
        foreach (var item in chain.Items) yield return item.MarkerSpan;
    }

    private static bool CrossesLine(string folded, Enumeration chain) => folded.AsSpan(
        chain.Span.Start, chain.Items[^1].MarkerSpan.Start - chain.Span.Start).ContainsAny('\n', '\r');

    private static bool OpensLine(string folded, int position)
    {
        while (position > 0 && folded[position - 1] is ' ' or '\t') position--;
        return position == 0 || folded[position - 1] is '\n' or '\r';
    }
}
