using Compliance.Claims.Tokens;
using Compliance.Lexicons;

namespace Compliance.Claims;

/// <summary>Tells what a percentage states, by the words around it in its clause.</summary>
internal readonly ref struct PercentageKinds(ClaimContext context)
{
    private const int LooseGap = 3;

    private readonly string _folded = context.Source.Folded;
    private readonly ReadOnlySpan<PhraseHit> _words = context.Phrases.Of(LexiconNames.PercentKinds);

    /// <summary>The kind, or null where the words say nothing.</summary>
    /// <param name="from">Where the words before begin: the clause, or the number before in it.</param>
    /// <param name="start">First character of the number with its approximation.</param>
    /// <param name="end">Just after sign and approximation.</param>
    /// <param name="token">The number.</param>
    /// <param name="bounded">True where the number is a bound (超过10%).</param>
    /// <param name="hasRateWord">True where a rate word names what is stated.</param>
    public PercentageKind? Of(int from, int start, int end, in Token token, bool bounded, bool hasRateWord)
    {
        if (IsLabel(start, end, token, bounded)) return PercentageKind.Other;
        var isLevel = false;
        for (var i = FirstAfter(start) - 1; i >= 0 && _words[i].Span.Start >= from; i--)
        {
            if (_words[i].Span.End > start) continue;
            switch (PhraseLookup.FieldOf(_words[i], "kind"))
            {
                case "level":
                    isLevel |= start - _words[i].Span.End <= LooseGap;
                    break;
                case "growth":
                    if (!isLevel && start - _words[i].Span.End <= LooseGap) return PercentageKind.Growth;
                    break;
                case "growthNoun": return PercentageKind.Growth;
                case "share": return PercentageKind.Share;
                case "completion": return PercentageKind.Completion;
                case "other": return PercentageKind.Other;
            }
        }

        if (hasRateWord) return PercentageKind.Rate;
        return end < _folded.Length && _folded[end] == '的' ? PercentageKind.Share : null;

    }

    // 占比超过10%的有44种, 前1%, “双95%”, 7个100%
    private bool IsLabel(int start, int end, in Token token, bool bounded)
    {
        if ((token.Within & Enclosure.Quote) != 0) return true;
        var before = start > 0 ? _folded[start - 1] : '\n';
        if (before is '前' or '后' or '个' or '双' or '两' or '第') return true;
        return bounded && end < _folded.Length && _folded[end] == '的';
    }

    private int FirstAfter(int start)
    {
        var low = 0;
        var high = _words.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_words[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
