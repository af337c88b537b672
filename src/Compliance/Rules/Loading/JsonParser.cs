using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>
/// Reads JSON (RFC 8259, strictly: no comments, no trailing commas) and keeps the place of every value. Repeated
/// names are faults and reading goes on; a fault of syntax ends it. Bounded in depth; linear in the text.
/// </summary>
internal sealed class JsonParser
{
    /// <summary>Deepest nesting accepted; far beyond what a rule file needs, far below what a stack holds.</summary>
    public const int MaxDepth = 64;

    /// <summary>Up to as many members a name is sought among them one by one.</summary>
    private const int FewMembers = 12;

    private readonly string?[] _names = new string?[64];
    private readonly string _text;
    private readonly List<JsonFault> _faults;
    private int _at;
    private bool _broken;

    private JsonParser(string text, List<JsonFault> faults)
    {
        _text = text;
        _faults = faults;
    }

    /// <summary>The value of <paramref name="text"/>, or null where its syntax is broken; faults are added in order.</summary>
    public static JsonValue? Parse(string text, List<JsonFault> faults)
    {
        var parser = new JsonParser(text, faults);
        var value = parser.ReadValue(0);
        parser.SkipSpace();
        if (!parser._broken && parser._at < text.Length) parser.Expected("end of file");
        return parser._broken ? null : value;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private JsonValue ReadValue(int depth)
    {
        SkipSpace();
        var start = _at;
        if (depth > MaxDepth)
        {
            Break(DiagnosticCode.JsonTooDeep, start, MaxDepth.ToString(CultureInfo.InvariantCulture));
            return Value(JsonKind.Null, start);
        }

        switch (Peek())
        {
            case '{': return ReadObject(depth);
            case '[': return ReadArray(depth);
            case '"': return Value(JsonKind.String, start, ReadString());
            case 't': ReadWord("true"); return Value(JsonKind.True, start);
            case 'f': ReadWord("false"); return Value(JsonKind.False, start);
            case 'n': ReadWord("null"); return Value(JsonKind.Null, start);
            case '-' or (>= '0' and <= '9'): return Value(JsonKind.Number, start, ReadNumber());
            default:
                Expected("value");
                return Value(JsonKind.Null, start);
        }
    }

    private JsonValue ReadObject(int depth)
    {
        var start = _at++;
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        HashSet<string>? names = null;
        SkipSpace();
        if (!Take('}'))
        {
            do
            {
                SkipSpace();
                var nameStart = _at;
                if (Peek() != '"')
                {
                    Expected("\"name\"");
                    break;
                }

                var name = Shared(ReadString());
                var nameSpan = TextSpan.FromBounds(nameStart, _at);
                SkipSpace();
                if (!Require(':', ":")) break;
                var value = ReadValue(depth + 1);
                if (_broken) break;
                if (members.Count == FewMembers) names = new(members.Select(static member => member.Name), StringComparer.Ordinal);
                if (names is null ? !Contains(members, name) : names.Add(name)) members.Add(new(name, nameSpan, value));
                else _faults.Add(new(DiagnosticCode.JsonDuplicateName, nameStart, name));
                SkipSpace();
            }
            while (Take(','));
            Require('}', ", }");
        }

        return new() { Kind = JsonKind.Object, Span = TextSpan.FromBounds(start, _at), Members = members.DrainToImmutable() };
    }

    private static bool Contains(ImmutableArray<JsonMember>.Builder members, string name)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (string.Equals(members[i].Name, name, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // A file says the same few names over and over; one string of each is enough.
    private string Shared(string name)
    {
        if (name.Length == 0) return name;
        ref var known = ref _names[(name[0] + (31 * name[^1]) + (7 * name.Length)) % _names.Length];
        if (known is null || !string.Equals(known, name, StringComparison.Ordinal)) known = name;
        return known;
    }

    private JsonValue ReadArray(int depth)
    {
        var start = _at++;
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        SkipSpace();
        if (!Take(']'))
        {
            do
            {
                items.Add(ReadValue(depth + 1));
                if (_broken) break;
                SkipSpace();
            }
            while (Take(','));
            Require(']', ", ]");
        }

        return new() { Kind = JsonKind.Array, Span = TextSpan.FromBounds(start, _at), Items = items.DrainToImmutable() };
    }

    private string ReadString()
    {
        var start = ++_at;
        while (_at < _text.Length && _text[_at] is not ('"' or '\\' or < ' ')) _at++;
        if (Peek() == '"') return _text[start.._at++];

        var unescaped = new StringBuilder(_text, start, _at - start, Math.Max(16, _at - start + 16));
        while (!_broken)
        {
            var c = Peek();
            if (c == '"')
            {
                _at++;
                break;
            }

            if (c < ' ') Expected("\"");
            else if (c == '\\') unescaped.Append(ReadEscape());
            else
            {
                unescaped.Append(c);
                _at++;
            }
        }

        return unescaped.ToString();
    }

    private char ReadEscape()
    {
        _at++;
        var c = Peek();
        if (c == 'u')
        {
            if (_at + 5 <= _text.Length
                && ushort.TryParse(_text.AsSpan(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                _at += 5;
                return (char)unit;
            }

            Expected("\\uXXXX");
            return '\0';
        }

        var index = "\"\\/bfnrt".IndexOf(c, StringComparison.Ordinal);
        if (index < 0 || _at >= _text.Length)
        {
            Expected("\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
            return '\0';
        }

        _at++;
        return "\"\\/\b\f\n\r\t"[index];
    }

    private string ReadNumber()
    {
        var start = _at;
        Take('-');
        if (!Take('0')) ReadDigits();
        if (Take('.')) ReadDigits();
        if (Peek() is 'e' or 'E')
        {
            _at++;
            if (Peek() is '+' or '-') _at++;
            ReadDigits();
        }

        return _text[start.._at];
    }

    private void ReadDigits()
    {
        if (!IsDigit(Peek())) Expected("digit");
        while (IsDigit(Peek())) _at++;
    }

    private void ReadWord(string word)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0) _at += word.Length;
        else Expected("value");
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n' or '\r' or '\t') _at++;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private bool Take(char c)
    {
        if (_broken || Peek() != c || _at >= _text.Length) return false;
        _at++;
        return true;
    }

    private bool Require(char c, string expected)
    {
        if (_broken) return false;
        if (Take(c)) return true;
        Expected(expected);
        return false;
    }

    private void Expected(string what) => Break(DiagnosticCode.JsonSyntax, _at, what);

    private void Break(DiagnosticCode code, int offset, string argument)
    {
        if (!_broken) _faults.Add(new(code, offset, argument));
        _broken = true;
    }

    private JsonValue Value(JsonKind kind, int start, string text = "") =>
        new() { Kind = kind, Span = TextSpan.FromBounds(start, _at), Text = text };
}
