namespace Compliance.Text;

/// <summary>
/// Sums one numeral from left to right. Units fall inside each group of four; 万 closes a group, 亿 everything before it.
/// </summary>
internal ref struct NumeralEvaluation
{
    private const int GroupPower = 4;

    private Rational _hundredMillions;
    private Rational _tenThousands;
    private Rational _group;
    private Rational _digit;
    private bool _hasDigit;
    private bool _isArabic;
    private bool _afterZero;
    private bool _afterPoint;
    private bool _groupIsEmpty;
    private bool _sawTenThousands;
    private bool _sawHundredMillions;
    private int _lastPower;

    /// <summary>Reads <paramref name="run"/>, which holds numeral characters only.</summary>
    public bool TryRead(ReadOnlySpan<char> run, out Rational value)
    {
        value = default;
        _groupIsEmpty = true;
        _lastPower = GroupPower;
        if (run.Length == 1 && ChineseNumerals.DigitOf(run[0]) == 0) return true;
        var first = run.Length > 1 && run[1] == '点' && ChineseNumerals.DigitOf(run[0]) == 0 ? 1 : 0;
        for (var i = first; i < run.Length;)
        {
            var c = run[i];
            bool fits;
            if (char.IsAsciiDigit(c)) fits = TryArabic(run, ref i);
            else if (c == '点') fits = TryPoint(run, ref i);
            else
            {
                i++;
                fits = ChineseNumerals.PowerOf(c) is > 0 and var power ? TryUnit(power)
                    : c is '廿' or '卅' ? TryDigit(c == '廿' ? 2 : 3) && TryUnit(1)
                    : TryDigit(ChineseNumerals.DigitOf(c));
            }

            if (!fits) return false;
        }

        return TryFinish(out value);
    }

    private bool TryDigit(int digit)
    {
        if (_hasDigit || _afterPoint || digit < 0) return false;
        if (digit == 0)
        {
            // 零 bridges a skipped unit: never first, never twice.
            if (_afterZero || (_groupIsEmpty && !_sawTenThousands && !_sawHundredMillions)) return false;
            _afterZero = true;
            return true;
        }

        _digit = digit;
        _hasDigit = true;
        return true;
    }

    private bool TryArabic(ReadOnlySpan<char> run, ref int at)
    {
        if (_hasDigit || _afterPoint || _afterZero) return false;
        long mantissa = 0;
        var decimals = 0;
        var digits = 0;
        var point = false;
        for (; at < run.Length && (char.IsAsciiDigit(run[at]) || (run[at] == '.' && !point)); at++)
        {
            if (run[at] == '.')
            {
                point = true;
                continue;
            }

            if (++digits > 15) return false;
            mantissa = 10 * mantissa + (run[at] - '0');
            if (point) decimals++;
        }

        _digit = mantissa * Rational.PowerOfTen(-decimals);
        _hasDigit = true;
        _isArabic = true;
        return true;
    }

    private bool TryPoint(ReadOnlySpan<char> run, ref int at)
    {
        if (_afterPoint || _isArabic || _afterZero || _sawTenThousands || _sawHundredMillions) return false;
        if (_groupIsEmpty && !_hasDigit && at != 1) return false;
        if (_hasDigit && !_groupIsEmpty && _lastPower > 1) return false;
        var whole = _group + _digit;
        long fraction = 0;
        var decimals = 0;
        for (at++; at < run.Length && ChineseNumerals.DigitOf(run[at]) is >= 0 and var digit; at++)
        {
            if (++decimals > 15) return false;
            fraction = 10 * fraction + digit;
        }

        _group = whole + fraction * Rational.PowerOfTen(-decimals);
        _digit = default;
        _hasDigit = false;
        _groupIsEmpty = false;
        _afterPoint = true;
        return true;
    }

    private bool TryUnit(int power)
    {
        if (power < GroupPower)
        {
            // 十 may stand for 一十; no other unit stands without its digit.
            if (_afterPoint || power >= _lastPower || (!_hasDigit && power != 1)) return false;
            _group += (_hasDigit ? _digit : 1) * Rational.PowerOfTen(power);
            Close(power);
            _groupIsEmpty = false;
            return true;
        }

        // A digit that lacks its unit (一百五) is fine at the end of a numeral only.
        if (_hasDigit && !_groupIsEmpty && !_afterZero && _lastPower > 1) return false;
        if (_afterZero && !_hasDigit) return false;
        if (power == GroupPower)
        {
            if (_sawTenThousands || (!_hasDigit && _groupIsEmpty)) return false;
            _tenThousands = (_group + _digit) * Rational.PowerOfTen(GroupPower);
            _sawTenThousands = true;
        }
        else
        {
            if (_sawHundredMillions || (!_hasDigit && _groupIsEmpty && !_sawTenThousands)) return false;
            _hundredMillions = (_tenThousands + _group + _digit) * Rational.PowerOfTen(power);
            _tenThousands = default;
            _sawTenThousands = false;
            _sawHundredMillions = true;
        }

        _group = default;
        _groupIsEmpty = true;
        _afterPoint = false;
        Close(power);
        // After 亿 a whole group of 万 may follow, so any small unit fits again.
        _lastPower = power;
        return true;
    }

    private void Close(int power)
    {
        _digit = default;
        _hasDigit = false;
        _isArabic = false;
        _afterZero = false;
        _lastPower = power;
    }

    private readonly bool TryFinish(out Rational value)
    {
        value = default;
        if (_afterZero && !_hasDigit) return false;
        var sum = _hundredMillions + _tenThousands + _group;
        var anyUnit = _sawTenThousands || _sawHundredMillions || !_groupIsEmpty;
        var lacksUnit = _hasDigit && anyUnit && !_afterZero && _lastPower > 1;
        if (lacksUnit && _isArabic) return false;
        value = sum + _digit * (lacksUnit ? Rational.PowerOfTen(_lastPower - 1) : Rational.One);
        return true;
    }
}
