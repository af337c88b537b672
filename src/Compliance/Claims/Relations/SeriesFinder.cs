using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// A series of administrative units and the count of bodies in them: 一乡一镇三街道5个站, 甲镇、乙乡及3个街道5个站. Whether each unit
/// has one body is the text's own claim only where the count touches the series; elsewhere equality alone is taken.
/// </summary>
internal static class SeriesFinder
{
    private const int MaxGap = 8;

    public static void Find(RelationContext context, AnnouncedWords words)
    {
        var quantities = context.Claims.Quantities;
        for (var i = 0; i < quantities.Length; i++)
        {
            var last = i;
            while (last + 1 < quantities.Length && quantities[last + 1].Span.Start == quantities[last].Span.End) last++;
            if (last > i) Series(context, words, i, last);
            else Mixed(context, words, i);
            i = last;
        }
    }

    private static void Series(RelationContext context, AnnouncedWords words, int first, int last)
    {
        var quantities = context.Claims.Quantities;
        var sum = Interval.Exactly(Rational.Zero);
        var end = last;
        for (var i = first; i <= last; i++)
        {
            if (!IsArea(context, words, quantities[i]))
            {
                end = i - 1;
                break;
            }

            sum += quantities[i].Interval;
        }

        if (end <= first || end + 1 >= quantities.Length) return;
        var count = quantities[end + 1];
        var spans = new List<TextSpan>();
        for (var i = first; i <= end; i++) spans.Add(quantities[i].Span);
        Add(context, words, quantities[end].Span.End, count, spans, sum);
    }

    private static void Mixed(RelationContext context, AnnouncedWords words, int index)
    {
        var quantities = context.Claims.Quantities;
        var folded = context.Source.Folded;
        if (index + 1 >= quantities.Length || !IsArea(context, words, quantities[index])) return;
        var list = WordListReader.ReadBack(folded, quantities[index].Span.Start);
        var spans = new List<TextSpan>();
        foreach (var item in list.Items)
        {
            foreach (var name in Names(folded, item))
            {
                if (AnnouncedWords.AtEnd(words.Holders, folded.AsSpan(name.Start, name.Length)) is null) return;
                spans.Add(name);
            }
        }

        if (spans.Count == 0) return;
        var sum = quantities[index].Interval + Interval.Exactly(spans.Count);
        spans.Add(quantities[index].Span);
        Add(context, words, quantities[index].Span.End, quantities[index + 1], spans, sum);
    }

    // Equal numbers in this place speak for one body in each unit; unequal ones only say that it is not so.
    private static void Add(RelationContext context, AnnouncedWords words, int end, Quantity count, List<TextSpan> spans, Interval sum)
    {
        var folded = context.Source.Folded;
        if (count.Span.Start - end > MaxGap || IsArea(context, words, count) || count.Unit != "个") return;
        var commas = 0;
        for (var i = end; i < count.Span.Start; i++)
        {
            if (folded[i] == ',') commas++;
            else if (Stretches.IsBoundary(folded[i])) return;
        }

        if (commas > 1) return;
        if (sum.Intersects(count.Interval))
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(count.Span, count.Interval, spans, sum, RelationOutcome.Holds));
        else if (commas == 0)
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(count.Span, count.Interval, spans, sum, RelationOutcome.Undetermined, RelationReasons.ItemsNotCertain));
    }

    // 3个街道 and 三街道: the unit is a level of administration, or the word after it is.
    private static bool IsArea(RelationContext context, AnnouncedWords words, Quantity quantity)
    {
        if (words.Levels.Contains(quantity.Unit)) return true;
        var folded = context.Source.Folded;
        var after = folded.AsSpan(quantity.Span.End, Math.Min(3, folded.Length - quantity.Span.End));
        return quantity.Unit == "个" && AnnouncedWords.LengthAtStart(words.Levels, after) > 0;
    }

    private static IEnumerable<TextSpan> Names(string folded, TextSpan item)
    {
        var from = item.Start;
        for (var i = item.Start; i < item.End; i++)
        {
            if (folded[i] is not ('及' or '和' or '与')) continue;
            if (i > from) yield return TextSpan.FromBounds(from, i);
            from = i + 1;
        }

        if (from < item.End) yield return TextSpan.FromBounds(from, item.End);
    }
}
