using System.Globalization;
using System.Text;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>
/// Checks a pattern and rewrites it so that .NET reads it as the published syntax (RE2) means it: \d, \w, \s are ASCII,
/// $ is the very end, a dot or a negated class takes a whole code point. What both do not mean alike is refused. Size is
/// bounded, counted repetition multiplied out, so that building the automaton stays cheap.
/// </summary>
internal sealed class PatternTranslator
{
    private const int MostRepetitions = 1000;

    private readonly string _pattern;
    private readonly StringBuilder _output = new();
    private readonly Stack<long> _groups = new();
    private int _at;
    private long _size;

    // Size of what a repetition would repeat; -1 where there is nothing to repeat.
    private long _last = -1;
    private DiagnosticCode? _fault;
    private string? _construct;

    private PatternTranslator(string pattern) => _pattern = pattern;

    public static TranslatedPattern Translate(string pattern)
    {
        if (pattern.Length > ExpressionLimits.MaxPatternLength)
            return new TranslatedPattern(null, DiagnosticCode.ExpressionPatternTooLarge, pattern[..20] + "…");
        var translator = new PatternTranslator(pattern);
        translator.Run();
        return translator._fault is { } fault
            ? new TranslatedPattern(null, fault, translator._construct)
            : new TranslatedPattern(translator._output.ToString(), null, null);
    }

    private void Run()
    {
        while (_at < _pattern.Length && _fault is null) Next();
        if (_fault is null && _groups.Count > 0) Invalid("(");
        if (_size > ExpressionLimits.MaxPatternSize) Fail(DiagnosticCode.ExpressionPatternTooLarge, _pattern);
    }

    private void Next()
    {
        var c = _pattern[_at];
        switch (c)
        {
            case '(':
                Open();
                return;
            case ')':
                Close();
                return;
            case '[':
                Class();
                return;
            case '\\':
                Escape();
                return;
            case '*' or '+' or '?':
                Repeat(1, _pattern[_at..++_at]);
                return;
            case '{':
                Counted();
                return;
            case '|' or '^':
                _at++;
                _last = -1;
                _output.Append(c);
                return;
            case '$':
                _at++;
                _last = -1;
                _output.Append(@"\z");
                return;
            case '.':
                _at++;
                Atom(@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n\uD800-\uDFFF])");
                return;
            default:
                var length = char.IsHighSurrogate(c) && _at + 1 < _pattern.Length ? 2 : 1;
                var text = _pattern.Substring(_at, length);
                _at += length;
                Atom(length == 2 ? $"(?:{text})" : PatternClass.Literal(c));
                return;
        }
    }

    private void Open()
    {
        if (_pattern.AsSpan(_at).StartsWith("(?"))
        {
            if (!_pattern.AsSpan(_at).StartsWith("(?:"))
            {
                var rest = _pattern.AsSpan(_at + 2);
                var isLook = rest.StartsWith("=") || rest.StartsWith("!") || rest.StartsWith("<=") || rest.StartsWith("<!");
                Fail(isLook ? DiagnosticCode.ExpressionPatternLookaround : DiagnosticCode.ExpressionPatternUnsupported, _pattern[_at..Math.Min(_at + 4, _pattern.Length)]);
                return;
            }

            _at += 2;
        }

        _at++;
        _output.Append("(?:");
        _groups.Push(_size);
        _size = 0;
        _last = -1;
    }

    private void Close()
    {
        _at++;
        if (!_groups.TryPop(out var outer))
        {
            Invalid(")");
            return;
        }

        _output.Append(')');
        _last = _size + 1;
        _size = outer + _last;
    }

    private void Class()
    {
        var read = PatternClass.Read(_pattern, _at);
        if (read.Fault is { } fault)
        {
            Fail(fault, _pattern[_at..read.End]);
            return;
        }

        _at = read.End;
        Atom(read.IsNegated ? $@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^{read.Members}\uD800-\uDFFF])" : $"[{read.Members}]");
    }

    private void Escape()
    {
        var letter = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
        _at += 2;
        switch (letter)
        {
            case 'd': Atom("[0-9]"); return;
            case 'D': Atom(@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^0-9\uD800-\uDFFF])"); return;
            case 'w': Atom("[0-9A-Za-z_]"); return;
            case 'W': Atom(@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^0-9A-Za-z_\uD800-\uDFFF])"); return;
            case 's': Atom(@"[\t\n\f\r ]"); return;
            case 'S': Atom(@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\t\n\f\r \uD800-\uDFFF])"); return;
            case 't' or 'n' or 'r' or 'f' or 'v' or 'a': Atom("\\" + letter); return;
            case 'A' or 'z':
                _last = -1;
                _output.Append('\\').Append(letter);
                return;
            case not '\0' when PatternClass.IsPunctuation(letter): Atom(PatternClass.Literal(letter)); return;
            case >= '1' and <= '9' or 'k': Fail(DiagnosticCode.ExpressionPatternLookaround, "\\" + letter); return;
            case '\0': Invalid("\\"); return;
            default: Fail(DiagnosticCode.ExpressionPatternUnsupported, "\\" + letter); return;
        }
    }

    private void Counted()
    {
        var close = _pattern.IndexOf('}', _at);
        var body = close < 0 ? "" : _pattern[(_at + 1)..close];
        var comma = body.IndexOf(',');
        var low = comma < 0 ? body : body[..comma];
        var high = comma < 0 ? body : body[(comma + 1)..];
        if (low.Length == 0 || low.AsSpan().ContainsAnyExceptInRange('0', '9') || high.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            // A brace that opens no count stands for itself.
            _at++;
            Atom(@"\{");
            return;
        }

        // What does not fit an int is beyond every bound.
        var least = int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : int.MaxValue;
        var most = high.Length == 0 ? least : int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : int.MaxValue;
        if (most < least || most > MostRepetitions || least > MostRepetitions)
        {
            Invalid(_pattern[_at..(close + 1)]);
            return;
        }

        var text = _pattern[_at..(close + 1)];
        _at = close + 1;
        Repeat(Math.Max(most, 1), text);
    }

    private void Repeat(long factor, string text)
    {
        if (_last < 0)
        {
            Invalid(text);
            return;
        }

        _output.Append(text);
        _size += _last * (factor - 1);
        _last = -1;
        if (Peek() != '?') return;
        _at++;
        _output.Append('?');
    }

    private void Atom(string text)
    {
        _output.Append(text);
        _last = 1;
        _size++;
        if (_size > ExpressionLimits.MaxPatternSize) Fail(DiagnosticCode.ExpressionPatternTooLarge, _pattern);
    }

    private char Peek() => _at < _pattern.Length ? _pattern[_at] : '\0';

    private void Invalid(string construct) => Fail(DiagnosticCode.ExpressionPatternInvalid, construct);

    private void Fail(DiagnosticCode code, string construct)
    {
        _fault ??= code;
        _construct ??= construct;
    }
}
