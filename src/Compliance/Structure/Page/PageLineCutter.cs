using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Page;

/// <summary>Cuts chrome off a line that also holds the report's text: a page that lost its line breaks.</summary>
internal sealed class PageLineCutter(string folded, PhraseIndex phrases, string lexicon, string titles)
{
    private const int LongLine = 120;
    private const int MaxStep = 40;
    private const int MaxChrome = 500;

    /// <summary>Where the text starts in a long line that opens with chrome, or null.</summary>
    public int? CutStart(TextSpan line)
    {
        if (line.Length < LongLine) return null;
        var reached = line.Start;
        var labelled = false;
        foreach (var hit in phrases.In(lexicon, new TextSpan(line.Start, Math.Min(line.Length, MaxChrome))))
        {
            if (hit.Span.Start < reached) continue;
            if (hit.Span.Start - reached > MaxStep || folded.AsSpan(reached, hit.Span.Start - reached).Contains('。')) break;
            if (reached == line.Start && hit.Span.Start - reached > 6) break;
            if (!labelled && reached > line.Start && HoldsTitle(TextSpan.FromBounds(reached, hit.Span.Start))) break;
            labelled = PageLineClassifier.IsLabel(folded, hit, line.End, out var after);
            reached = labelled ? after : hit.Span.End;
        }

        if (reached == line.Start) return null;
        if (!labelled) reached = AfterBreadcrumb(line, reached);
        while (reached < line.End && folded[reached] is ' ' or '】' or ']' or ':') reached++;
        if (labelled)
            while (reached < line.End && !char.IsWhiteSpace(folded[reached])) reached++;
        return reached < line.End - 1 ? reached : null;
    }

    private bool HoldsTitle(TextSpan between)
    {
        foreach (var hit in phrases.In(titles, between))
            if (hit.Entry.Has("role", "type"))
                return true;
        return false;
    }

    // 首页 > 政务公开 > 法治政府建设 某某县…: the steps of the way to the page, and the last one up to the space after it.
    private int AfterBreadcrumb(TextSpan line, int from)
    {
        var at = from;
        while (true)
        {
            var step = folded.AsSpan(at, Math.Min(MaxStep, line.End - at)).IndexOfAny('>', '»', '→');
            if (step < 0 || folded.AsSpan(at, step).ContainsAny('。', ',')) break;
            at += step + 1;
        }

        if (at == from && folded[from - 1] is not ('>' or '»' or '→')) return from;
        while (at < line.End && char.IsWhiteSpace(folded[at])) at++;
        var space = folded.AsSpan(at, Math.Min(MaxStep, line.End - at)).IndexOf(' ');
        return space < 0 ? at : at + space;
    }

    /// <summary>Where the page's foot starts in a long line that closes with it, or null.</summary>
    public int? CutEnd(TextSpan line)
    {
        if (line.Length < LongLine) return null;
        var window = TextSpan.FromBounds(Math.Max(line.Start, line.End - MaxChrome), line.End);
        foreach (var hit in phrases.In(lexicon, window))
        {
            var before = hit.Span.Start - 1;
            if (before <= line.Start) continue;
            var spaced = char.IsWhiteSpace(folded[before]);
            if (!(spaced && hit.Entry.Has("role", "control")) && !((spaced || folded[before] == '。') && hit.Entry.Has("role", "footer"))) continue;
            if (!folded.AsSpan(hit.Span.End, line.End - hit.Span.End).Contains('。')) return hit.Span.Start;
        }

        return null;
    }
}
