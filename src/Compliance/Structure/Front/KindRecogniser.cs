using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Says whether a text is a report of the rule set's kind: by its title, else its lead, else, without a title, its headings.</summary>
internal sealed class KindRecogniser(SourceText source, ReportKind kind, PhraseIndex phrases)
{
    private const int LeastHeadings = 2;

    /// <summary>True where the text is of the kind.</summary>
    public bool Recognises(ReportTitle? title, TextSpan? lead, ImmutableArray<Heading> headings)
    {
        if (title is not null)
        {
            if (IsOther(title)) return false;
            if (Holds("title", title.Span)) return true;
        }

        if (lead is { } opening && Holds("lead", opening)) return true;
        if (title is not null) return false;
        var named = 0;
        foreach (var heading in headings)
            if (heading.Level == 1 && Holds("title", heading.WordsSpan))
                named++;
        return named >= LeastHeadings;
    }

    private bool Holds(string place, TextSpan span)
    {
        foreach (var hit in phrases.In(kind.Recognise, span))
            if (hit.Entry.Has("in", place))
                return true;
        return false;
    }

    private bool IsOther(ReportTitle title)
    {
        var text = source.FoldedSlice(title.Span).TrimEnd();
        if (text.Length > 0 && text[^1] == ')' && text.LastIndexOf('(') is var open and > 0) text = text[..open].TrimEnd();
        var end = title.Span.Start + text.Length;
        foreach (var hit in phrases.In(kind.Recognise, title.Span))
            if (hit.Span.End == end && hit.Entry.Has("role", "other"))
                return true;
        return false;
    }
}
