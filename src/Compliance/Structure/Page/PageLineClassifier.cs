using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Page;

/// <summary>Tells page chrome from text, one paragraph at a time, by the words of the chrome lexicon and where they stand.</summary>
internal sealed class PageLineClassifier(string folded, PhraseIndex phrases, string lexicon)
{
    private const int MaxControl = 80;
    private const int MaxFooter = 160;
    private const int MaxField = 240;
    private const int MaxStray = 6;

    /// <summary>The paragraph's role; <see cref="PageRole.Text"/> where nothing speaks against it.</summary>
    public PageRole Classify(TextSpan paragraph, BlockKind kind)
    {
        var text = folded.AsSpan(paragraph.Start, paragraph.Length);
        if (IsSymbols(text)) return PageRole.Symbols;
        if (paragraph.Length > MaxField) return PageRole.Text;
        var hits = phrases.In(lexicon, paragraph);
        if (hits.IsEmpty) return PageRole.Text;
        if (kind == BlockKind.TableRow || text[0] == '|') return FieldTable.HoldsLabel(folded, paragraph, hits) ? PageRole.FieldRow : PageRole.Text;
        if (text.Contains('|') && FieldTable.HoldsLabel(folded, paragraph, hits)) return PageRole.FieldRow;
        if (LabelAtStart(paragraph, hits) is { } label) return label;
        if (IsBreadcrumb(paragraph, text, hits)) return PageRole.Breadcrumb;
        if (paragraph.Length <= MaxControl && Stray(paragraph, text, hits) <= MaxStray) return PageRole.Control;
        return IsFooter(paragraph, text, hits) ? PageRole.Footer : PageRole.Text;
    }

    /// <summary>True for a hit that is a field's label with a colon or the paragraph's end after it; <paramref name="after"/> is the value's first offset.</summary>
    public static bool IsLabel(string folded, PhraseHit hit, int limit, out int after)
    {
        after = hit.Span.End;
        if (!hit.Entry.Has("role", "field")) return false;
        while (after < limit && folded[after] is ' ' or '\t' or '】' or ']') after++;
        if (after == limit) return true;
        if (folded[after] != ':') return IsFramed(folded, hit, after);
        after++;
        return true;
    }

    // [ 发布机构 ] 某某局: brackets around the label stand for the colon.
    private static bool IsFramed(string folded, PhraseHit hit, int after)
    {
        var before = hit.Span.Start;
        while (before > 0 && folded[before - 1] == ' ') before--;
        if (before == 0) return false;
        var close = folded.AsSpan(hit.Span.End, after - hit.Span.End);
        return (folded[before - 1] == '[' && close.Contains(']')) || (folded[before - 1] == '【' && close.Contains('】'));
    }

    private PageRole? LabelAtStart(TextSpan paragraph, ReadOnlySpan<PhraseHit> hits)
    {
        var start = paragraph.Start;
        while (start < paragraph.End && !char.IsLetterOrDigit(folded[start])) start++;
        var dated = start + 8 < paragraph.End && char.IsAsciiDigit(folded[start]) && char.IsAsciiDigit(folded[start + 3]);
        foreach (var hit in hits)
        {
            if (hit.Span.Start != start && !dated) continue;
            if (!IsLabel(folded, hit, paragraph.End, out var after)) continue;
            while (after < paragraph.End && !char.IsLetterOrDigit(folded[after])) after++;
            return after == paragraph.End ? PageRole.Label : PageRole.Field;
        }

        return null;
    }

    private static bool IsBreadcrumb(TextSpan paragraph, ReadOnlySpan<char> text, ReadOnlySpan<PhraseHit> hits)
    {
        foreach (var hit in hits)
            if (hit.Entry.Has("role", "breadcrumb") && hit.Span.Start - paragraph.Start <= MaxStray && !text.Contains('。'))
                return true;
        return false;
    }

    private static bool IsFooter(TextSpan paragraph, ReadOnlySpan<char> text, ReadOnlySpan<PhraseHit> hits)
    {
        if (text.Length > MaxFooter) return false;
        foreach (var hit in hits)
            if (hit.Entry.Has("role", "footer") && (hit.Span.Start - paragraph.Start <= 2 || !text.Contains('。')))
                return true;
        return false;
    }

    // Letters and digits outside all hits.
    private static int Stray(TextSpan paragraph, ReadOnlySpan<char> text, ReadOnlySpan<PhraseHit> hits)
    {
        var stray = 0;
        var covered = 0;
        var control = false;
        foreach (var hit in hits)
        {
            if (!hit.Entry.Has("role", "control")) continue;
            control = true;
            stray += Letters(text, covered, hit.Span.Start - paragraph.Start);
            covered = Math.Max(covered, hit.Span.End - paragraph.Start);
        }

        return control ? stray + Letters(text, covered, text.Length) : int.MaxValue;
    }

    private static int Letters(ReadOnlySpan<char> text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            if (char.IsLetterOrDigit(text[i]))
                count++;
        return count;
    }

    // No letter, and digits only as a page number between dashes: — 3 —
    private static bool IsSymbols(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsLetterOrDigit(c) || text.Length > MaxControl) return false;
        }

        return digits == 0 || (digits <= 4 && text.Length <= 12 && text[0] is '-' or '—' or '－' or '–' && text[^1] is '-' or '—' or '－' or '–');
    }
}
