using System.Collections.Immutable;
using Compliance.Claims.Tokens;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads titles in 《》, nested ones after the title that holds them.</summary>
internal static class CitationReader
{
    private const int LongestName = 64;
    private const string State = "中华人民共和国";

    /// <summary>All titles of the body whose marks pair, in order of their opening mark.</summary>
    public static ImmutableArray<Citation> Read(ClaimContext context)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        var body = context.Report.Body;
        var tokens = context.Tokens.Tokens;
        for (var i = context.Tokens.FirstAt(body.Start); i < tokens.Length && tokens[i].Start < body.End; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Open || token.Mark != '《' || token.Value < 0) continue;
            var close = tokens[token.Value];
            var title = TextSpan.FromBounds(token.End, close.Start);
            citations.Add(new Citation(TextSpan.FromBounds(token.Start, close.End), context.Source.ToString(title))
            {
                NearestName = NearestName(context, title),
            });
        }

        return citations.DrainToImmutable();
    }

    // 《中华人民共和国…法（2021年修订）》 is named without its head and its remark.
    private static string? NearestName(ClaimContext context, TextSpan title)
    {
        if (title.Length > LongestName) return null;
        var name = context.Source.FoldedSlice(title).Trim();
        if (name.StartsWith(State, StringComparison.Ordinal)) name = name[State.Length..];
        if (name.Length > 0 && name[^1] == ')' && name.LastIndexOf('(') is var open and > 0) name = name[..open].TrimEnd();
        return context.Lexicons.LawNames.Nearest(name.ToString());
    }
}
