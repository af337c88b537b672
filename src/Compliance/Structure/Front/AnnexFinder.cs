using Compliance.Lexicons;
using Compliance.Structure.Page;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Finds where annexes begin: their lists number themselves and are no part of the report's outline.</summary>
internal sealed class AnnexFinder(SourceText source, ReportKind kind, PhraseIndex phrases)
{
    private const int MaxLine = 50;
    private const int LeastBefore = 4;

    /// <summary>Index of the paragraph that opens the first annex, or <paramref name="end"/>.</summary>
    public int Find(PageReading page, int first, int end)
    {
        for (var i = first + LeastBefore; i < end; i++)
        {
            var span = page.Paragraphs[i];
            if (span.Length > MaxLine || page.Roles[i] != PageRole.Text) continue;
            foreach (var hit in phrases.StartingAt(kind.Frames, span.Start))
                if (hit.Entry.Has("role", "annex") && EndsWord(hit.Span.End, span.End))
                    return i;
        }

        return end;
    }

    private bool EndsWord(int at, int end) =>
        at == end || source.Folded[at] is ':' or ' ' or '(' || char.IsAsciiDigit(source.Folded[at]) ||
        "一二三四五六七八九".Contains(source.Folded[at], StringComparison.Ordinal);
}
