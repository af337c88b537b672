using System.Globalization;
using System.Text;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>Reads a string literal: single or double quotes, tripled, raw with a leading r, with the language's escapes.</summary>
internal static class StringLiteral
{
    /// <summary>
    /// Reads a literal that starts at <paramref name="position"/>; false where none does.
    /// <paramref name="value"/> is null where it is faulty, which has then been reported.
    /// </summary>
    public static bool TryRead(string source, FaultList faults, ref int position, out string? value)
    {
        value = null;
        var start = position;
        var at = start;
        var raw = false;
        var bytes = false;
        while (at < source.Length && at - start < 2 && source[at] is 'r' or 'R' or 'b' or 'B')
        {
            raw |= source[at] is 'r' or 'R';
            bytes |= source[at] is 'b' or 'B';
            at++;
        }

        if (at == source.Length || source[at] is not ('"' or '\'')) return false;
        var quote = source[at];
        var triple = at + 2 < source.Length && source[at + 1] == quote && source[at + 2] == quote;
        position = at + (triple ? 3 : 1);
        var text = Body(source, faults, ref position, quote, triple, raw);
        if (text is null)
            faults.Add(DiagnosticCode.ExpressionUnterminatedString, start, position);
        else if (bytes)
            faults.Add(DiagnosticCode.ExpressionUnsupported, start, position, "bytes");
        else
            value = text.ToString();
        return true;
    }

    private static StringBuilder? Body(string source, FaultList faults, ref int position, char quote, bool triple, bool raw)
    {
        var text = new StringBuilder();
        while (position < source.Length)
        {
            var c = source[position];
            if (c == quote && (!triple || source.AsSpan(position).StartsWith([quote, quote, quote])))
            {
                position += triple ? 3 : 1;
                return text;
            }

            if (!triple && c is '\n' or '\r') return null;
            if (raw || c != '\\')
            {
                text.Append(c);
                position++;
            }
            else
            {
                Escape(source, faults, ref position, text);
            }
        }

        return null;
    }

    private static void Escape(string source, FaultList faults, ref int position, StringBuilder text)
    {
        var start = position++;
        var c = position < source.Length ? source[position++] : '\0';
        switch (c)
        {
            case '\\' or '?' or '"' or '\'' or '`': text.Append(c); return;
            case 'a': text.Append('\a'); return;
            case 'b': text.Append('\b'); return;
            case 'f': text.Append('\f'); return;
            case 'n': text.Append('\n'); return;
            case 'r': text.Append('\r'); return;
            case 't': text.Append('\t'); return;
            case 'v': text.Append('\v'); return;
            case 'x' or 'X' when Hex(source, ref position, 2, out var code): text.Append((char)code); return;
            case 'u' when Hex(source, ref position, 4, out var code) && Rune.IsValid(code): text.Append((char)code); return;
            case 'U' when Hex(source, ref position, 8, out var code) && Rune.IsValid(code): text.Append(new Rune(code).ToString()); return;
            case >= '0' and <= '3' when Octal(source, ref position, c, out var code): text.Append((char)code); return;
        }

        faults.Add(DiagnosticCode.ExpressionBadEscape, start, position, source[start..position]);
    }

    private static bool Hex(string source, ref int position, int digits, out int code)
    {
        code = 0;
        if (position + digits > source.Length
            || !uint.TryParse(source.AsSpan(position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            || value > 0x10FFFF)
            return false;
        position += digits;
        code = (int)value;
        return true;
    }

    private static bool Octal(string source, ref int position, char first, out int code)
    {
        code = first - '0';
        if (position + 2 > source.Length || source[position] is not (>= '0' and <= '7') || source[position + 1] is not (>= '0' and <= '7'))
            return false;
        code = (code * 8 + source[position] - '0') * 8 + source[position + 1] - '0';
        position += 2;
        return true;
    }
}
