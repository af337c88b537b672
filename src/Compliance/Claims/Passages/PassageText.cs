using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims.Passages;

/// <summary>
/// The report's prose without punctuation and blanks: headings, title, annex and chrome left out, a break between
/// paragraphs so that nothing matches across one.
/// </summary>
internal sealed class PassageText
{
    /// <summary>Stands between paragraphs.</summary>
    public const char Break = '\n';

    private const int UsualRun = 8;

    private readonly char[] _characters;
    private readonly List<(int Index, int Offset)> _runs;

    private PassageText(int capacity)
    {
        _characters = new char[capacity];
        _runs = new(capacity / UsualRun);
    }

    /// <summary>Number of characters, breaks included.</summary>
    public int Length { get; private set; }

    /// <summary>The characters kept.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>Reads the prose of <paramref name="report"/>.</summary>
    public static PassageText Of(Report report)
    {
        var folded = report.Document.Source.Folded;
        var text = new PassageText(report.Body.Length + report.Paragraphs.Length + 1);
        var headings = report.Headings;
        var heading = 0;
        var after = report.Title?.Span.End ?? report.Body.Start;
        var end = report.Annex?.Start ?? report.Body.End;
        foreach (var paragraph in report.Paragraphs)
        {
            var start = Math.Max(paragraph.Start, after);
            var stop = Math.Min(paragraph.End, end);
            while (start < stop)
            {
                while (heading < headings.Length && headings[heading].Span.End <= start) heading++;
                var next = heading < headings.Length ? Math.Min(headings[heading].Span.Start, stop) : stop;
                text.Add(folded, start, next);
                start = heading < headings.Length ? Math.Max(next, headings[heading].Span.Start < stop ? headings[heading].Span.End : stop) : stop;
            }

            text.AddBreak();
        }

        return text;
    }

    /// <summary>Where the characters from <paramref name="start"/> to before <paramref name="end"/> stand in the source.</summary>
    public TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(OffsetOf(start), OffsetOf(end - 1) + 1);

    // Characters that follow one another in the source make a run, of which only the beginning is kept.
    private int OffsetOf(int index)
    {
        var low = 0;
        var high = _runs.Count;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (_runs[middle].Index <= index) low = middle;
            else high = middle;
        }

        return _runs[low].Offset + index - _runs[low].Index;
    }

    private void Add(string folded, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsKept(folded[i])) continue;
            var from = i;
            while (i < end && IsKept(folded[i])) i++;
            var length = Math.Min(i - from, _characters.Length - Length);
            if (length == 0) return;
            _runs.Add((Length, from));
            folded.AsSpan(from, length).CopyTo(_characters.AsSpan(Length));
            Length += length;
        }
    }

    // Nearly all are plain ideographs, which need no table.
    private static bool IsKept(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsLetterOrDigit(c);

    private void AddBreak()
    {
        if (Length == 0 || Length == _characters.Length || _characters[Length - 1] == Break) return;
        _characters[Length++] = Break;
    }
}
