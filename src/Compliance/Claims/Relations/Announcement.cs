using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>A number that announces items: 以下三点, 三个方面, 三项工作.</summary>
/// <param name="Numeral">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="IsAspect">True where the unit counts nothing but items of a text (方面, 点).</param>
/// <param name="PointsAhead">True where 以下, 如下 or 下列 stands in its clause.</param>
/// <param name="IsAlone">False where its clause holds another number with such a unit (三个方面五项).</param>
internal readonly record struct Announcement(SmallNumeral Numeral, TextSpan Unit, bool IsAspect, bool PointsAhead, bool IsAlone)
{
    private const int MaxNoun = 16;

    /// <summary>The announcement whose noun ends at <paramref name="end"/>, in its clause; null where there is none.</summary>
    public static Announcement? Before(RelationContext context, AnnouncedWords words, int end)
    {
        var folded = context.Source.Folded;
        var clause = Stretches.ClauseStart(folded, end);
        Announcement? found = null;
        var floor = Math.Max(clause + 1, end - 2 * MaxNoun);
        for (var at = end - 1; at >= floor; at--)
        {
            if (!SmallNumeral.IsNumeralCharacter(folded[at - 1])) continue;
            var rest = folded.AsSpan(at, end - at);
            var unit = AnnouncedWords.LengthAtStart(words.Units, rest);
            if (unit == 0 || !SmallNumeral.TryReadBack(folded, at, out var numeral) || numeral.Span.Start < clause) continue;
            if (found is { } nearer) return nearer with { IsAlone = false };
            if (end - at - unit > MaxNoun) return null;
            var aspect = AnnouncedWords.LengthAtStart(words.Aspects, rest) == unit;
            found = new Announcement(numeral, new TextSpan(at, unit), aspect, PointsToWhatFollows(context, clause, end), true);
            at = numeral.Span.Start;
        }

        return found;
    }

    private static bool PointsToWhatFollows(RelationContext context, int start, int end)
    {
        foreach (var hit in context.Phrases.In(Lexicons.LexiconNames.Announced, TextSpan.FromBounds(start, end)))
            if (hit.Entry.Id == "following") return true;
        return false;
    }
}
