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
        if (Announcement.Before(context, words, text) is { } spoken) Add(context, words, chain, spoken, mark, text);
        else if (mark == ':' && Bare(folded, text) is { } bare) Add(context, words, chain, bare, mark, text);
    }

    // 原因主要有三：一是…: a numeral with no noun, straight after 有 and before the colon.
    private static Announcement? Bare(string folded, int end) =>
        SmallNumeral.TryReadBack(folded, end, out var numeral) && numeral.IsHan && numeral.Span.Start > 0 && folded[numeral.Span.Start - 1] == '有'
            ? new Announcement(numeral, new TextSpan(end, 0), IsAspect: true, PointsAhead: false, IsAlone: true)
            : null;

    private static void Add(RelationContext context, AnnouncedWords words, Enumeration chain, Announcement announcement, char mark, int text)
    {
        if (announcement.Numeral.Value is < 2 or > MaxAnnounced || announcement.Unit.End < text - 16) return;
        var attached = mark == ':'
            ? announcement.IsAspect || announcement.PointsAhead || announcement.Numeral.IsHan
            : announcement.PointsAhead || (mark == ',' && IsStated(context.Source.Folded, announcement, text));
        var related = attached || announcement.IsAspect;
        if (!related && mark != ':') return;
        AnnouncedRelation.AddTo(context, Decide(context, words, chain, announcement, attached));
    }

    // 原因主要有两点，一是…: nothing stands between the count and its chain.
    private static bool IsStated(string folded, Announcement announcement, int text) => announcement.IsAspect
        && announcement.Unit.End == text && announcement.Numeral.IsHan && announcement.Numeral.Span.Start > 0 && folded[announcement.Numeral.Span.Start - 1] == '有';

    private static Relation Decide(RelationContext context, AnnouncedWords words, Enumeration chain, Announcement announcement, bool attached)
    {
        var count = Interval.Exactly(announcement.Numeral.Value);
        var computed = Interval.Exactly(chain.Items.Length);
        var regular = IsRegular(context.Source.Folded, chain);
        var (outcome, reason) = announcement.Numeral.Value == chain.Items.Length ? (RelationOutcome.Holds, (string?)null)
            : !attached || !announcement.IsAlone || IsOneOfSeveral(context, words, announcement) ? (RelationOutcome.Undetermined, RelationReasons.AnnouncementNotAttached)
            : regular ? (RelationOutcome.Fails, null)
            : (RelationOutcome.Undetermined, RelationReasons.ItemsNotCertain);
        return AnnouncedRelation.Of(
            TextSpan.FromBounds(announcement.Numeral.Span.Start, announcement.Unit.End), count, Markers(chain), computed, outcome, reason);
    }

    // 两名干部、三个部门受到表彰：一是…: the chain may count either, or both.
    private static bool IsOneOfSeveral(RelationContext context, AnnouncedWords words, Announcement announcement)
    {
        if (announcement.IsAspect || announcement.PointsAhead) return false;
        var start = announcement.Numeral.Span.Start;
        var clause = Stretches.ClauseStart(context.Source.Folded, start);
        if (!context.QuantitiesIn(TextSpan.FromBounds(clause, start)).IsEmpty) return true;
        return clause > 1 && context.Source.Folded[clause - 1] == ',' && Announcement.Before(context, words, clause - 1) is { IsAspect: true };
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
