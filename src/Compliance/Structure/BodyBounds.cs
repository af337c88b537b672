using System.Collections.Immutable;
using Compliance.Structure.Front;
using Compliance.Structure.Page;
using Compliance.Text;

namespace Compliance.Structure;

/// <summary>Where the report's own text lies among the page's paragraphs.</summary>
internal sealed record BodyBounds
{
    /// <summary>Index of the first paragraph of the body.</summary>
    public required int First { get; init; }

    /// <summary>Index just after the last paragraph of the body.</summary>
    public required int End { get; init; }

    /// <summary>Offset at which the text after the title begins.</summary>
    public required int TextStart { get; init; }

    /// <summary>From the first to the last paragraph of the body.</summary>
    public required TextSpan Body { get; init; }

    /// <summary>Everything that is chrome, in order, neighbours joined.</summary>
    public required ImmutableArray<TextSpan> Chrome { get; init; }

    /// <summary>The paragraphs outside chrome, the title's lines included.</summary>
    public required List<TextSpan> Paragraphs { get; init; }

    /// <summary>Draws the bounds. A title that chrome parts from the text is the page's: the body starts after it.</summary>
    public static BodyBounds Find(PageReading page, TitleReading? title)
    {
        var first = page.Head;
        if (title is { } found && found.Last >= page.Head) first = found.First;
        var end = Math.Max(first, page.Roles.FindLastIndex(static role => role is PageRole.Text or PageRole.Symbols) + 1);
        while (end > first && page.Roles[end - 1] != PageRole.Text) end--;

        var chrome = ImmutableArray.CreateBuilder<TextSpan>();
        var paragraphs = new List<TextSpan>(page.Paragraphs.Count);
        var joined = false;
        for (var i = 0; i < page.Paragraphs.Count; i++)
        {
            var ofTitle = title is { } named && i >= named.First && i <= named.Last;
            var own = ofTitle || (i >= first && i < end && page.Roles[i] == PageRole.Text);
            if (own) paragraphs.Add(page.Paragraphs[i]);
            else if (joined) chrome[^1] = TextSpan.FromBounds(chrome[^1].Start, page.Paragraphs[i].End);
            else chrome.Add(page.Paragraphs[i]);
            joined = !own;
        }

        var start = first < page.Paragraphs.Count && first < end ? page.Paragraphs[first].Start : 0;
        var bodyEnd = end > first ? page.Paragraphs[end - 1].End : start;
        var textStart = title is { } opening && opening.Last >= page.Head ? page.Paragraphs[opening.Last].End : start;
        return new BodyBounds
        {
            First = first,
            End = end,
            TextStart = textStart,
            Body = TextSpan.FromBounds(start, bodyEnd),
            Chrome = chrome.DrainToImmutable(),
            Paragraphs = paragraphs,
        };
    }
}
