namespace Compliance.Rules.Expressions;

/// <summary>
/// The work one check may still do, counted in elements visited and text read, so that no rule and no report can hold a
/// check up. Not thread-safe: one check, one budget.
/// </summary>
internal sealed class WorkBudget(long units, CancellationToken cancellationToken)
{
    private const int CancellationInterval = 1024;

    private int _untilCancellationCheck = CancellationInterval;
    private long _reserve;

    /// <summary>Units left of the portion at hand; negative once exhausted.</summary>
    public long Remaining { get; private set; } = units;

    /// <summary>The budget of a whole check.</summary>
    public static WorkBudget Default(CancellationToken cancellationToken = default) =>
        new(ExpressionLimits.MaxCheckWork, cancellationToken);

    /// <summary>
    /// Starts the next rule's portion, so that a rule that squanders its own leaves the other rules theirs. What the last
    /// one left over goes back.
    /// </summary>
    public void NextPortion()
    {
        _reserve += Math.Max(Remaining, 0);
        Remaining = Math.Min(ExpressionLimits.MaxRuleWork, _reserve);
        _reserve -= Remaining;
    }

    /// <summary>Takes <paramref name="count"/> units; false where they are used up.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public bool Spend(int count)
    {
        if ((_untilCancellationCheck -= Math.Min(count, CancellationInterval)) <= 0)
        {
            _untilCancellationCheck = CancellationInterval;
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (Remaining < count)
        {
            Remaining = -1;
            return false;
        }

        Remaining -= count;
        return true;
    }
}
