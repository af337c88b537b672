using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Marks;

/// <summary>Scans the paragraphs once, as written, for marks and blanks; each sort is judged by a reader of its own.</summary>
internal sealed class MarkScanner(SourceText source, List<MarkUse> marks)
{
    private const int LongRun = 20;

    // Whether half-width or full-width, list marks, dashes, dots and blanks.
    private static readonly CharacterSet Telling = CharacterSet.Of(
        ",:;?!()，：；？！（）、。-－—–~～・•‧･⋅.． \u00A0\u3000\t");

    private readonly string _text = source.Text;
    private readonly string _folded = source.Folded;
    private readonly WidthReader _widths = new(source.Text);
    private readonly RangeReader _ranges = new(source.Text);
    private readonly List<TextSpan> _blanks = [];

    /// <summary>Scans <paramref name="paragraphs"/> and the blanks around them.</summary>
    public void Scan(ImmutableArray<TextSpan> paragraphs, CancellationToken cancellation)
    {
        foreach (var paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            ScanAround(paragraph);
            var isTable = _text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny('|', '\t');
            var at = paragraph.Start;
            while (true)
            {
                var step = Telling.FirstIn(_text.AsSpan(at, paragraph.End - at));
                if (step < 0) break;
                at = Read(at + step, paragraph, isTable);
            }
        }

        if (_blanks.Count > 0) marks.Add(new MarkUse(MarkKind.Blank, [.. _blanks]));
        _widths.Judge(marks);
        _ranges.Judge(marks);
    }

    /// <summary>True for a Chinese character.</summary>
    public static bool IsHanzi(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    /// <summary>True for a Chinese numeral of a list number.</summary>
    public static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    // No-break spaces before a paragraph are no indentation; long runs behind it were padding.
    private void ScanAround(TextSpan paragraph)
    {
        var start = paragraph.Start;
        while (start > 0 && _text[start - 1] == '\u00A0') start--;
        if (start < paragraph.Start) _blanks.Add(TextSpan.FromBounds(start, paragraph.Start + 1));
        var end = paragraph.End;
        while (end < _text.Length && IsBlank(_text[end])) end++;
        if (end - paragraph.End >= LongRun) marks.Add(new MarkUse(MarkKind.BlankRun, [TextSpan.FromBounds(paragraph.End, end)]));
    }

    private int Read(int at, TextSpan paragraph, bool isTable)
    {
        var c = _text[at];
        if (IsBlank(c)) return ReadBlanks(at, paragraph, isTable);
        switch (_folded[at])
        {
            case ',' or ':' or ';' or '、' or '。':
                _widths.Take(at, paragraph);
                return ReadDoubled(at, paragraph);
            case '?' or '!' or '(' or ')':
                _widths.Take(at, paragraph);
                break;
            case '-' when c == '-' && IsHanziAt(at - 1, paragraph) && IsHanziAt(at + 1, paragraph):
                marks.Add(new MarkUse(MarkKind.Hyphen, [TextSpan.FromBounds(at - 1, at + 2)]));
                break;
            case '-' or '—' or '–' or '~':
                return _ranges.Take(at, paragraph);
            case '·' or '•' or '⋅' when IsWordAt(at - 1, paragraph) && IsWordAt(at + 1, paragraph):
                marks.Add(new MarkUse(MarkKind.MiddleDot, [new TextSpan(at, 1)]));
                break;
            case '.' when DayName(at, paragraph) is { } name:
                marks.Add(new MarkUse(MarkKind.MiddleDot, [name]));
                break;
        }

        return at + 1;
    }

    private int ReadBlanks(int at, TextSpan paragraph, bool isTable)
    {
        var end = at;
        while (end < paragraph.End && IsBlank(_text[end])) end++;
        if (end - at >= LongRun) marks.Add(new MarkUse(MarkKind.BlankRun, [TextSpan.FromBounds(at, end)]));
        else if (!isTable && IsChineseAt(at - 1, paragraph) && (IsChineseAt(end, paragraph) || _text[at] == '\u00A0')) _blanks.Add(TextSpan.FromBounds(at - 1, Math.Min(end + 1, paragraph.End)));
        else if (!isTable && _text[at] == '\u00A0' && IsChineseAt(end, paragraph)) _blanks.Add(TextSpan.FromBounds(at - 1, end + 1));
        return end;
    }

    private int ReadDoubled(int at, TextSpan paragraph)
    {
        var end = at + 1;
        while (end < paragraph.End && _folded[end] is ',' or ':' or ';' or '、' or '。')
        {
            _widths.Take(end, paragraph);
            end++;
        }

        // Full stops in a row stand for an ellipsis; colons in a row belong to code.
        var run = _folded.AsSpan(at, end - at);
        if (run.Length > 1 && run.ContainsAnyExcept('。') && run.ContainsAnyExcept(':')) marks.Add(new MarkUse(MarkKind.Doubled, [TextSpan.FromBounds(at, end)]));
        return end;
    }

    // A day in quotation marks that names an event: “3.15”.
    private TextSpan? DayName(int at, TextSpan paragraph)
    {
        var start = at;
        while (start > paragraph.Start && at - start < 2 && char.IsAsciiDigit(_folded[start - 1])) start--;
        var end = at + 1;
        while (end < paragraph.End && end - at <= 2 && char.IsAsciiDigit(_folded[end])) end++;
        if (start == at || end == at + 1 || start == paragraph.Start || end == paragraph.End) return null;
        if (_folded[start - 1] is not ('“' or '"') || _folded[end] is not ('”' or '"')) return null;
        var month = int.Parse(_folded.AsSpan(start, at - start), System.Globalization.CultureInfo.InvariantCulture);
        var day = int.Parse(_folded.AsSpan(at + 1, end - at - 1), System.Globalization.CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? TextSpan.FromBounds(start, end) : null;
    }

    private bool IsHanziAt(int at, TextSpan paragraph) => paragraph.Contains(at) && IsHanzi(_folded[at]);

    private bool IsWordAt(int at, TextSpan paragraph) => paragraph.Contains(at) && char.IsLetterOrDigit(_folded[at]);

    private bool IsChineseAt(int at, TextSpan paragraph) => paragraph.Contains(at) && WidthReader.IsChinese(_text[at]);

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u3000' or '\t';
}
