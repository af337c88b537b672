using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Interchange;

/// <summary>Cuts an expression of Microsoft RulesEngine's lambda dialect into tokens. Linear; stops at the first fault.</summary>
internal static class LambdaLexer
{
    private static readonly string[] Symbols =
    [
        "=>", "==", "!=", "<>", "<=", ">=", "&&", "||", "?.", "??", "(", ")", "[", "]", "{", "}", ".", ",", "?", ":", "!", "<", ">", "=", "+", "-", "*", "/", "%",
    ];

    /// <summary>The tokens, the last an end; null with a fault.</summary>
    public static List<Token>? Read(string source, FaultList faults)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (true)
        {
            while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
            if (at == source.Length)
            {
                tokens.Add(new(TokenKind.End, "", at, at));
                return tokens;
            }

            if (Next(source, at, faults) is not { } token) return null;
            tokens.Add(token);
            at = token.End;
        }
    }

    private static Token? Next(string source, int at, FaultList faults)
    {
        var c = source[at];
        if (char.IsLetter(c) || c == '_')
        {
            var end = at + 1;
            while (end < source.Length && (char.IsLetterOrDigit(source[end]) || source[end] == '_')) end++;
            return new(TokenKind.Name, source[at..end], at, end);
        }

        if (char.IsAsciiDigit(c)) return Number(source, at, faults);
        if (c is '"' or '\'') return Text(source, at, at + 1, c, escapes: true, faults);
        if (c == '@' && at + 1 < source.Length && source[at + 1] == '"') return Text(source, at, at + 2, '"', escapes: false, faults);
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(source, at, symbol, 0, symbol.Length) == 0) return new(TokenKind.Symbol, symbol, at, at + symbol.Length);
        }

        faults.Add(DiagnosticCode.ExpressionUnknownCharacter, at, at + 1, c.ToString());
        return null;
    }

    private static Token? Number(string source, int at, FaultList faults)
    {
        var isHex = source[at] == '0' && at + 2 < source.Length && source[at + 1] is 'x' or 'X' && char.IsAsciiHexDigit(source[at + 2]);
        var kind = TokenKind.Int;
        var end = isHex ? at + 2 : at;
        if (isHex)
        {
            while (end < source.Length && char.IsAsciiHexDigit(source[end])) end++;
        }
        else
        {
            SkipDigits(source, ref end);
            if (end + 1 < source.Length && source[end] == '.' && char.IsAsciiDigit(source[end + 1]))
            {
                kind = TokenKind.Decimal;
                end++;
                SkipDigits(source, ref end);
            }

            var sign = end + 1 < source.Length && source[end + 1] is '+' or '-' ? 1 : 0;
            if (end + 1 + sign < source.Length && source[end] is 'e' or 'E' && char.IsAsciiDigit(source[end + 1 + sign]))
            {
                kind = TokenKind.Decimal;
                end += 1 + sign;
                SkipDigits(source, ref end);
            }
        }

        var text = isHex ? "0x" + source[(at + 2)..end] : source[at..end];
        var suffix = end;
        while (end < source.Length && (char.IsLetterOrDigit(source[end]) || source[end] == '_')) end++;
        switch (source[suffix..end].ToUpperInvariant())
        {
            case "": return new(kind, text, at, end);
            case "M" or "D" or "F" when !isHex: return new(TokenKind.Decimal, text, at, end);
            case "L" or "U" or "UL" when kind == TokenKind.Int: return new(kind, text, at, end);
            default:
                faults.Add(DiagnosticCode.ExpressionBadNumber, at, end, source[at..end]);
                return null;
        }
    }

    private static void SkipDigits(string source, ref int at)
    {
        while (at < source.Length && char.IsAsciiDigit(source[at])) at++;
    }

    private static Token? Text(string source, int start, int at, char quote, bool escapes, FaultList faults)
    {
        var text = new StringBuilder();
        for (; at < source.Length; at++)
        {
            var c = source[at];
            if (c == quote && !escapes && at + 1 < source.Length && source[at + 1] == quote) text.Append(source[at++]);
            else if (c == quote) return new(TokenKind.String, text.ToString(), start, at + 1);
            else if (c == '\\' && escapes && at + 1 < source.Length)
            {
                var index = "\"'\\nrt0".IndexOf(source[++at], StringComparison.Ordinal);
                if (index < 0)
                {
                    faults.Add(DiagnosticCode.ExpressionBadEscape, at - 1, at + 1, source[(at - 1)..(at + 1)]);
                    return null;
                }

                text.Append("\"'\\\n\r\t\0"[index]);
            }
            else text.Append(c);
        }

        faults.Add(DiagnosticCode.ExpressionUnterminatedString, start, source.Length);
        return null;
    }
}
