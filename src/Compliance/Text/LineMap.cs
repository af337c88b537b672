namespace Compliance.Text;

/// <summary>Turns offsets into lines and columns. Lines end at \n, \r\n or \r; no other character breaks one.</summary>
public sealed class LineMap
{
    private const int UsualLine = 64;

    private readonly int[] _starts;

    internal LineMap(string text)
    {
        var starts = new List<int>(text.Length / UsualLine + 4) { 0 };
        for (var at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var step;)
        {
            at += step + 1;
            if (text[at - 1] == '\n' || at == text.Length || text[at] != '\n') starts.Add(at);
        }

        _starts = [.. starts];
        Length = text.Length;
    }

    /// <summary>Number of lines; at least 1. A final line break opens a last, empty line.</summary>
    public int Count => _starts.Length;

    private int Length { get; }

    /// <summary>The 1-based line that holds <paramref name="offset"/>.</summary>
    public int LineOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>Line and column of <paramref name="offset"/>, which may be the end of the text.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new LinePosition(line, offset - _starts[line - 1] + 1);
    }

    /// <summary>Offset of the first code unit of a 1-based line.</summary>
    public int StartOf(int line) => _starts[line - 1];
}
