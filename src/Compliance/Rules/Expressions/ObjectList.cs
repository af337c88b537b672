using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>A list of facts, wrapped as they are read.</summary>
internal sealed class ObjectList(ImmutableArray<object> facts) : CelList
{
    public ImmutableArray<object> Facts => facts;

    public override int Count => facts.Length;

    public override CelValue this[int index] => CelValue.OfFact(facts[index]);

    /// <summary>A list of facts without copying them.</summary>
    public static CelValue Of<T>(ImmutableArray<T> facts)
        where T : class => CelValue.Of(new ObjectList(ImmutableArray<object>.CastUp(facts)));
}
