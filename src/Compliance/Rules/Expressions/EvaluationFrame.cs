namespace Compliance.Rules.Expressions;

/// <summary>
/// What one evaluation sees: the facts, the fact at hand and the macros' variables. Made once for a check and reused for
/// every rule and fact; not thread-safe.
/// </summary>
/// <param name="source">What the members are read from; the <c>source</c> of every <see cref="MemberGetter"/>.</param>
/// <param name="budget">The work that may still be done.</param>
internal sealed class EvaluationFrame(object source, WorkBudget budget)
{
    public object Source => source;

    public WorkBudget Budget => budget;

    /// <summary>The fact that <c>it</c> names; null where the rule selects none.</summary>
    public object? It { get; set; }

    /// <summary>Variables of the macros, by the slot the compiler gave them.</summary>
    public CelValue[] Locals { get; } = new CelValue[ExpressionLimits.MaxLocals];
}
