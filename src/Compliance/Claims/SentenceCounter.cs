using System.Collections.Immutable;

namespace Compliance.Claims;

/// <summary>Counts, for each percentage, the results counted in its sentence. One sweep over both lists.</summary>
internal static class SentenceCounter
{
    /// <summary>The percentages of <paramref name="context"/> with their <see cref="Percentage.SentenceCounts"/>.</summary>
    public static ImmutableArray<Percentage> Count(ClaimContext context)
    {
        var quantities = context.Quantities;
        var percentages = context.Percentages.ToBuilder();
        var first = 0;
        for (var i = 0; i < percentages.Count; i++)
        {
            var sentence = context.Tokens.SentenceAt(percentages[i].Span.Start);
            if (i > 0 && sentence.Contains(percentages[i - 1].Span.Start))
            {
                percentages[i] = percentages[i] with { SentenceCounts = percentages[i - 1].SentenceCounts };
                continue;
            }

            while (first < quantities.Length && quantities[first].Span.Start < sentence.Start) first++;
            var count = 0;
            for (; first < quantities.Length && quantities[first].Span.Start < sentence.End; first++)
                if (quantities[first].Polarity == Polarity.Result) count++;
            if (count > 0) percentages[i] = percentages[i] with { SentenceCounts = count };
        }

        return percentages.DrainToImmutable();
    }
}
