using System.Text;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Words beside a year that make a period of it: 2024年1月, 2024年第28周（7月8日—14日）, 2024年第一批, 2024年国庆期间. Two figures of
/// the same year are of the same period only where these agree too.
/// </summary>
internal static class NarrowedPeriods
{
    private const int LongestLead = 200;
    private const string Numerals = "0123456789一二三四五六七八九十首两";

    /// <summary>True where the sentences up to the two figures narrow their periods in different words.</summary>
    public static bool Differ(RelationContext context, int first, int second) =>
        !string.Equals(Of(context, first), Of(context, second), StringComparison.Ordinal);

    private static string Of(RelationContext context, int figure)
    {
        var start = Math.Max(context.Tokens.SentenceAt(figure).Start, figure - LongestLead);
        var text = context.Source.FoldedSlice(TextSpan.FromBounds(start, figure));
        var said = new StringBuilder();
        for (var i = 1; i < text.Length; i++)
        {
            var from = text[i] switch
            {
                '月' or '日' => RunBefore(text, i),
                '周' or '批' or '轮' or '期' or '次' => Counted(text, i),
                '旬' => text[i - 1] is '上' or '中' or '下' ? i - 1 : i,
                '间' => text[i - 1] == '期' ? Math.Max(0, i - 3) : i,
                '来' => text[i - 1] == '以' ? i - 1 : i,
                '至' or '止' => text[i - 1] == '截' ? i - 1 : i,
                _ => i,
            };
            if (from < i) said.Append(text[from..(i + 1)]);
        }

        return said.ToString();
    }

    private static int RunBefore(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && Numerals.Contains(text[start - 1])) start--;
        return start;
    }

    // 第一批 and 首批 are one of several; 一批 is a number of things.
    private static int Counted(ReadOnlySpan<char> text, int at)
    {
        var start = RunBefore(text, at);
        return start < at && (text[start] == '首' || (start > 0 && text[start - 1] == '第')) ? start : at;
    }
}
