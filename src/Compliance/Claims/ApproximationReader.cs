using Compliance.Claims.Tokens;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads the words that touch a number and make it a bound or an estimate, and the interval they give.</summary>
internal readonly ref struct ApproximationReader(PhraseIndex phrases)
{
    private readonly PhraseLookup _words = new(phrases.Of(LexiconNames.Approximations));

    /// <summary>Start of the word that ends at <paramref name="numberStart"/>, and what it does to a number; the start itself where there is none.</summary>
    public int ReadBefore(int numberStart, bool bareMultiplier, out Approximation effect)
    {
        effect = Approximation.Exact;
        if (bareMultiplier && _words.TryEndingAt(numberStart, "effect", "upwards", out var upwards))
        {
            effect = Approximation.AtLeast;
            return upwards.Span.Start;
        }

        if (!_words.TryEndingAt(numberStart, "side", "before", out var hit)) return numberStart;
        effect = EffectOf(hit);
        return effect == Approximation.Exact ? numberStart : hit.Span.Start;
    }

    /// <summary>End of the word that starts at <paramref name="end"/>, and what it does to a number; the end itself where there is none.</summary>
    public int ReadAfter(int end, out Approximation effect)
    {
        effect = Approximation.Exact;
        if (!_words.TryStartingAt(end, "side", "after", out var hit)) return end;
        effect = EffectOf(hit);
        return effect == Approximation.Exact ? end : hit.Span.End;
    }

    /// <summary>
    /// The values a number may stand for. Words on both sides narrow each other; where they exclude each other, the one
    /// before decides.
    /// </summary>
    public static Interval IntervalOf(
        in WrittenNumber number, bool more, Approximation before, Approximation after, out Approximation approximation)
    {
        var value = number.Value;
        if (before == Approximation.Exact && after == Approximation.Exact)
        {
            approximation = more ? Approximation.SomewhatMore : Approximation.Exact;
            if (more) return Interval.Open(value, value + number.LastNonZeroUnit);
            if (number.Decimals == 0 || number.Power < 4) return Interval.Exactly(value);
            approximation = Approximation.Rounded;
            var half = number.LastUnit / 2;
            return Interval.Closed(value - half, value + half);
        }

        var interval = IntervalOf(value, before, after, out approximation);
        if (!more) return interval;
        var upTo = Interval.Open(value, value + number.LastNonZeroUnit);
        if (approximation is Approximation.About or Approximation.Nearly) return upTo.Hull(interval);
        return upTo.Clip(interval) is { IsEmpty: false } both ? both : interval;
    }

    /// <summary>The values a number may stand for by the words around it alone, of which at least one is there.</summary>
    public static Interval IntervalOf(Rational value, Approximation before, Approximation after, out Approximation approximation)
    {
        approximation = before != Approximation.Exact ? before : after;
        var interval = Of(value, before).Clip(Of(value, after));
        return interval.IsEmpty ? Of(value, approximation) : interval;
    }

    private static Interval Of(Rational value, Approximation effect) => effect switch
    {
        Approximation.Nearly => Interval.HalfOpen(value * 9 / 10, value),
        Approximation.LessThan => Interval.HalfOpen(0, value),
        Approximation.About => Interval.Closed(value * 9 / 10, value * 11 / 10),
        Approximation.MoreThan => Interval.MoreThan(value),
        Approximation.AtLeast => Interval.AtLeast(value),
        Approximation.AtMost => Interval.Closed(0, value),
        _ => Interval.Everything,
    };

    private static Approximation EffectOf(in PhraseHit hit) => PhraseLookup.FieldOf(hit, "effect") switch
    {
        "nearly" => Approximation.Nearly,
        "lessThan" => Approximation.LessThan,
        "about" => Approximation.About,
        "moreThan" => Approximation.MoreThan,
        "atLeast" => Approximation.AtLeast,
        "atMost" => Approximation.AtMost,
        _ => Approximation.Exact,
    };
}
