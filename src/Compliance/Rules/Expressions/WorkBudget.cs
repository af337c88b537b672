namespace Compliance.Rules.Expressions;

/// <summary>
/// The work one check may still do, counted in elements visited and text read, so that no rule and no report can hold a
/// check up. Not thread-safe: one check, one budget.
/// </summary>
internal sealed class WorkBudget(long units, CancellationToken cancellationToken)
{
    private const int CancellationInterval = 1024;

    private int _untilCancellationCheck = CancellationInterval;

    /// <summary>Units left; negative once exhausted.</summary>
    public long Remaining { get; private set; } = units;

    /// <summary>A budget that is not used up by any program within the static cost limit.</summary>
    public static WorkBudget Default(CancellationToken cancellationToken = default) =>
        new(ExpressionLimits.MaxCost * 100, cancellationToken);

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
