using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>Splits an expression's source into tokens, in one pass without recursion. Goes on after a fault to report the next.</summary>
internal sealed class Lexer(string source, FaultList faults)
{
    private static readonly string[] Symbols =
        ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",", "(", ")", "[", "]", "{", "}"];

    private int _position;

    public List<Token> Read()
    {
        var tokens = new List<Token>();
        while (true)
        {
            SkipBlank();
            if (_position == source.Length) break;
            tokens.Add(Next());
        }

        tokens.Add(new Token(TokenKind.End, "", source.Length, source.Length));
        return tokens;
    }

    private void SkipBlank()
    {
        while (_position < source.Length)
        {
            if (source[_position] is ' ' or '\t' or '\n' or '\r' or '\f')
                _position++;
            else if (source.AsSpan(_position).StartsWith("//"))
                while (_position < source.Length && source[_position] != '\n') _position++;
            else
                return;
        }
    }

    private Token Next()
    {
        var start = _position;
        var c = source[start];
        if (StringLiteral.TryRead(source, faults, ref _position, out var text))
            return text is null ? Faulty(start) : new Token(TokenKind.String, text, start, _position);
        if (IsNameStart(c))
        {
            while (_position < source.Length && IsNamePart(source[_position])) _position++;
            var name = source[start.._position];
            return new Token(name == "in" ? TokenKind.Symbol : TokenKind.Name, name, start, _position);
        }

        if (char.IsAsciiDigit(c) || (c == '.' && start + 1 < source.Length && char.IsAsciiDigit(source[start + 1])))
            return Number(start);
        foreach (var symbol in Symbols)
        {
            if (!source.AsSpan(start).StartsWith(symbol, StringComparison.Ordinal)) continue;
            _position += symbol.Length;
            return new Token(TokenKind.Symbol, symbol, start, _position);
        }

        _position += char.IsHighSurrogate(c) && start + 1 < source.Length && char.IsLowSurrogate(source[start + 1]) ? 2 : 1;
        faults.Add(DiagnosticCode.ExpressionUnknownCharacter, start, _position, source[start.._position]);
        return Faulty(start);
    }

    private Token Number(int start)
    {
        var kind = TokenKind.Int;
        if (source[start] == '0' && start + 1 < source.Length && source[start + 1] == 'x')
        {
            _position += 2;
            while (_position < source.Length && char.IsAsciiHexDigit(source[_position])) _position++;
        }
        else
        {
            SkipDigits();
            if (_position + 1 < source.Length && source[_position] == '.' && char.IsAsciiDigit(source[_position + 1]))
            {
                kind = TokenKind.Decimal;
                _position++;
                SkipDigits();
            }

            if (_position < source.Length && source[_position] is 'e' or 'E')
            {
                kind = TokenKind.Decimal;
                _position++;
                if (_position < source.Length && source[_position] is '+' or '-') _position++;
                SkipDigits();
            }
        }

        var end = _position;
        while (_position < source.Length && IsNamePart(source[_position])) _position++;
        if (_position == end) return new Token(kind, source[start..end], start, end);
        if (source[end.._position] is "u" or "U")
            faults.Add(DiagnosticCode.ExpressionUnsupported, start, _position, "uint");
        else
            faults.Add(DiagnosticCode.ExpressionBadNumber, start, _position, source[start.._position]);
        return Faulty(start);
    }

    private void SkipDigits()
    {
        while (_position < source.Length && char.IsAsciiDigit(source[_position])) _position++;
    }

    private Token Faulty(int start) => new(TokenKind.Faulty, "", start, _position);

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
