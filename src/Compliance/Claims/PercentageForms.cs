using Compliance.Claims.Tokens;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Recognises the ways to write a percentage: 98.5%, 63%~68%, 百分之九十五, 三分之二, 九成, 2个百分点.</summary>
internal readonly ref struct PercentageForms(TokenStream stream)
{
    private const int SmallFraction = 12;

    private readonly ReadOnlySpan<Token> _tokens = stream.Tokens;
    private readonly ReadOnlySpan<WrittenNumber> _numbers = stream.Numbers;
    private readonly string _folded = stream.Source.Folded;

    /// <summary>Tries all ways at the number token <paramref name="index"/>.</summary>
    public bool TryRead(int index, out PercentageForm form)
    {
        var token = _tokens[index];
        var number = _numbers[token.Value];
        if (token.Kind == TokenKind.Digits)
            return TrySigned(index, number, out form) || TryPoints(index, number, out form) || TrySlash(index, number, out form);
        return TryHundredths(index, number, out form) || TryFraction(index, number, out form)
            || TryTenths(index, number, out form) || TryPoints(index, number, out form);
    }

    private bool TrySigned(int index, in WrittenNumber number, out PercentageForm form)
    {
        form = default;
        if (number.Form != NumberForm.Plain) return false;
        var token = _tokens[index];
        var end = AfterSign(token.End);
        var next = RangeMarks.EndOf(_folded, end < 0 ? token.End : end);
        var hasMark = next > (end < 0 ? token.End : end);
        if (hasMark && IsDigitsAt(index + 1, next) && AfterSign(_tokens[index + 1].End) is > 0 and var upperEnd)
        {
            var upper = _numbers[_tokens[index + 1].Value];
            var fromTo = token.Start > 0 && _folded[token.Start - 1] is '从' or '由';
            if (upper.Value > number.Value && !fromTo)
            {
                form = new PercentageForm(
                    TextSpan.FromBounds(token.Start, _tokens[index + 1].End), upperEnd, index + 1, number.Value, upper.Value,
                    Math.Max(number.Decimals, upper.Decimals), false);
                return true;
            }
        }

        if (end < 0) return false;
        var negative = token.Start > 0 && _folded[token.Start - 1] is '-' or '−' && !IsRangeEnd(token.Start - 1);
        var start = negative ? token.Start - 1 : token.Start;
        form = new PercentageForm(
            TextSpan.FromBounds(start, token.End), end, index, negative ? -number.Value : number.Value, null, number.Decimals, false);
        return true;
    }

    // 2.3个百分点, 两个百分点
    private bool TryPoints(int index, in WrittenNumber number, out PercentageForm form)
    {
        form = default;
        if (!number.IsKnown) return false;
        var token = _tokens[index];
        var at = token.End;
        if (at < _folded.Length && _folded[at] is '多' or '余') at++;
        if (at < _folded.Length && _folded[at] == ' ') at++;
        var rest = _folded.AsSpan(at);
        var length = rest.StartsWith("个百分点", StringComparison.Ordinal) ? 4 : rest.StartsWith("百分点", StringComparison.Ordinal) ? 3 : 0;
        if (length == 0) return false;
        form = new PercentageForm(token.Span, at + length, index, number.Value, null, number.Decimals, true);
        return true;
    }

    // 百分之九十七点六; 百分之百
    private bool TryHundredths(int index, in WrittenNumber number, out PercentageForm form)
    {
        form = default;
        var token = _tokens[index];
        if (number.Form != NumberForm.BareMultiplier || token.Length != 1 || token.Mark != '百' || !Follows(token.End, "分之")) return false;
        if (!IsNumberAt(index + 1, token.End + 2)) return false;
        var whole = _numbers[_tokens[index + 1].Value];
        if (!whole.IsKnown) return false;
        var end = _tokens[index + 1].End;
        var value = whole.Value;
        var last = index + 1;
        var decimals = (int)whole.Decimals;
        if (end < _folded.Length && _folded[end] == '点' && IsNumberAt(index + 2, end + 1) && _numbers[_tokens[index + 2].Value] is { DigitCount: > 0 and < 5 } part
            && _tokens[index + 2].Length == part.DigitCount)
        {
            last = index + 2;
            decimals = part.DigitCount;
            value += part.Mantissa * Rational.PowerOfTen(-decimals);
            end = _tokens[last].End;
        }

        form = new PercentageForm(TextSpan.FromBounds(token.Start, end), end, last, value, null, decimals, false);
        return true;
    }

    // 三分之二
    private bool TryFraction(int index, in WrittenNumber number, out PercentageForm form)
    {
        form = default;
        var token = _tokens[index];
        if (!number.IsKnown || number.Value.Sign <= 0 || !Follows(token.End, "分之") || !IsNumberAt(index + 1, token.End + 2)) return false;
        var part = _numbers[_tokens[index + 1].Value];
        if (!part.IsKnown || part.Value > number.Value) return false;
        var end = _tokens[index + 1].End;
        form = new PercentageForm(TextSpan.FromBounds(token.Start, end), end, index + 1, part.Value * 100 / number.Value, null, 0, false);
        return true;
    }

    // 九成, 九成五; 三成 in 三成员 is none, and no verb 成 follows a numeral without 了 or a bound.
    private bool TryTenths(int index, in WrittenNumber number, out PercentageForm form)
    {
        form = default;
        var token = _tokens[index];
        if (token.Length != 1 || number.Form != NumberForm.Plain || number.Mantissa is < 1 or > 9) return false;
        if (token.End >= _folded.Length || _folded[token.End] != '成') return false;
        var end = token.End + 1;
        var value = (Rational)(number.Mantissa * 10);
        var last = index;
        if (IsNumberAt(index + 1, end) && _tokens[index + 1].Length == 1 && _numbers[_tokens[index + 1].Value] is { Form: NumberForm.Plain, Mantissa: > 0 and < 10 } ones)
        {
            value += ones.Mantissa;
            last = index + 1;
            end++;
        }
        else if (number.Mantissa == 1 || (token.Start > 0 && _folded[token.Start - 1] is '第' or '其' or '统'))
        {
            return false;
        }

        var after = end < _folded.Length ? _folded[end] : '\n';
        if (after is not ('以' or '左' or '的' or ',' or '。' or ';' or '、' or '多' or '为' or '\n' or '\r' or ')')) return false;
        if (after == '多') end++;
        form = new PercentageForm(TextSpan.FromBounds(token.Start, end), end, last, value, null, 0, false);
        return true;
    }

    // 2/3以上, 达到2/3: only small proper fractions with a word of amount beside them.
    private bool TrySlash(int index, in WrittenNumber number, out PercentageForm form)
    {
        form = default;
        var token = _tokens[index];
        if (token.End >= _folded.Length || _folded[token.End] != '/' || !IsDigitsAt(index + 1, token.End + 1)) return false;
        var below = _numbers[_tokens[index + 1].Value];
        var end = _tokens[index + 1].End;
        if (below.Mantissa is < 2 or > SmallFraction || number.Mantissa < 1 || number.Mantissa >= below.Mantissa || number.Decimals + below.Decimals > 0) return false;
        var before = token.Start > 0 ? _folded[token.Start - 1] : '\n';
        var bounded = Follows(end, "以上") || Follows(end, "左右") || Follows(end, "以下") || before is '约' or '占' or '达' or '到' or '超' or '过' or '近' or '的';
        if (!bounded || before is '/' || (end < _folded.Length && _folded[end] == '/')) return false;
        form = new PercentageForm(TextSpan.FromBounds(token.Start, end), end, index + 1, number.Value * 100 / below.Value, null, 0, false);
        return true;
    }

    private int AfterSign(int at)
    {
        if (at < _folded.Length && _folded[at] == ' ') at++;
        return at < _folded.Length && _folded[at] is '%' or '﹪' ? at + 1 : -1;
    }

    // A dash straight after a digit or % is a range, elsewhere a minus sign.
    private bool IsRangeEnd(int dash) => dash > 0 && (char.IsAsciiDigit(_folded[dash - 1]) || _folded[dash - 1] is '%');

    private bool Follows(int at, string word) => at < _folded.Length && _folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal);

    private bool IsNumberAt(int index, int start) => index < _tokens.Length && _tokens[index].IsNumber && _tokens[index].Start == start;

    private bool IsDigitsAt(int index, int start) => IsNumberAt(index, start) && _tokens[index].Kind == TokenKind.Digits;
}
