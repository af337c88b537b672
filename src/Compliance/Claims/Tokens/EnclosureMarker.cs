namespace Compliance.Claims.Tokens;

/// <summary>Notes with each token the paired marks that are open around it.</summary>
internal static class EnclosureMarker
{
    /// <summary>Fills in <see cref="Token.Within"/>, from the partners that the scan has found.</summary>
    public static void Mark(Span<Token> tokens)
    {
        Span<int> open = stackalloc int[4];
        open.Clear();
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var paired = token.Kind is TokenKind.Open or TokenKind.Close && token.Value >= 0;
            if (paired && token.Kind == TokenKind.Close) open[IndexOf(tokens[token.Value].Mark)]--;
            var within = (open[0] > 0 ? Enclosure.Quote : 0) | (open[1] > 0 ? Enclosure.Title : 0)
                | (open[2] > 0 ? Enclosure.Round : 0) | (open[3] > 0 ? Enclosure.Square : 0);
            if (within != 0) tokens[i] = token with { Within = within };
            if (paired && token.Kind == TokenKind.Open) open[IndexOf(token.Mark)]++;
        }
    }

    private static int IndexOf(char opener) => opener switch
    {
        '《' or '〈' => 1,
        '(' or '（' => 2,
        '[' or '【' or '〔' => 3,
        _ => 0,
    };
}
