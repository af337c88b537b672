using System.Collections.Immutable;
using System.Text;
using Compliance.Lexicons;
using Compliance.Structure.Numbering;
using Compliance.Structure.Page;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>
/// Finds the title: the last line before the text that ends with a document type, with the lines above that it continues. A page
/// often prints it twice; the one nearer the text counts.
/// </summary>
internal sealed class TitleReader(SourceText source, ReportKind kind, PhraseIndex phrases)
{
    private const int MaxLine = 90;
    private const int MaxPart = 50;
    private const int MaxLines = 5;
    private const int MaxSearch = 240;
    private const int MaxBroken = 6;
    private const int MaxLabel = 6;

    /// <summary>Reads the title; null where there is none.</summary>
    public TitleReading? Read(PageReading page)
    {
        var last = -1;
        for (var i = 0; i < Math.Min(page.Paragraphs.Count, MaxSearch) && i < page.Foot; i++)
        {
            if (page.Roles[i] != PageRole.Text) continue;
            var span = page.Paragraphs[i];
            if (IsTitleEnd(span)) last = i;
            else if (CutTitle(span) is { } cut)
            {
                page.Paragraphs[i] = cut.Title;
                page.Roles[i] = PageRole.Text;
                page.Paragraphs.Insert(i + 1, cut.Remainder);
                page.Roles.Insert(i + 1, PageRole.Text);
                return Make(page, First(page, i), i);
            }

            if (last != i && IsContent(span) && !(last < 0 && IsBareLabel(span))) break;
        }

        return last < 0 ? null : Make(page, First(page, last), last);
    }

    private bool IsContent(TextSpan span) =>
        span.Length > MaxLine || source.Folded[span.End - 1] is '。' or ':' ||
        MarkerReader.TryRead(source.Folded, span.Start, span.End, out _);

    // 今天是：, 分享到：: what the page left of itself above the title.
    private bool IsBareLabel(TextSpan span) => span.Length <= MaxLabel && source.Folded[span.End - 1] == ':';

    private bool IsTitleEnd(TextSpan span)
    {
        if (span.Length > MaxLine || MarkerReader.TryRead(source.Folded, span.Start, span.End, out _)) return false;
        var end = EndWithoutBrackets(span);
        foreach (var hit in phrases.In(kind.Titles, span))
            if (hit.Span.End == end && hit.Entry.Has("role", "type"))
                return true;
        return false;
    }

    // 关于…的报告(公开版): what stands in brackets after the document type is no part of it.
    private int EndWithoutBrackets(TextSpan span)
    {
        var text = source.FoldedSlice(span).TrimEnd();
        if (text.Length > 0 && text[^1] == ')' && text.LastIndexOf('(') is var open and > 0) text = text[..open].TrimEnd();
        return span.Start + text.Length;
    }

    // A title that shares its line with the text, a space between them.
    private (TextSpan Title, TextSpan Remainder)? CutTitle(TextSpan span)
    {
        if (span.Length <= MaxLine) return null;
        var head = new TextSpan(span.Start, MaxLine);
        foreach (var hit in phrases.In(kind.Titles, head))
        {
            if (!hit.Entry.Has("role", "type") || !(char.IsWhiteSpace(source.Text[hit.Span.End]) || OpensWithYear(hit.Span.End, span.End))) continue;
            if (source.FoldedSlice(TextSpan.FromBounds(span.Start, hit.Span.End)).IndexOfAny("。,;:") >= 0) return null;
            var rest = hit.Span.End;
            while (rest < span.End && char.IsWhiteSpace(source.Text[rest])) rest++;
            return rest == span.End ? null : (TextSpan.FromBounds(span.Start, hit.Span.End), TextSpan.FromBounds(rest, span.End));
        }

        return null;
    }

    // …的报告2025年，我局…: the text follows without a space.
    private bool OpensWithYear(int at, int limit) => YearText.TryRead(source.Folded, at, limit, out _, out _);

    private int First(PageReading page, int last)
    {
        var first = last;
        while (first > 0 && last - first < MaxLines - 1 && page.Roles[first - 1] == PageRole.Text && Joins(page.Paragraphs[first - 1], page.Paragraphs[first]))
            first--;
        return first;
    }

    private bool Joins(TextSpan above, TextSpan below)
    {
        if (above.Length > MaxPart || IsTitleEnd(above) || source.Folded[above.End - 1] is '。' or ':') return false;
        if (source.FoldedSlice(above).Contains('|') || DateText.TryRead(source.FoldedSlice(above), 0, out _)) return false;
        if (source.Lines.LineOf(below.Start) - source.Lines.LineOf(above.Start) > 2) return false;
        if (StartsWithName(below)) return EndsWithName(above);
        return EndsWithName(above) || HoldsTitleWord(above) || below.Length <= MaxBroken;
    }

    private bool StartsWithName(TextSpan span)
    {
        foreach (var hit in phrases.In(kind.Titles, span))
            if (hit.Entry.Has("role", "about") || hit.Entry.Has("role", "stop"))
            {
                span = TextSpan.FromBounds(span.Start, hit.Span.Start);
                break;
            }

        foreach (var hit in phrases.In(kind.Issuers, span))
            if (!hit.Entry.Has("at", "start") && hit.Span.Start > span.Start)
                return true;
        return false;
    }

    private bool EndsWithName(TextSpan span)
    {
        foreach (var hit in phrases.In(kind.Issuers, span))
            if (hit.Span.End == span.End && hit.Span.Start > span.Start && !hit.Entry.Has("at", "start"))
                return true;
        return false;
    }

    private bool HoldsTitleWord(TextSpan span)
    {
        foreach (var hit in phrases.In(kind.Titles, span))
            if (hit.Entry.Has("role", "about") || hit.Entry.Has("role", "stop"))
                return true;
        return YearText.Find(source.Folded, span) is not null;
    }

    private TitleReading Make(PageReading page, int first, int last)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>(last - first + 1);
        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            lines.Add(page.Paragraphs[i]);
            Append(text, source.Slice(page.Paragraphs[i]));
        }

        var span = TextSpan.FromBounds(lines[0].Start, lines[^1].End);
        return new TitleReading(new ReportTitle(text.ToString(), span, lines.MoveToImmutable()), first, last);
    }

    // White space stays only between two Latin letters or digits.
    private static void Append(StringBuilder text, ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsWhiteSpace(line[i])) text.Append(line[i]);
            else if (i + 1 < line.Length && text.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line[i + 1])) text.Append(' ');
        }
    }
}
