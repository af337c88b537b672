using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>The names an expression may use. Immutable; one scope serves all rules that select the same facts.</summary>
internal sealed record ExpressionScope
{
    /// <summary>A scope without any name.</summary>
    public static readonly ExpressionScope Empty = new();

    /// <summary>Type of <c>it</c>; null where there is no fact at hand.</summary>
    public ObjectType? It { get; init; }

    /// <summary>Names read from the frame's source, such as <c>report</c> and the collections.</summary>
    public ImmutableDictionary<string, ObjectMember> Roots { get; init; } = ImmutableDictionary<string, ObjectMember>.Empty;

    /// <summary>The rule's parameters, read as <c>params.name</c>; known when the rule is loaded.</summary>
    public ImmutableSortedDictionary<string, ParameterValue> Parameters { get; init; } =
        ImmutableSortedDictionary.Create<string, ParameterValue>(StringComparer.Ordinal);
}
