using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Splits stretches of words into lists, and says when their items are of one kind, so that their number is certain.</summary>
internal static class WordListReader
{
    private const int LongestLead = 3;

    /// <summary>The list between <paramref name="start"/> and <paramref name="end"/>.</summary>
    public static WordList Read(string folded, int start, int end)
    {
        var items = ImmutableArray.CreateBuilder<TextSpan>();
        int joints = 0, commas = 0, semicolons = 0, depth = 0, from = start;
        for (var i = start; i < end; i++)
        {
            var c = folded[i];
            if (c is '(' or '“' or '《' or '‘' or '[') depth++;
            else if (c is ')' or '”' or '》' or '’' or ']') depth = Math.Max(0, depth - 1);
            else if (depth > 0) continue;
            else if (c == '、')
            {
                items.Add(Stretches.Trim(folded, from, i));
                from = i + 1;
            }
            else if (c == ',') commas++;
            else if (c == ';') semicolons++;
            else if (c is '和' or '与' or '及' or '或' or '并') joints++;
        }

        items.Add(Stretches.Trim(folded, from, end));
        return new WordList(items.ToImmutable(), joints, commas, semicolons);
    }

    /// <summary>
    /// The list that ends at <paramref name="end"/>, back to the start of its clause. Its first item may carry words that
    /// lead to the list.
    /// </summary>
    public static WordList ReadBack(string folded, int end) => Read(folded, Stretches.ClauseStart(folded, end), end);

    /// <summary>How many items stand in quotation or title marks, the marks touching or parted by 、; 0 where one does not.</summary>
    public static int CountQuoted(string folded, WordList list)
    {
        var count = 0;
        foreach (var item in list.Items)
        {
            var position = item.Start;
            while (position < item.End && folded[position] is '《' or '“')
            {
                var close = folded.IndexOf(folded[position] == '《' ? '》' : '”', position, item.End - position);
                if (close < 0) return 0;
                count++;
                position = close + 1;
            }

            if (position != item.End || item.IsEmpty) return 0;
        }

        return count;
    }

    /// <summary>
    /// True where the items look alike: all after the first of one length, or all with one last character. The first may be
    /// longer, for words that lead to the list stand before it.
    /// </summary>
    public static bool IsParallel(string folded, WordList list)
    {
        if (list.Items.Length < 2 || list.Joints > 0 || !list.IsPlain) return false;
        return SameLast(folded, list) || SameLength(list);
    }

    /// <summary>True where all items end with the same character.</summary>
    public static bool SameLast(string folded, WordList list)
    {
        foreach (var item in list.Items)
            if (item.IsEmpty || folded[item.End - 1] != folded[list.Items[^1].End - 1]) return false;
        return true;
    }

    /// <summary>True where every item contains <paramref name="word"/>.</summary>
    public static bool AllContain(string folded, WordList list, ReadOnlySpan<char> word)
    {
        foreach (var item in list.Items)
            if (!folded.AsSpan(item.Start, item.Length).Contains(word, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>True where every item ends with <paramref name="word"/>.</summary>
    public static bool AllEndWith(string folded, WordList list, ReadOnlySpan<char> word)
    {
        foreach (var item in list.Items)
            if (!folded.AsSpan(item.Start, item.Length).EndsWith(word, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>
    /// True where what stands before the comma that opens the list may be an item too: 人员，经费、场地“三到位”. It then is short,
    /// or has marks of a list itself.
    /// </summary>
    public static bool MayBeginEarlier(string folded, WordList list)
    {
        var end = Stretches.TrimEnd(folded, Math.Max(0, list.Items[0].Start - 4), list.Items[0].Start);
        if (end < 2 || folded[end - 1] != ',') return false;
        var longest = 0;
        for (var i = 1; i < list.Items.Length; i++) longest = Math.Max(longest, list.Items[i].Length);
        var start = --end;
        while (start > 0 && end - start <= longest + LongestLead && !Stretches.IsBoundary(folded[start - 1])) start--;
        return end - start <= longest + LongestLead || folded[start - 1] == '、';
    }

    private static bool SameLength(WordList list)
    {
        var length = list.Items[^1].Length;
        if (length is < 2 or > 8 || list.Items[0].Length < length) return false;
        for (var i = 1; i < list.Items.Length; i++)
            if (list.Items[i].Length != length) return false;
        return true;
    }
}
