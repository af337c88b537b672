using System.Collections.Immutable;
using Compliance.Claims.Tokens;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads titles in 《》, nested ones after the title that holds them.</summary>
internal static class CitationReader
{
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
            citations.Add(new Citation(
                TextSpan.FromBounds(token.Start, close.End),
                context.Source.ToString(TextSpan.FromBounds(token.End, close.Start))));
        }

        return citations.DrainToImmutable();
    }
}
