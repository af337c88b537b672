namespace Compliance.Claims.Relations;

/// <summary>
/// A planned figure beside the result of the same words: a plan below what was done is worth a note and never more,
/// for work may well be planned smaller.
/// </summary>
internal sealed class PlanAgainstResultFinder : IRelationFinder
{
    private const int LeastWords = 6;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        Dictionary<string, Quantity>? results = null;
        for (var i = 0; i < context.Claims.Quantities.Length; i++)
        {
            var quantity = context.Claims.Quantities[i];
            if (quantity.Polarity != Polarity.Target || MentionReader.Read(context, i, LeastWords) is not { } plan) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            results ??= Results(context);
            if (!results.TryGetValue(Key(context, plan), out var result)) continue;
            var below = quantity.Interval.Upper is { } most && result.Interval.Lower is { } least && most < least;
            context.Add(new Relation
            {
                Kind = RelationKind.PlanAgainstResult,
                Operands = [Operands.Of(RelationRoles.First, result), Operands.Of(RelationRoles.Second, quantity)],
                Outcome = below ? RelationOutcome.Fails : RelationOutcome.Holds,
                Stated = quantity.Value,
                Computed = result.Interval,
            });
        }
    }

    // Words that two results share name no one result.
    private static Dictionary<string, Quantity> Results(RelationContext context)
    {
        var results = new Dictionary<string, Quantity>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < context.Claims.Quantities.Length; i++)
        {
            if (context.Claims.Quantities[i].Polarity != Polarity.Result || MentionReader.Read(context, i, LeastWords) is not { } mention) continue;
            var key = Key(context, mention);
            if (!results.TryAdd(key, mention.Quantity)) repeated.Add(key);
        }

        foreach (var words in repeated) results.Remove(words);
        return results;
    }

    // 开展消防、禁毒等专题培训 and 开展专题培训 are one undertaking: examples before 等 do not tell two apart.
    private static string Key(RelationContext context, Mention mention)
    {
        var examples = mention.Words.LastIndexOf('等');
        if (examples <= 0) return mention.Words;
        var verb = context.Lexicons.MeasureLeading.PrefixOf(mention.Words);
        var rest = mention.Words.AsSpan(examples + 1);
        return verb > 0 && verb < examples && verb + rest.Length - mention.Quantity.Unit.Length >= LeastWords
            ? string.Concat(mention.Words.AsSpan(0, verb), rest)
            : mention.Words;
    }
}
