using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Knows lists whose kinds leave no third (男、女; 简易程序、一般程序) by the lexicon "complements": such a list makes up its
/// whole although 其中 alone would leave it open.
/// </summary>
internal static class Complements
{
    private const string SetField = "set";

    /// <summary>
    /// The list, cut after a set that a comma ends; whether it is a whole set with nothing after it; and whether its items
    /// cannot overlap. Where only some items are of a set, the list sorts by more than one point of view.
    /// </summary>
    public static (CountedList List, bool IsWhole, bool IsExclusive) Read(RelationContext context, Quantity whole, CountedList list)
    {
        var count = 0;
        var members = new List<LexiconEntry>(4);
        string? set = null;
        foreach (var item in list.Items)
        {
            if (MemberAt(context, item.Name) is not { } hit) break;
            var own = SetOf(hit.Entry);
            if (own is null || (set is not null && own != set) || members.Contains(hit.Entry)) break;
            set = own;
            members.Add(hit.Entry);
            count++;
        }

        if (set is null) return (AnyMember(context, list) ? Overlapping(list) : list, false, false);
        var ends = count == list.Items.Length || (IsTight(list, count) && list.Items[count].Separator == ',');
        if (!ends) return (Overlapping(list), false, false);
        if (count < 2 || (count == list.Items.Length && (list.EndsOpen || !list.EndsClean)) || !IsWholeSet(context, whole, set, members)) return (list, false, false);
        for (var i = 0; i < count; i++)
            if (!NamesTheWhole(context, whole, list.Items[i])) return (list, false, false);
        if (count == list.Items.Length) return (list, true, true);
        return (new CountedList(list.Items[..count], list.Items[count - 1].Quantity.Span.End, false, true), false, true);
    }

    private static PhraseHit? MemberAt(RelationContext context, TextSpan name)
    {
        PhraseHit? found = null;
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.Complements, name))
        {
            if (found is null) found = hit;
            else if (!found.Value.Span.Contains(hit.Span)) return null;
        }

        return found;
    }

    private static bool AnyMember(RelationContext context, CountedList list)
    {
        foreach (var item in list.Items)
            if (MemberAt(context, item.Name) is not null) return true;
        return false;
    }

    private static bool IsTight(CountedList list, int count)
    {
        for (var i = 1; i < count; i++)
            if (list.Items[i].Separator is not ('、' or '和')) return false;
        return true;
    }

    private static CountedList Overlapping(CountedList list) => list.Any(CountedItemTells.Rest)
        ? list
        : list with { Items = list.Items.SetItem(0, list.Items[0] with { Tells = list.Items[0].Tells | CountedItemTells.Shared }) };

    // A set may be one of persons only, or of wholes that their clause names; an open one leaves out what is not yet decided.
    private static bool IsWholeSet(RelationContext context, Quantity whole, string set, List<LexiconEntry> members)
    {
        if (members[0].Fields.ContainsKey("open")) return false;
        if (members[0].Fields.TryGetValue("units", out var units) && !units.Contains(whole.Unit)) return false;
        if (members[0].Fields.TryGetValue("wholes", out var wholes) && !SaysAny(ClauseOf(context, whole), wholes)) return false;
        if (context.Lexicons.Of(LexiconNames.Complements) is not { } lexicon) return false;
        foreach (var entry in lexicon.Entries)
            if (SetOf(entry) == set && !entry.Fields.ContainsKey("optional") && !members.Contains(entry)) return false;
        return true;
    }

    private static bool SaysAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static ReadOnlySpan<char> ClauseOf(RelationContext context, Quantity whole)
    {
        var folded = context.Source.Folded;
        var clause = Stretches.ClauseStart(folded, whole.Span.Start);
        return folded.AsSpan(clause, Stretches.Next(folded, whole.Span.End, Math.Min(folded.Length, whole.Span.End + 10)).End - clause);
    }

    // 其中男执法人员40名: what the item says besides its kind is said of the whole too, or says nothing.
    private static bool NamesTheWhole(RelationContext context, Quantity whole, CountedItem item)
    {
        if (MemberAt(context, item.Name) is not { } hit) return false;
        var folded = context.Source.Folded;
        var around = ClauseOf(context, whole);
        return IsKnown(context, folded.AsSpan(item.Name.Start, hit.Span.Start - item.Name.Start), around)
            && IsKnown(context, folded.AsSpan(hit.Span.End, item.Name.End - hit.Span.End), around);
    }

    private static bool IsKnown(RelationContext context, ReadOnlySpan<char> words, ReadOnlySpan<char> around)
    {
        words = words.Trim("的共有");
        if (words.IsEmpty || around.Contains(words, StringComparison.Ordinal)) return true;
        foreach (var carrier in Carriers(context))
            if (words.SequenceEqual(carrier)) return true;
        return false;
    }

    private static ImmutableArray<string> Carriers(RelationContext context)
    {
        if (context.Lexicons.Of(LexiconNames.Complements) is { } lexicon)
            foreach (var entry in lexicon.Entries)
                if (entry.Id == "carriers") return entry.Fields.GetValueOrDefault("words", []);
        return [];
    }

    private static string? SetOf(LexiconEntry entry) => entry.Fields.TryGetValue(SetField, out var sets) && !sets.IsEmpty ? sets[0] : null;
}
