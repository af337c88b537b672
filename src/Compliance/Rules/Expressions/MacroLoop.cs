using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>
/// The loops of the macros. Quantifiers absorb as the connectives do: the element that decides wins over an unknown or an
/// error at another one. A loop pays for all its elements before it starts, so its price does not hang on what they hold.
/// </summary>
internal sealed class MacroLoop(Evaluator range, int slot, bool hasTwo, EvaluationFault outOfBudget)
{
    public Evaluator Quantifier(Evaluator test, bool isAll) => frame =>
    {
        var container = range(frame);
        if (!container.IsValue) return container;
        if (!hasTwo && container is { Kind: CelKind.List, List: ObjectList objects }) return OverFacts(frame, objects.Facts, test, isAll);
        var result = CelValue.Of(isAll);
        var count = CountOf(container);
        if (!frame.Budget.Spend(count)) return CelValue.Error(outOfBudget);
        for (var i = 0; i < count; i++)
        {
            Step(frame, container, i);
            var value = test(frame);
            if (isAll ? value.IsFalse : value.IsTrue) return value;
            if (!value.IsValue) result = result.IsValue ? value : Connective.Undecided(result, value);
        }

        return result;
    };

    // The loop that rules spend their time in.
    private CelValue OverFacts(EvaluationFrame frame, ImmutableArray<object> facts, Evaluator test, bool isAll)
    {
        if (!frame.Budget.Spend(facts.Length)) return CelValue.Error(outOfBudget);
        ref var local = ref frame.Locals[slot];
        var undecided = CelValue.Null;
        foreach (var fact in facts)
        {
            local = CelValue.OfFact(fact);
            var value = test(frame);
            if (value.Kind == CelKind.Bool)
            {
                if (value.IsTrue != isAll) return value;
            }
            else
            {
                undecided = undecided.IsValue ? value : Connective.Undecided(undecided, value);
            }
        }

        return undecided.IsValue ? CelValue.Of(isAll) : undecided;
    }

    public Evaluator ExactlyOne(Evaluator test) => frame =>
    {
        var container = range(frame);
        if (!container.IsValue) return container;
        var found = 0;
        var result = CelValue.Null;
        var count = CountOf(container);
        if (!frame.Budget.Spend(count)) return CelValue.Error(outOfBudget);
        for (var i = 0; i < count; i++)
        {
            Step(frame, container, i);
            var value = test(frame);
            if (value.IsTrue) found++;
            else if (!value.IsValue) result = result.IsValue ? value : Connective.Undecided(result, value);
        }

        return result.IsValue ? CelValue.Of(found == 1) : result;
    };

    /// <summary>The elements that pass <paramref name="test"/>, or what <paramref name="transform"/> makes of them.</summary>
    public Evaluator Collect(Evaluator? test, Evaluator? transform) => frame =>
    {
        var container = range(frame);
        if (!container.IsValue) return container;
        var kept = new List<CelValue>();
        var count = CountOf(container);
        if (!frame.Budget.Spend(count)) return CelValue.Error(outOfBudget);
        for (var i = 0; i < count; i++)
        {
            Step(frame, container, i);
            var element = frame.Locals[slot];
            var passes = test is null ? CelValue.True : test(frame);
            if (!passes.IsValue) return passes;
            if (passes.IsFalse) continue;
            var value = transform is null ? element : transform(frame);
            if (!value.IsValue) return value;
            kept.Add(value);
        }

        return CelValue.Of(kept.Count == 0 ? ValueList.Empty : new ValueList([.. kept]));
    };

    /// <summary>A map from the keys (or indices) that pass <paramref name="test"/> to what <paramref name="transform"/> gives.</summary>
    public Evaluator CollectMap(Evaluator? test, Evaluator transform) => frame =>
    {
        var container = range(frame);
        if (!container.IsValue) return container;
        var kept = new List<KeyValuePair<CelValue, CelValue>>();
        var count = CountOf(container);
        if (!frame.Budget.Spend(count)) return CelValue.Error(outOfBudget);
        for (var i = 0; i < count; i++)
        {
            Step(frame, container, i);
            var key = frame.Locals[slot];
            var passes = test is null ? CelValue.True : test(frame);
            if (!passes.IsValue) return passes;
            if (passes.IsFalse) continue;
            var value = transform(frame);
            if (!value.IsValue) return value;
            kept.Add(new(key, value));
        }

        CelMap.TryCreate([.. kept], out var map);
        return CelValue.Of(map);
    };

    private static int CountOf(CelValue container) => container.Kind == CelKind.Map ? container.Map.Count : container.List.Count;

    private void Step(EvaluationFrame frame, CelValue container, int index)
    {
        if (container.Kind == CelKind.Map)
        {
            var key = container.Map.KeyAt(index);
            frame.Locals[slot] = key;
            if (hasTwo && container.Map.TryGet(key, out var value)) frame.Locals[slot + 1] = value;
        }
        else if (hasTwo)
        {
            frame.Locals[slot] = CelValue.Of(index);
            frame.Locals[slot + 1] = container.List[index];
        }
        else
        {
            frame.Locals[slot] = container.List[index];
        }
    }
}
