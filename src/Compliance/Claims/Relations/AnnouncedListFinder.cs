namespace Compliance.Claims.Relations;

/// <summary>
/// 三项制度：公示、记录、审核: a number and a colon before a list. What follows a colon is often prose, so the list counts
/// against the number only where its items are all alike or all quoted.
/// </summary>
internal static class AnnouncedListFinder
{
    private const int MaxList = 200;
    private const int MaxItem = 20;

    public static void Find(RelationContext context, AnnouncedWords words)
    {
        var folded = context.Source.Folded;
        for (var colon = folded.IndexOf(':', StringComparison.Ordinal); colon > 0; colon = folded.IndexOf(':', colon + 1))
        {
            if (folded[colon - 1] == '”') continue;
            if (Announcement.Before(context, words, colon) is not { } announcement) continue;
            if (announcement.Numeral.Value is < 2 or > 12 || !announcement.IsAlone) continue;
            if (ListEnd(folded, colon + 1) is not { } end) continue;
            Decide(context, announcement, WordListReader.Read(folded, colon + 1, end));
        }
    }

    private static void Decide(RelationContext context, Announcement announcement, WordList list)
    {
        var folded = context.Source.Folded;
        if (list.Items.Length < 2 || list.Items[^1].IsEmpty || !list.IsPlain) return;
        foreach (var item in list.Items)
            if (item.Length > MaxItem || folded.AsSpan(item.Start, item.Length).ContainsAnyInRange('0', '9')) return;
        if (folded[list.Items[^1].End - 1] == '等' || folded.AsSpan(list.Items[^1].Start, list.Items[^1].Length).Contains('等')) return;
        var count = announcement.Numeral.Value;
        var quoted = WordListReader.CountQuoted(folded, list);
        if (quoted == count || list.CanCount(count)) AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(announcement.Numeral, list, RelationOutcome.Holds));
        else if (announcement.Numeral.IsHan && (quoted > 1 || WordListReader.IsParallel(folded, list)))
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(announcement.Numeral, list, RelationOutcome.Fails));
        else if (announcement.PointsAhead)
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(announcement.Numeral, list, RelationOutcome.Undetermined, RelationReasons.ItemsNotCertain));
    }

    // The list is the whole rest of the sentence or nothing.
    private static int? ListEnd(string folded, int start)
    {
        var limit = Math.Min(folded.Length, start + MaxList);
        for (var i = start; i < limit; i++)
        {
            if (folded[i] is '。' or '\n' or '\r') return i;
            if (folded[i] is ':' or ';' or '!' or '?') return null;
        }

        return limit == folded.Length ? limit : null;
    }
}
