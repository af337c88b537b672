using System.Collections.Immutable;
using Compliance.Claims.Tokens;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads every number with a unit that counts something, one entry for each written number.</summary>
internal ref struct QuantityReader
{
    private readonly ClaimContext _context;
    private readonly TokenStream _stream;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly string _folded;
    private readonly UnitTable _units;
    private readonly ApproximationReader _approximations;
    private readonly PolarityReader _polarity;
    private readonly PeriodReader _periods;
    private readonly MeasureReader _measures;
    private readonly ImmutableArray<Quantity>.Builder _quantities;
    private QuantityGuards _guards;
    private int _lastEnd;
    private int _seriesEnd;

    private QuantityReader(ClaimContext context, PolarityReader polarity)
    {
        _context = context;
        _stream = context.Tokens;
        _tokens = _stream.Tokens;
        _folded = context.Source.Folded;
        _units = context.Lexicons.Units;
        _approximations = new ApproximationReader(context.Phrases);
        _polarity = polarity;
        _periods = new PeriodReader(context);
        _measures = new MeasureReader(context);
        _guards = new QuantityGuards(context);
        _quantities = ImmutableArray.CreateBuilder<Quantity>();
        _seriesEnd = -1;
    }

    /// <summary>All quantities among the number tokens that are not taken yet, in reading order.</summary>
    public static ImmutableArray<Quantity> Read(ClaimContext context, PolarityReader polarity)
    {
        var reader = new QuantityReader(context, polarity);
        reader.Run();
        return reader._quantities.DrainToImmutable();
    }

    private void Run()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (!_tokens[i].IsNumber || _context.IsTaken(i)) continue;
            if (_guards.Refuses(_tokens[i]) && _tokens[i].Start >= _seriesEnd) continue;
            i += ReadAt(i);
        }
    }

    // Returns how many tokens after this one were used too.
    private int ReadAt(int index)
    {
        var token = _tokens[index];
        var number = _stream.Numbers[token.Value];
        if (!number.IsKnown) return 0;
        var at = ReadMore(token.End, number.Form, out var more, out var orMore);
        var used = 0;
        var upper = number;
        var isRange = false;
        if (!more && !orMore && TryRange(index, at, out var rangeUnit))
        {
            used = 1;
            isRange = true;
            upper = _stream.Numbers[_tokens[index + 1].Value];
            if (rangeUnit is null && number.Power == 0 && upper.Power > 0) number = number with { Power = upper.Power };
            at = _tokens[index + 1].End;
        }

        if (!TryUnit(at, out var unit, out var unitStart, out var end))
        {
            if (!IsBareAmount(token, number, at)) return 0;
            unit = Bare;
            unitStart = at;
            end = at;
        }

        var before = _approximations.ReadBefore(token.Start, number.Form == NumberForm.BareMultiplier, out var effectBefore);
        end = _approximations.ReadAfter(end, out var effectAfter);
        if (orMore) effectAfter = Approximation.AtLeast;
        if (number.Form == NumberForm.BareMultiplier && !more && effectBefore == Approximation.Exact) return 0;
        var bounded = more || effectBefore != Approximation.Exact || effectAfter != Approximation.Exact;
        if (!_guards.Allows(token, unit, unitStart, end, bounded, effectBefore == Approximation.Nearly)) return 0;
        if (token.Kind == TokenKind.Numerals && !TakesNumerals(index, token, number, unit, end)) return 0;
        if (IsBeforePercentage(index + used, end)) return 0;

        var interval = ApproximationReader.IntervalOf(number, more, effectBefore, effectAfter, out var approximation);
        if (isRange)
        {
            if (upper.Value <= number.Value) return 0;
            interval = Interval.Closed(number.Value, upper.Value);
            approximation = Approximation.Range;
        }

        var numberEnd = _tokens[index + used].End;
        var isStacked = effectBefore is Approximation.Nearly or Approximation.About or Approximation.MoreThan
            && (more || effectAfter is Approximation.About or Approximation.AtLeast);
        _quantities.Add(Build(token.Start, numberEnd, before, end, index + used, number, unit, approximation, interval, isStacked));
        _lastEnd = end;
        return used;
    }

    private readonly Quantity Build(
        int numberStart, int numberEnd, int start, int end, int lastToken, in WrittenNumber number, Unit unit, Approximation approximation,
        Interval interval, bool isStacked)
    {
        var clause = _stream.ClauseAt(numberStart);
        var from = Math.Min(start, Math.Max(Math.Max(clause.Start, _lastEnd), _periods.LastYearEnd(start)));
        var limit = lastToken + 1;
        while (limit < _tokens.Length && limit - lastToken < 4 && _tokens[limit].Kind is TokenKind.Open or TokenKind.Close) limit++;
        var measure = unit.Kind == UnitKind.Money ? _measures.Before(from, start) : _measures.Of(from, start, end, limit < _tokens.Length ? _tokens[limit].Start : _folded.Length);
        var period = _periods.Of(_stream.SentenceAt(numberStart).Start, start, out var year);
        return new Quantity
        {
            Span = TextSpan.FromBounds(start, end),
            NumberSpan = TextSpan.FromBounds(numberStart, numberEnd),
            Value = number.Value,
            Unit = unit.Name,
            Approximation = approximation,
            Interval = interval,
            Measure = measure is { } span ? _context.Source.ToString(span) : string.Empty,
            MeasureSpan = measure,
            Polarity = _polarity.Of(from, numberStart, approximation, year),
            Period = period,
            IsStacked = isStacked,
        };
    }

    private static Unit Bare { get; } = new(string.Empty, UnitKind.Count, false, false);

    // 30余, 200多, 10万+
    private readonly int ReadMore(int at, NumberForm form, out bool more, out bool orMore)
    {
        more = form == NumberForm.SomewhatMore;
        orMore = at < _folded.Length && _folded[at] == '+' && (at + 1 == _folded.Length || !char.IsAsciiLetterOrDigit(_folded[at + 1]));
        if (orMore) return at + 1;
        if (at >= _folded.Length || _folded[at] is not ('余' or '多')) return at;
        more = true;
        return at + 1;
    }

    private readonly bool TryUnit(int at, out Unit unit, out int start, out int end)
    {
        start = at < _folded.Length && _folded[at] == ' ' ? at + 1 : at;
        end = start;
        if (!_units.TryMatch(_folded, start, out unit, out var length)) return false;
        end = start + length;

        // 套(间), 条(次): two units for one number.
        if (end + 2 < _folded.Length && _folded[end] == '(' && _units.TryMatch(_folded, end + 1, out _, out var second)
            && end + 1 + second < _folded.Length && _folded[end + 1 + second] == ')')
        {
            end += second + 2;
        }

        return true;
    }

    // 3—5次, 3次—5次, 三至五次; from 3件至5件 are two numbers.
    private readonly bool TryRange(int index, int at, out Unit? firstUnit)
    {
        firstUnit = null;
        if (index + 1 >= _tokens.Length || _tokens[index + 1].Kind != _tokens[index].Kind || _context.IsTaken(index + 1)) return false;
        var marked = at;
        if (_units.TryMatch(_folded, at, out var unit, out var length))
        {
            firstUnit = unit;
            marked = at + length;
        }

        var next = RangeMarks.EndOf(_folded, marked);
        if (next == marked || _tokens[index + 1].Start != next || !_stream.Numbers[_tokens[index + 1].Value].IsKnown) return false;
        if (firstUnit is null) return true;
        var from = _tokens[index].Start;
        return (from == 0 || _folded[from - 1] is not ('从' or '由'))
            && _units.TryMatch(_folded, _tokens[index + 1].End, out var second, out _) && second.Name == firstUnit.Name;
    }

    // A bare 万 or 亿 counts where the words end with it: 阅读量超537.32万。
    private readonly bool IsBareAmount(in Token token, in WrittenNumber number, int at) =>
        token.Kind == TokenKind.Digits && number.Power >= 4
        && (at >= _folded.Length || _folded[at] is ',' or '。' or ';' or '、' or ')' or '\n' or '\r' or '!');

    // 7个100%
    private readonly bool IsBeforePercentage(int lastToken, int end) =>
        lastToken + 1 < _tokens.Length && _tokens[lastToken + 1].Start == end && _context.IsTaken(lastToken + 1);

    private bool TakesNumerals(int index, in Token token, in WrittenNumber number, Unit unit, int end)
    {
        if (token.Start < _seriesEnd) return unit.Kind == UnitKind.Administrative;
        if (unit.Kind == UnitKind.Administrative) return OpensSeries(index, end);
        if (!unit.TakesNumerals) return false;
        return number.Mantissa switch
        {
            0 => false,
            1 => IsEachOnce(token, unit),
            _ => true,
        };
    }

    // 一乡一镇三街道
    private bool OpensSeries(int index, int end)
    {
        var count = 1;
        var stop = end;
        for (var i = index + 1; i < _tokens.Length && _tokens[i].Kind == TokenKind.Numerals; i++)
        {
            if (_tokens[i].Start != stop || !_stream.Numbers[_tokens[i].Value].IsKnown) break;
            if (!_units.TryMatch(_folded, _tokens[i].End, out var unit, out var length) || unit.Kind != UnitKind.Administrative) return false;
            stop = _tokens[i].End + length;
            count++;
        }

        if (count < 2) return false;
        _seriesEnd = stop;
        return true;
    }

    // 每半年主持一次
    private readonly bool IsEachOnce(in Token token, Unit unit)
    {
        if (!unit.Recurs || token.Length != 1) return false;
        var clause = _stream.ClauseAt(token.Start);
        var from = Math.Max(clause.Start, token.Start - 12);
        return _folded.AsSpan(from, token.Start - from).Contains('每');
    }
}
