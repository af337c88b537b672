using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>The smallest change to each operand of a failed breakdown, part or announcement that would make it hold.</summary>
internal static class SumRepairs
{
    private const string Han = "一二三四五六七八九十";

    /// <summary>The total as the parts give it; each part as the total leaves it.</summary>
    public static ImmutableArray<Repair> ForBreakdown(SourceText source, Quantity whole, CountedList list, bool closed)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>();
        var sum = Rational.Zero;
        foreach (var item in list.Items) sum += item.Quantity.Value;
        RepairFinder.Add(repairs, source, "total", whole, sum);
        foreach (var item in list.Items)
        {
            var value = whole.Value - (sum - item.Quantity.Value);
            if (value.Sign > 0 || (value.Sign == 0 && !closed)) RepairFinder.Add(repairs, source, "part", item.Quantity, value);
        }

        return repairs.DrainToImmutable();
    }

    /// <summary>The part as large as the whole; a whole of one count as large as the part.</summary>
    public static ImmutableArray<Repair> ForPart(SourceText source, Quantity part, SubsetWhole whole)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>(2);
        if (whole.Interval.Upper is { } upper) RepairFinder.Add(repairs, source, "part", part, upper);
        if (whole.Counts.Count == 1 && part.Interval.Lower is { } lower) RepairFinder.Add(repairs, source, "whole", whole.Counts[0], lower);
        return repairs.DrainToImmutable();
    }

    /// <summary>The announced number as the items give it, in the script it is written in; none where their number is not certain.</summary>
    public static ImmutableArray<Repair> ForAnnouncement(SourceText source, TextSpan announced, Interval items)
    {
        if (!items.IsExact || items.Lower is not { } count || !count.IsInteger || count > 99) return [];
        var stated = source.ToString(announced);
        var length = 0;
        var folded = source.FoldedSlice(announced);
        while (length < folded.Length && (char.IsAsciiDigit(folded[length]) || Han.Contains(folded[length]) || folded[length] is '两' or '双')) length++;
        if (length == 0) return [];
        var written = char.IsAsciiDigit(folded[0]) ? count.ToDecimalString(0) : InHan((int)count.Numerator);
        return [new Repair("announced", stated, count, written + stated[length..])];
    }

    private static string InHan(int value) => value switch
    {
        2 => "两",
        <= 10 => Han[value - 1].ToString(),
        < 20 => $"十{Han[value - 11]}",
        _ => value % 10 == 0 ? $"{Han[value / 10 - 1]}十" : $"{Han[value / 10 - 1]}十{Han[value % 10 - 1]}",
    };
}
