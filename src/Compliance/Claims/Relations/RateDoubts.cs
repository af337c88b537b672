using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// What keeps two counts and a rate from being bound with certainty. A doubtful binding may show that the numbers agree;
/// it never shows that they do not.
/// </summary>
internal static class RateDoubts
{
    private static readonly ImmutableArray<ImmutableArray<string>> SameThings = [["件", "起", "宗", "例", "桩"], ["人", "名", "位"]];

    /// <summary>The first doubt about the binding, or null where it is certain.</summary>
    public static string? First(RelationContext context, RateStatement statement, RateCount numerator, RateCount denominator)
    {
        var sentence = context.SentenceNear(statement.Word.Start);
        if (Has(context, sentence, RateContextIds.CarriedOver)) return RelationReasons.CarriedOver;
        if (Has(context, denominator.Lead, RateContextIds.Suspected) || Has(context, numerator.Lead, RateContextIds.Suspected))
            return RelationReasons.SuspectedBase;
        if (statement.IsDistributed) return RelationReasons.DistributedRate;
        if (statement.Rate.Value == 100 && Has(context, sentence, RateContextIds.Open)) return RelationReasons.OnTimeRate;
        if (IsNarrowed(context, statement, denominator, numerator)) return RelationReasons.NarrowedRate;
        if (NamesOtherThings(context, numerator, denominator)) return RelationReasons.DifferentThings;
        if (HasOtherScope(context, numerator, denominator)) return RelationReasons.ScopesDiffer;
        if (Has(context, Around(statement, numerator, denominator), RateContextIds.Excluded))
            return RelationReasons.SubsetNotCertain;
        if (numerator.Quantity.Unit != denominator.Quantity.Unit && !Interchangeable(numerator.Quantity.Unit, denominator.Quantity.Unit))
            return RelationReasons.UnitsDiffer;
        return PeriodsDiffer(numerator.Quantity, denominator.Quantity) ? RelationReasons.PeriodsDiffer : null;
    }

    /// <summary>True where the unit counts single cases, of which a rate may be taken; 10种产品 and 12次检查 hold many.</summary>
    public static bool CountsCases(RelationContext context, string unit) => Field(context, RateContextIds.Cases, RateContextIds.UnitsField).Contains(unit);

    /// <summary>True where counts of the two units may be of the same things.</summary>
    public static bool Comparable(string a, string b) => a == b || Interchangeable(a, b);

    /// <summary>
    /// True where the counts can hardly be those of the rate: 制定文件126件，备案36件，报备率100% speaks of all that was due, and no
    /// part is half as many again as its whole.
    /// </summary>
    public static bool AreFarFrom(RateStatement statement, RateBinding binding)
    {
        var (part, whole) = (binding.Numerator.Quantity.Value, binding.Denominator.Quantity.Value);
        return (statement.Rate.Value == 100 && part * 5 < whole * 4) || (statement.Rate.Value <= 100 && part * 2 > whole * 3);
    }

    /// <summary>
    /// True where the base counts cases of an earlier stage, and fewer of them would give the rate: 应诉案件43件，败诉4件，败诉率10.5% is
    /// of the 38 that were decided.
    /// </summary>
    public static bool MayLeaveOutOpenCases(RelationContext context, RateStatement statement, RateBinding binding)
    {
        var verbs = statement.Words.EarlierStage;
        if (verbs.IsEmpty || !verbs.Contains(context.Source.FoldedSlice(binding.Denominator.Verb).ToString())) return false;
        if (statement.Words.IsOfClosedWhereOpen && !Has(context, context.SentenceNear(statement.Word.Start), RateContextIds.Open)) return false;
        var lead = context.Source.FoldedSlice(binding.Denominator.Lead);
        foreach (var verb in statement.Words.Denominator)
            if (!verbs.Contains(verb) && lead.Contains(verb, StringComparison.Ordinal)) return false;
        var (part, whole) = (binding.Numerator.Quantity.Value, binding.Denominator.Quantity.Value);
        var stated = RateArithmetic.StatedUnder(RoundingPolicy.HalfUp, statement.Rate);
        return whole.Sign > 0 && statement.Rate.Value > part * 100 / whole
            && RepairFinder.NearestDenominator(stated, part, whole) is { } decided && decided < whole && decided >= part;
    }

