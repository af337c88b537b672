using Compliance.Lexicons;
using Compliance.Structure.Page;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Reads the lines that sign the report: the issuer's and the date's, on lines of their own or at the end of the last one.</summary>
internal sealed class SignatureReader(SourceText source, ReportKind kind, PhraseIndex phrases)
{
    private const int MaxLines = 8;
    private const int MaxName = 40;
    private const int MaxTail = 70;
    private const int MaxSigners = 3;

    /// <summary>Reads the signature among the paragraphs that end before <paramref name="end"/>; null where there is none.</summary>
    public Signature? Read(PageReading page, int first, int end)
    {
        var stop = Math.Max(first, end - MaxLines);
        for (var i = end - 1; i >= stop; i--)
        {
            if (page.Roles[i] != PageRole.Text) continue;
            var line = page.Paragraphs[i];
            if (DateText.IsWhole(source.FoldedSlice(line), out var start, out var length))
                return new Signature(NamesAbove(page, i, stop), TextSpan.FromBounds(line.Start + start, line.Start + length));
            if (ReadTail(line) is { } tail) return tail with { Issuer = tail.Issuer ?? NamesAbove(page, i, stop) };
        }

        for (var i = end - 1; i >= Math.Max(stop, end - 3); i--)
            if (page.Roles[i] == PageRole.Text && IsName(page.Paragraphs[i]))
                return new Signature(NamesAbove(page, i + 1, stop), null);
        return null;
    }

    private TextSpan? NamesAbove(PageReading page, int below, int stop)
    {
        TextSpan? names = null;
        for (var i = below - 1; i >= Math.Max(stop, below - MaxSigners) && page.Roles[i] == PageRole.Text && IsName(page.Paragraphs[i]); i--)
            names = TextSpan.FromBounds(page.Paragraphs[i].Start, names?.End ?? page.Paragraphs[i].End);
        return names;
    }

    private bool IsName(TextSpan line)
    {
        if (line.Length > MaxName || source.FoldedSlice(line).IndexOfAny("。,;:!?") >= 0) return false;
        foreach (var hit in phrases.In(kind.Issuers, line))
            if (hit.Span.End == line.End && hit.Span.Start > line.Start && !hit.Entry.Has("at", "start"))
                return true;
        return false;
    }

    // …坚实保障。某某县司法局 2026年1月20日: the signature lost its line breaks.
    private Signature? ReadTail(TextSpan line)
    {
        var from = Math.Max(line.Start, line.End - MaxTail);
        var tail = source.Folded.AsSpan(from, line.End - from);
        var sentence = tail.LastIndexOfAny("。!?;");
        if (sentence < 0 && from > line.Start) return null;
        for (var i = sentence + 1; i < tail.Length; i++)
        {
            if (!DateText.TryRead(tail, i, out var end)) continue;
            if (!tail[end..].Trim(" )").IsEmpty) return null;
            var name = Trim(from + sentence + 1, from + i);
            return IsName(name) ? new Signature(name, TextSpan.FromBounds(from + i, from + end)) : null;
        }

        return null;
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(source.Text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
