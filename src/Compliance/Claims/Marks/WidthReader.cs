using Compliance.Text;

namespace Compliance.Claims.Marks;

/// <summary>
/// Counts half-width and full-width marks. A text, or its brackets, that writes all of them half-width was converted so:
/// that is one use. In a text that writes them full-width each half-width one is a slip of its own.
/// </summary>
internal sealed class WidthReader(string text)
{
    private const string Half = ",:;?!()";
    private const string Full = "，：；？！（）";
    private const int FewBrackets = 4;

    private readonly List<TextSpan> _half = [];
    private int _fullMarks;
    private int _halfBrackets;
    private int _fullBrackets;

    /// <summary>Counts the mark at <paramref name="at"/> where it stands in Chinese text.</summary>
    public void Take(int at, TextSpan paragraph)
    {
        var c = text[at];
        if (Full.Contains(c, StringComparison.Ordinal))
        {
            _fullMarks++;
            if (IsBracket(c)) _fullBrackets++;
        }
        else if (Half.Contains(c, StringComparison.Ordinal) && IsInChinese(at, paragraph))
        {
            _half.Add(new TextSpan(at, 1));
            if (IsBracket(c)) _halfBrackets++;
        }
    }

    /// <summary>Adds what the counts say.</summary>
    public void Judge(List<MarkUse> marks)
    {
        if (_half.Count == 0) return;
        if (_half.Count >= 9 * _fullMarks)
        {
            marks.Add(new MarkUse(MarkKind.HalfWidthThroughout, [.. _half]));
            return;
        }

        var brackets = _halfBrackets >= FewBrackets && _halfBrackets >= 9 * _fullBrackets;
        if (brackets) marks.Add(new MarkUse(MarkKind.HalfWidthThroughout, [.. _half.Where(span => IsBracket(text[span.Start]))]));
        foreach (var span in _half)
        {
            if (!brackets || !IsBracket(text[span.Start])) marks.Add(new MarkUse(MarkKind.HalfWidth, [span]));
        }
    }

    /// <summary>True for a Chinese character or a mark of Chinese text.</summary>
    public static bool IsChinese(char c) =>
        MarkScanner.IsHanzi(c) || c is '、' or '。' or '“' or '”' or '《' or '》' or '，' or '：' or '；' or '（' or '）' or '！' or '？' or '【' or '】';

    private bool IsInChinese(int at, TextSpan paragraph)
    {
        var before = at > paragraph.Start ? text[at - 1] : '\0';
        var after = at + 1 < paragraph.End ? text[at + 1] : '\0';
        return IsChinese(before) || IsChinese(after);
    }

    private static bool IsBracket(char c) => c is '(' or ')' or '（' or '）';
}
