using System.Collections.Immutable;
using Compliance.Rules;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Evaluation;

/// <summary>
/// The facts of one report, each collection read once for all rules, and by the texts that conditions ask for: of a hundred
/// rules over one collection each then sees its own facts alone.
/// </summary>
internal sealed class FactIndex(FactSource source)
{
    private readonly Dictionary<FactCollection, ImmutableArray<object>> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(FactCollection Collection, ObjectMember Member), Dictionary<string, List<object>>?> _byKey = new(KeyComparer.Instance);

    /// <summary>The facts in reading order for which the rule's condition can hold or cannot be decided; it must still be asked.</summary>
    public ReadOnlySpan<object> For(Rule rule)
    {
        var facts = All(rule.Collection);
        if (facts.IsEmpty || rule.Where?.Program.Key is not { } key) return facts.AsSpan();
        if (!_byKey.TryGetValue((rule.Collection, key.Member), out var index))
            _byKey[(rule.Collection, key.Member)] = index = IndexOf(facts, key.Member);
        if (index is null) return facts.AsSpan();
        return index.TryGetValue(key.Value, out var found) ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found) : default;
    }

    private ImmutableArray<object> All(FactCollection collection)
    {
        if (!_facts.TryGetValue(collection, out var facts)) _facts[collection] = facts = source.Facts(collection);
        return facts;
    }

    /// <summary>The facts by the member's text; null where it is unknown or broken for one, which every rule must then see.</summary>
    private Dictionary<string, List<object>>? IndexOf(ImmutableArray<object> facts, ObjectMember member)
    {
        var index = new Dictionary<string, List<object>>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var value = member.Getter(fact, source);
            if (!value.IsValue) return null;
            if (value.Kind != CelKind.String) continue;
            if (!index.TryGetValue(value.Text, out var list)) index.Add(value.Text, list = []);
            list.Add(fact);
        }

        return index;
    }

    private sealed class KeyComparer : IEqualityComparer<(FactCollection Collection, ObjectMember Member)>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals((FactCollection Collection, ObjectMember Member) x, (FactCollection Collection, ObjectMember Member) y) =>
            ReferenceEquals(x.Collection, y.Collection) && ReferenceEquals(x.Member, y.Member);

        public int GetHashCode((FactCollection Collection, ObjectMember Member) key) =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Collection) ^ System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Member);
    }
}