    /// <summary>True where two figures name periods that are not the same.</summary>
    public static bool PeriodsDiffer(Quantity a, Quantity b) =>
        a.Period.Length > 0 && b.Period.Length > 0 && !string.Equals(a.Period, b.Period, StringComparison.Ordinal);

    private static bool Interchangeable(string a, string b)
    {
        foreach (var units in SameThings)
            if (units.Contains(a) && units.Contains(b)) return true;
        return false;
    }

    // From the first word that binds an operand to the last operand, whichever order they stand in.
    private static TextSpan Around(RateStatement statement, RateCount numerator, RateCount denominator) => TextSpan.FromBounds(
        Math.Min(Math.Min(denominator.Lead.Start, numerator.Lead.Start), statement.Word.Start),
        Math.Max(Math.Max(denominator.Quantity.Span.End, numerator.Quantity.Span.End), statement.Rate.Span.End));

    private static bool IsNarrowed(RelationContext context, RateStatement statement, RateCount denominator, RateCount numerator)
    {
        if (Has(context, statement.Prefix, RateContextIds.Narrowed)) return true;
        var prefix = WithoutCarriers(context, context.Source.FoldedSlice(statement.Prefix));
        return !NamedIn(context, prefix, denominator, numerator);
    }

    private static bool NamesOtherThings(RelationContext context, RateCount numerator, RateCount denominator)
    {
        if (numerator == denominator) return false;
        if (Has(context, numerator.BeforeVerb, RateContextIds.Narrowed) || Has(context, numerator.Noun, RateContextIds.Narrowed)) return true;
        var noun = WithoutCarriers(context, context.Source.FoldedSlice(numerator.Noun));
        return !NamedIn(context, noun, denominator, denominator);
    }

    // A noun is known where each of its characters stands around the denominator: 工单 after 转办工单614件.
    private static bool NamedIn(RelationContext context, ReadOnlySpan<char> noun, RateCount denominator, RateCount numerator)
    {
        if (noun.IsEmpty) return true;
        var folded = context.Source.Folded;
        var end = context.Tokens.ClauseAt(denominator.Quantity.Span.End).End;
        var around = folded.AsSpan(denominator.Lead.Start, Math.Min(end, denominator.Quantity.Span.End + 40) - denominator.Lead.Start);
        var lead = context.Source.FoldedSlice(numerator.Lead);
        foreach (var c in noun)
            if (!around.Contains(c) && !lead.Contains(c)) return false;
        return true;
    }

    private static bool HasOtherScope(RelationContext context, RateCount numerator, RateCount denominator)
    {
        var before = context.Source.FoldedSlice(numerator.BeforeVerb).TrimEnd("已共均也实际累计经并全部成功依法");
        foreach (var ending in Field(context, RateContextIds.Scope, RateContextIds.BodyEndingsField))
            if (before.EndsWith(ending, StringComparison.Ordinal)) return true;
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.RateContext, numerator.Lead))
            if (hit.Entry.Id == RateContextIds.Scope
                && !context.Source.FoldedSlice(denominator.Lead).Contains(context.Source.FoldedSlice(hit.Span), StringComparison.Ordinal)) return true;
        return false;
    }

    private static ReadOnlySpan<char> WithoutCarriers(RelationContext context, ReadOnlySpan<char> words)
    {
        words = words.Trim(" ,:;、()其中各类了的共全部\"“”");
        var shortened = true;
        while (shortened && !words.IsEmpty)
        {
            shortened = false;
            foreach (var carrier in Field(context, RateContextIds.Narrowed, RateContextIds.CarriersField))
            {
                var atStart = words.StartsWith(carrier, StringComparison.Ordinal);
                if (!atStart && !words.EndsWith(carrier, StringComparison.Ordinal)) continue;
                words = atStart ? words[carrier.Length..] : words[..^carrier.Length];
                shortened = true;
            }
        }

        return words;
    }

    /// <summary>True where a word of that kind of <see cref="RateContextIds"/> stands in the span.</summary>
    public static bool Has(RelationContext context, TextSpan span, string id)
    {
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.RateContext, span))
            if (hit.Entry.Id == id) return true;
        return false;
    }

    private static ImmutableArray<string> Field(RelationContext context, string id, string field)
    {
        if (context.Lexicons.Of(LexiconNames.RateContext) is { } lexicon)
            foreach (var entry in lexicon.Entries)
                if (entry.Id == id) return entry.Fields.GetValueOrDefault(field, []);
        return [];
    }
}
