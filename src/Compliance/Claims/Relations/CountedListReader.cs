using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Reads lists of counts. An item is one stretch between separators with exactly one count outside brackets, of the
/// list's unit; the list ends before the first stretch that is none. Work is bounded by length, not by the sentence.
/// </summary>
internal static class CountedListReader
{
    /// <summary>Farthest that a list is followed, in UTF-16 code units.</summary>
    public const int MaxLength = 800;

    private const int MaxItems = 60;
    private const int MaxName = 24;

    /// <summary>The list that starts at <paramref name="start"/>; null where the first stretch is no item.</summary>
    /// <param name="context">The claims.</param>
    /// <param name="start">Where the first item starts.</param>
    /// <param name="limit">Where the list must end at the latest; a sentence end comes first.</param>
    /// <param name="unit">The unit, or null to take the first item's.</param>
    /// <param name="overSemicolons">True where ； separates items, as in brackets.</param>
    public static CountedList? Read(RelationContext context, int start, int limit, string? unit, bool overSemicolons)
    {
        var folded = context.Source.Folded;
        limit = Math.Min(Math.Min(limit, folded.Length), start + MaxLength);
        var items = ImmutableArray.CreateBuilder<CountedItem>();
        var position = start;
        var separator = '\0';
        var end = start;
        var open = false;
        while (items.Count < MaxItems)
        {
            var stretch = Stretches.Next(folded, position, limit);
            if (!TryReadItem(context, stretch, unit, separator, out var item, out var itemEnd, out var tail)) break;
            if (items.Count > 0 && EndsScope(item)) break;
            unit ??= item.Quantity.Unit;
            items.Add(item);
            end = itemEnd;
            open = tail == ListTail.Open;
            if (tail == ListTail.Joined)
            {
                separator = '和';
                position = end + JoinLength(folded, end);
                continue;
            }

            var next = itemEnd < stretch.End && tail != ListTail.Nothing ? itemEnd : stretch.End;
            if (open || next >= limit || !IsSeparator(folded[next], overSemicolons)) break;
            separator = folded[next];
            position = next + 1;
        }

        if (items.Count == 0) return null;
        var clean = open || !FollowedByCount(context, folded, end, limit, unit!, overSemicolons);
        return new CountedList(items.ToImmutable(), end, open, clean);
    }

    private static bool TryReadItem(
        RelationContext context, TextSpan stretch, string? unit, char separator, out CountedItem item, out int end, out ListTail tail)
    {
        item = default;
        end = stretch.End;
        tail = ListTail.Nothing;
        var folded = context.Source.Folded;
        Quantity? found = null;
        foreach (var quantity in context.QuantitiesIn(stretch))
        {
            if (Stretches.IsInBrackets(folded, stretch.Start, quantity.Span.Start)) continue;
            if (found is null)
            {
                found = quantity;
                end = Stretches.AfterBracket(folded, quantity.Span.End, stretch.End);
                tail = TailAt(folded, end, stretch.End);
                if (tail == ListTail.Joined) break;
            }
            else
            {
                return false;
            }
        }

        if (found is null || (unit is not null && found.Unit != unit)) return false;
        foreach (var percentage in context.PercentagesIn(tail == ListTail.Joined ? TextSpan.FromBounds(stretch.Start, end) : stretch))
            if (!Stretches.IsInBrackets(folded, stretch.Start, percentage.Span.Start)) return false;
        var name = Stretches.Trim(folded, stretch.Start, found.Span.Start);
        if (separator != '\0' && name.Length > MaxName) return false;
        if (tail == ListTail.Words) end = Stretches.TrimEnd(folded, end, stretch.End);
        var words = TextSpan.FromBounds(name.Start, tail == ListTail.Joined ? end : stretch.End);
        item = new CountedItem(name, found, separator, TellsOf(context, words, name));
        return true;
    }

    // A verb that opens the words is an act (检查16次); with a word before it it names a kind (日常检查16次).
    private static CountedItemTells TellsOf(RelationContext context, TextSpan words, TextSpan name)
    {
        var tells = CountedItemTells.None;
        foreach (var hit in context.Phrases.In(LexiconNames.Breakdown, words))
        {
            tells |= hit.Entry.Id switch
            {
                "act" => hit.Span.Start == name.Start ? CountedItemTells.Event : CountedItemTells.None,
                "event" or "delta" => CountedItemTells.Event,
                "rest" => CountedItemTells.Rest,
                "shared" => CountedItemTells.Shared,
                "elsewhere" => CountedItemTells.Elsewhere,
                "place" => CountedItemTells.Place,
                "among" => hit.Span.Start == name.Start ? CountedItemTells.Among : CountedItemTells.None,
                _ => CountedItemTells.None,
            };
        }

        return tells;
    }

    // A new verb after a comma opens a new statement, and so does another time or base; after 、 it is still the same list.
    // Another 其中 opens a list of its own.
    private static bool EndsScope(CountedItem item) =>
        (item.Tells & (CountedItemTells.Elsewhere | CountedItemTells.Among)) != 0
        || ((item.Tells & CountedItemTells.Event) != 0 && item.Separator is not ('、' or '和'));

    private static ListTail TailAt(string folded, int position, int end)
    {
        if (position >= end) return ListTail.Nothing;
        var rest = folded.AsSpan(position, end - position).TrimStart();
        if (rest.IsEmpty) return ListTail.Nothing;
        if (rest[0] == '等') return ListTail.Open;
        return JoinLength(folded, position) > 0 ? ListTail.Joined : ListTail.Words;
    }

    private static int JoinLength(string folded, int position)
    {
        var rest = folded.AsSpan(position, Math.Min(2, folded.Length - position));
        if (rest.StartsWith("以及", StringComparison.Ordinal)) return 2;
        return rest.Length > 0 && rest[0] is '和' or '及' or '与' ? 1 : 0;
    }

    private static bool IsSeparator(char c, bool overSemicolons) => c is '、' or ',' || (overSemicolons && c == ';');

    private static bool FollowedByCount(
        RelationContext context, string folded, int end, int limit, string unit, bool overSemicolons)
    {
        var position = end;
        while (position < limit && Stretches.IsBoundary(folded[position]) is false) position++;
        if (position >= limit || !IsSeparator(folded[position], overSemicolons)) return false;
        var next = Stretches.Next(folded, position + 1, limit);
        foreach (var quantity in context.QuantitiesIn(next))
            if (quantity.Unit == unit) return true;
        return false;
    }
}
