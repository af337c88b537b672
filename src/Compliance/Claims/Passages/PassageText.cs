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

    private readonly char[] _characters;
    private readonly int[] _offsets;

    private PassageText(int capacity)
    {
        _characters = new char[capacity];
        _offsets = new int[capacity];
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
    public TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(_offsets[start], _offsets[end - 1] + 1);

    private void Add(string folded, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsKept(folded[i]) || Length == _characters.Length) continue;
            _characters[Length] = folded[i];
            _offsets[Length++] = i;
        }
    }

    // Nearly all are plain ideographs, which need no table.
    private static bool IsKept(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsLetterOrDigit(c);

    private void AddBreak()
    {
        if (Length == 0 || Length == _characters.Length || _characters[Length - 1] == Break) return;
        _characters[Length] = Break;
        _offsets[Length] = _offsets[Length - 1] + 1;
        Length++;
    }
}
