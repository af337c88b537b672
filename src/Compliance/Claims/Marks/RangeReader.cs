using Compliance.Text;

namespace Compliance.Claims.Marks;

/// <summary>Gathers ranges of years (2021—2025), which one text should write with one mark.</summary>
internal sealed class RangeReader(string text)
{
    private const int YearDigits = 4;

    private readonly List<TextSpan> _ranges = [];
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);

    /// <summary>Reads the dash at <paramref name="at"/>; returns the offset to go on from.</summary>
    public int Take(int at, TextSpan paragraph)
    {
        var end = at + 1;
        while (end < paragraph.End && text[end] == text[at]) end++;
        var first = at;
        if (first > paragraph.Start && text[first - 1] == '年') first--;
        if (IsYear(first - YearDigits, paragraph) && IsYear(end, paragraph))
        {
            _ranges.Add(TextSpan.FromBounds(first - YearDigits, end + YearDigits));
            _forms.Add(text[at..end]);
        }

        return end;
    }

    /// <summary>Adds the ranges where they are written in more than one way.</summary>
    public void Judge(List<MarkUse> marks)
    {
        if (_forms.Count > 1) marks.Add(new MarkUse(MarkKind.MixedRanges, [.. _ranges]));
    }

    private bool IsYear(int start, TextSpan paragraph)
    {
        if (start < paragraph.Start || start + YearDigits > paragraph.End) return false;
        var digits = text.AsSpan(start, YearDigits);
        if (digits is not (['1', '9', ..] or ['2', '0', ..]) || digits.ContainsAnyExceptInRange('0', '9')) return false;
        return (start == paragraph.Start || !char.IsLetterOrDigit(text[start - 1]) || MarkScanner.IsHanzi(text[start - 1]))
            && (start + YearDigits == paragraph.End || !char.IsAsciiLetterOrDigit(text[start + YearDigits]));
    }
}
