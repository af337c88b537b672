using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Compliance.Claims;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>How much stands in a stretch of text: characters, figures, sentences.</summary>
internal static class TextAmounts
{
    /// <summary>Chinese characters in <paramref name="span"/>.</summary>
    public static int Characters(SourceText text, TextSpan span)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text.FoldedSlice(span));
        var count = 0;

        // One lane counts up to 65535, so sums are taken long before that.
        while (units.Length >= Vector<ushort>.Count)
        {
            var sums = Vector<ushort>.Zero;
            for (var turn = 0; turn < short.MaxValue && units.Length >= Vector<ushort>.Count; turn++)
            {
                sums -= AreHanzi(new Vector<ushort>(units));
                units = units[Vector<ushort>.Count..];
            }

            Vector.Widen(sums, out var low, out var high);
            count += (int)Vector.Sum(low) + (int)Vector.Sum(high);
        }

        foreach (var unit in units) count += IsHanzi((char)unit) ? 1 : 0;
        return count;
    }

    /// <summary>All bits set where the unit is a Chinese character.</summary>
    private static Vector<ushort> AreHanzi(Vector<ushort> units) =>
        Vector.LessThan(units - new Vector<ushort>(0x3400), new Vector<ushort>(0x6C00))
        & Vector.GreaterThanOrEqual(units - new Vector<ushort>(0x4DC0), new Vector<ushort>(0x40));

    // By subtraction, so that counting needs no jumps: the basic block and extension A, without the hexagrams between them.
    private static bool IsHanzi(char c) => unchecked((uint)(c - '\u3400') < 0x6C00 & (uint)(c - '\u4DC0') >= 0x40);

    /// <summary>Numbers with units and percentages in <paramref name="span"/> that state what was done, not what is planned.</summary>
    public static int Figures(ClaimSet claims, TextSpan span)
    {
        var count = 0;
        for (var i = FirstAt(claims.Quantities, span.Start, static quantity => quantity.Span); i < claims.Quantities.Length && claims.Quantities[i].Span.Start < span.End; i++)
            if (claims.Quantities[i].Polarity is Polarity.Result or Polarity.Standing) count++;
        for (var i = FirstAt(claims.Percentages, span.Start, static percentage => percentage.Span); i < claims.Percentages.Length && claims.Percentages[i].Span.Start < span.End; i++)
            if (claims.Percentages[i].Polarity is Polarity.Result or Polarity.Standing) count++;
        return count;
    }

    /// <summary>Sentences in <paramref name="span"/>: stretches with text, ended by 。！？； or a line break.</summary>
    public static int Sentences(SourceText text, TextSpan span)
    {
        var count = 0;
        var open = false;
        foreach (var c in text.FoldedSlice(span))
        {
            if (c is '。' or '!' or '?' or ';' or '\n' or '\r')
            {
                if (open) count++;
                open = false;
            }
            else if (char.IsLetterOrDigit(c))
            {
                open = true;
            }
        }

        return open ? count + 1 : count;
    }

    /// <summary>A part's text without the heading that names it; a missing part has none.</summary>
    public static TextSpan TextOf(Part part)
    {
        if (part.Span is not { } span) return default;
        return part.Heading is { } heading && heading.Span.Start == span.Start ? TextSpan.FromBounds(Math.Min(heading.Span.End, span.End), span.End) : span;
    }

    private static int FirstAt<T>(ImmutableArray<T> facts, int offset, Func<T, TextSpan> spanOf)
    {
        var low = 0;
        var high = facts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spanOf(facts[middle]).Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
