using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// “五个一”机制 … 一是…五是: a quoted set of ones in the sentence before a chain. Attached where a colon leads to the chain or
/// the set is named again after it; else equality alone is taken, for the set may be described elsewhere.
/// </summary>
internal static class SloganChainFinder
{
    private const int MaxBack = 120;

    public static void Find(RelationContext context)
    {
        var folded = context.Source.Folded;
        foreach (var chain in context.Claims.Enumerations)
        {
            if (chain.Items.Length < 2) continue;
            if (Before(folded, chain.Span.Start) is not { } numeral) continue;
            var name = TextSpan.FromBounds(numeral.Span.Start - 1, numeral.Span.End + 3);
            var attached = IsAttached(folded, chain, name);
            var equal = numeral.Value == chain.Items.Length && !chain.IsAmbiguous;
            var certain = attached && AnnouncedChainFinder.IsRegular(folded, chain);
            if (!equal && !certain) continue;
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(
                numeral.Span, Interval.Exactly(numeral.Value), AnnouncedChainFinder.Markers(chain),
                Interval.Exactly(chain.Items.Length), equal ? RelationOutcome.Holds : RelationOutcome.Fails));
        }
    }

    // The nearest “N个一” in the last sentence before the chain.
    private static SmallNumeral? Before(string folded, int start)
    {
        var end = Stretches.TrimEnd(folded, Math.Max(0, start - 8), start);
        if (end == 0) return null;
        var sentence = Math.Max(Stretches.SentenceStart(folded, end - 1), start - MaxBack);
        var at = folded.AsSpan(sentence, end - sentence).LastIndexOf("个一”", StringComparison.Ordinal);
        if (at < 0 || !SmallNumeral.TryReadBack(folded, sentence + at, out var numeral)) return null;
        return numeral.IsHan && numeral.Span.Start > 0 && folded[numeral.Span.Start - 1] == '“' ? numeral : null;
    }

    private static bool IsAttached(string folded, Enumeration chain, TextSpan name)
    {
        var end = Stretches.TrimEnd(folded, Math.Max(0, chain.Span.Start - 8), chain.Span.Start);
        if (folded[end - 1] == ':') return true;
        var last = chain.Items[^1].MarkerSpan.End;
        var window = folded.AsSpan(last, Math.Min(folded.Length - last, 400));
        var line = window.IndexOfAny('\n', '\r');
        if (line >= 0) window = window[..line];
        return window.Contains(folded.AsSpan(name.Start, name.Length), StringComparison.Ordinal);
    }
}
