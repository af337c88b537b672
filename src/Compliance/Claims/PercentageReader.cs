using System.Collections.Immutable;
using Compliance.Claims.Tokens;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads every percentage, one entry for each written number, and takes its tokens.</summary>
internal ref struct PercentageReader
{
    private const int FromToGap = 6;

    private readonly ClaimContext _context;
    private readonly PolarityReader _polarity;
    private readonly string _folded;
    private readonly PercentageForms _forms;
    private readonly PercentageKinds _kinds;
    private readonly RateWords _words;
    private readonly ApproximationReader _approximations;
    private readonly PeriodReader _periods;
    private readonly ImmutableArray<Percentage>.Builder _percentages;
    private ImmutableArray<TextSpan> _pending;
    private int _lastEnd;

    private PercentageReader(ClaimContext context, PolarityReader polarity)
    {
        _context = context;
        _polarity = polarity;
        _folded = context.Source.Folded;
        _forms = new PercentageForms(context.Tokens);
        _kinds = new PercentageKinds(context);
        _words = new RateWords(context);
        _approximations = new ApproximationReader(context.Phrases);
        _periods = new PeriodReader(context);
        _percentages = ImmutableArray.CreateBuilder<Percentage>();
        _pending = [];
    }

    /// <summary>All percentages among the number tokens that are not taken yet, in reading order.</summary>
    public static ImmutableArray<Percentage> Read(ClaimContext context, PolarityReader polarity)
    {
        var reader = new PercentageReader(context, polarity);
        var tokens = context.Tokens.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsNumber || context.IsTaken(i) || (tokens[i].Within & Enclosure.Title) != 0) continue;
            if (!reader._forms.TryRead(i, out var form)) continue;
            reader.Add(i, form);
            for (var used = i; used <= form.LastToken; used++) context.Take(used);
            i = form.LastToken;
        }

        return reader._percentages.DrainToImmutable();
    }

    private void Add(int index, in PercentageForm form)
    {
        var token = _context.Tokens.Tokens[index];
        var start = _approximations.ReadBefore(form.Number.Start, false, out var before);
        var end = _approximations.ReadAfter(form.End, out var after);
        var clauseStart = _context.Tokens.ClauseAt(form.Number.Start).Start;
        var from = Math.Min(start, Math.Max(clauseStart, _lastEnd));
        var continues = ContinuesFromTo(from, start);
        var measures = continues ? _percentages[^1].Measures : Measures(from, start);
        var bounded = before != Approximation.Exact || after != Approximation.Exact;
        var kind = form.IsPoints ? PercentageKind.Points
            : continues ? _percentages[^1].Kind
            : _kinds.Of(from, start, end, token, bounded, measures.Length > 0) ?? Inherited(from, start);
        _periods.Of(_context.Tokens.SentenceAt(form.Number.Start).Start, start, out var year);
        var polarity = _polarity.Of(from, form.Number.Start, before, year);
        if (IsOutOfBounds(form.Value) && kind is PercentageKind.Rate or PercentageKind.Share && !IsBounded(kind, clauseStart, start, measures)) kind = PercentageKind.Other;
        if (polarity == Polarity.Target && kind is PercentageKind.Rate or PercentageKind.Share) kind = PercentageKind.Target;
        var interval = IntervalOf(form, before, after, out var approximation);
        if (kind is PercentageKind.Rate or PercentageKind.Share or PercentageKind.Target && form.Value <= 100 && form.Value.Sign >= 0)
            interval = interval.Clip(Interval.Closed(0, 100));

        if (continues) _percentages[^1] = _percentages[^1] with { Polarity = Polarity.Prior };
        _percentages.Add(new Percentage
        {
            Span = TextSpan.FromBounds(start, end),
            NumberSpan = form.Number,
            Value = form.Value,
            Decimals = form.Decimals,
            Kind = kind,
            Interval = interval,
            Approximation = approximation,
            Polarity = polarity,
            Measures = measures,
        });
        _lastEnd = end;
    }

    private static bool IsOutOfBounds(Rational value) => value > 100 || value.Sign < 0;

    // 贡献率, 毛入学率, 自给率 and 恢复至同期的108% pass 100 and are right; only words that name a part of what they count cannot.
    private readonly bool IsBounded(PercentageKind kind, int clauseStart, int start, ImmutableArray<TextSpan> measures)
    {
        if (_context.Lexicons.UnboundedWords.AnyIn(_folded.AsSpan(clauseStart, start - clauseStart))) return false;
        if (kind == PercentageKind.Share) return true;
        return measures.Length > 0 && _context.Lexicons.BoundedRates.SuffixOf(_folded.AsSpan(measures[^1].Start, measures[^1].Length)) > 0;
    }

    // 由90%提高到95%: the second states what the first stated before.
    private readonly bool ContinuesFromTo(int from, int start)
    {
        if (_percentages.Count == 0 || _lastEnd != from || start - from > FromToGap || start == from) return false;
        var first = _percentages[^1].Span.Start;
        return first > 0 && _folded[first - 1] is '由' or '从' && _folded[start - 1] is '到' or '至' or '为';
    }

    // 办结率、满意率分别为100%和98%: each word has its own number.
    private ImmutableArray<TextSpan> Measures(int from, int start)
    {
        if (_pending.Length > 0 && IsJoint(from, start))
        {
            var first = _pending[0];
            _pending = _pending.RemoveAt(0);
            return [first];
        }

        var measures = _words.Before(from, start, out var respectively);
        _pending = [];
        if (!respectively || measures.Length < 2) return measures;
        _pending = measures.RemoveAt(0);
        return [measures[0]];
    }

    // In 85%、90%和95% the later ones say what the first says; a percentage no word explains is a rate within 0 to 100.
    private readonly PercentageKind Inherited(int from, int start)
    {
        if (_percentages.Count > 0 && _lastEnd == from && IsJoint(from, start) && _percentages[^1].Kind != PercentageKind.Points) return _percentages[^1].Kind;
        return PercentageKind.Rate;
    }

    private readonly bool IsJoint(int from, int start)
    {
        if (start - from > 3) return false;
        foreach (var c in _folded.AsSpan(from, start - from))
        {
            if (c is not ('、' or '和' or '与' or '及' or ',' or ' ')) return false;
        }

        return true;
    }

    private static Interval IntervalOf(
        in PercentageForm form, Approximation before, Approximation after, out Approximation approximation)
    {
        if (form.Upper is { } upper)
        {
            approximation = Approximation.Range;
            return Interval.Closed(form.Value, upper);
        }

        if (before == Approximation.Exact && after == Approximation.Exact)
        {
            approximation = Approximation.Exact;
            return Interval.Exactly(form.Value);
        }

        return ApproximationReader.IntervalOf(form.Value, before, after, out approximation);
    }
}
