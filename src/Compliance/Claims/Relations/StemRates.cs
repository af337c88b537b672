using System.Collections.Immutable;
using Compliance.Lexicons;

namespace Compliance.Claims.Relations;

/// <summary>
/// Rate words that the lexicon does not list but whose stem is the verb of the numerator: 准予执行113件，准予执行率89.7%. The verbs
/// of all cases are those of the lexicon's entry for any rate.
/// </summary>
internal static class StemRates
{
    private const string AnyRate = "any";
    private const int LongestStem = 8;

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
        ImmutableArray<string> numerators = stem.Length >= 4 ? [stem, stem[^2..]] : [stem];
        var fields = any.Fields.SetItem("numerator", numerators);
        if (OnTime.Any(stem.Contains)) fields = fields.SetItem("trait", ["onTime"]);
        var prefix = RateStatementReader.PrefixOf(context, context.SegmentNear(word.Start), word.Start);
        return new RateStatement(percentage, any with { Fields = fields }, word, word, prefix, IsDistributed: false);
    }
}
