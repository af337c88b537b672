using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Rate words that the lexicon does not list but whose stem is the verb of the numerator: 准予执行113件，准予执行率89.7%. The verbs
/// of all cases are those of the lexicon's entry for any rate.
/// </summary>
internal static class StemRates
{
    private const string AnyRate = "any";
    private const int LongestStem = 8;
    private const int LongestTrail = 24;

    private static readonly ImmutableArray<string> OnTime = ["按期", "按时", "及时", "限时"];

    /// <summary>What the percentage states by a rate word's own stem; null where it names none, or several.</summary>
    public static RateStatement? Read(RelationContext context, Percentage percentage)
    {
        if (percentage.Measures.Length != 1) return null;
        var word = percentage.Measures[0];
        var text = context.Source.FoldedSlice(word);
        if (text.Length is < 3 or > LongestStem + 1 || text[^1] != '率' || context.Lexicons.Of(LexiconNames.RateBindings) is not { } lexicon) return null;
        var any = lexicon.Entries.FirstOrDefault(static entry => entry.Id == AnyRate);
        if (any is null) return null;
        var stem = text[..^1].ToString();
        ImmutableArray<string> numerators = stem.Length >= 4 ? [stem, stem[^2..], $"已{stem[^1]}"] : [stem, $"已{stem[^1]}"];
        var fields = any.Fields.SetItem("numerator", numerators);
        if (OnTime.Any(stem.Contains)) fields = fields.SetItem("trait", ["onTime"]);
        var prefix = RateStatementReader.PrefixOf(context, context.SegmentNear(word.Start), word.Start);
        return new RateStatement(percentage, any with { Fields = fields }, word, word, prefix, IsDistributed: false);
    }

    /// <summary>
    /// True where the base is counted by a verb of all that came in or was put to the test. What was tried, inspected or is kept on a
    /// list is often the base of another rate: 检查320家，整改到位286家，整改率95.3% leaves out those without fault.
    /// </summary>
    public static bool HasCertainBase(RelationContext context, RateBinding binding)
    {
        if (context.Lexicons.Of(LexiconNames.RateBindings)?.Entries.FirstOrDefault(static entry => entry.Id == AnyRate) is not { } any) return false;
        var count = binding.Denominator.Quantity.Span;
        var end = Math.Min(context.Tokens.ClauseAt(count.Start).End, count.End + LongestTrail);
        var clause = context.Source.FoldedSlice(TextSpan.FromBounds(context.ClauseStartNear(count.Start), Math.Max(count.End, end)));
        foreach (var verb in any.Fields.GetValueOrDefault("certainBase", []))
            if (clause.Contains(verb, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>True where the statement's verbs are not those of a listed rate word.</summary>
    public static bool IsStem(RateStatement statement) => statement.Entry.Id == AnyRate;

    /// <summary>
    /// The statement with the rate word's own stem for its only numerator: 优秀63卷、合格109卷，优秀率35% is about the first count.
    /// Null where the stem is no verb of the word.
    /// </summary>
    public static RateStatement? Narrowed(RelationContext context, RateStatement statement)
    {
        var text = context.Source.FoldedSlice(statement.Word);
        if (text.Length < 3 || text[^1] != '率') return null;
        var stem = text[..^1].ToString();
        if (!statement.Words.Numerator.Contains(stem)) return null;
        var entry = statement.Entry with { Fields = statement.Entry.Fields.SetItem("numerator", [stem]) };
        return new RateStatement(statement.Rate, entry, statement.Word, statement.First, statement.Prefix, statement.IsDistributed);
    }
}
