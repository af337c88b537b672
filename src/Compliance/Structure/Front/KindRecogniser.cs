using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Says whether a text is a report of the rule set's kind: by its title, else its lead, else, without a title, its headings.</summary>
internal sealed class KindRecogniser(SourceText source, ReportKind kind, PhraseIndex phrases)
{
    private const int LeastHeadings = 2;
    private const int LeastMentions = 2;

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
        if (lead is { } announcing && HoldsLeadFormula(announcing) && Mentions(announcing, headings) >= LeastMentions) return true;
        var named = 0;
        foreach (var heading in headings)
            if (heading.Level == 1 && Holds("title", heading.WordsSpan))
                named++;
        return named >= LeastHeadings;
    }

    // Without a title: how often the lead and the first heading name the matter.
    private int Mentions(TextSpan lead, ImmutableArray<Heading> headings)
    {
        var count = Count(lead);
        return headings.IsEmpty ? count : count + Count(headings[0].WordsSpan);
    }

    private int Count(TextSpan span)
    {
        var count = 0;
        foreach (var hit in phrases.In(kind.Recognise, span))
            if (hit.Entry.Has("in", "mention"))
                count++;
        return count;
    }

    private bool HoldsLeadFormula(TextSpan span)
    {
        foreach (var hit in phrases.In(kind.Frames, span))
            if (hit.Entry.Has("role", "lead"))
                return true;
        return false;
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
