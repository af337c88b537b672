namespace Compliance.Rules.Expressions;

/// <summary>A checked and compiled expression. Immutable; one program serves all threads, each with its own frame.</summary>
internal sealed class CelProgram
{
    private readonly Evaluator _code;

    internal CelProgram(string source, CelType type, long cost, CelValue? constant, FactKey? key, Evaluator code)
    {
        Source = source;
        Type = type;
        Cost = cost;
        Constant = constant;
        Key = key;
        _code = code;
    }

    /// <summary>The expression as written.</summary>
    public string Source { get; }

    /// <summary>The type of every value it gives.</summary>
    public CelType Type { get; }

    /// <summary>Upper bound of the operations one evaluation takes, collections taken to have <see cref="ExpressionLimits.CollectionSize"/> elements.</summary>
    public long Cost { get; }

    /// <summary>The value, where it is the same for every report; else null.</summary>
    public CelValue? Constant { get; }

    /// <summary>What a fact must have for the value to be true; null where that is not plain to see.</summary>
    public FactKey? Key { get; }

    /// <summary>
    /// Evaluates it. Never throws on content: the value is <see cref="CelKind.Unknown"/> with the path of a fact that is
    /// missing, or <see cref="CelKind.Error"/> with the fault.
    /// </summary>
    /// <exception cref="OperationCanceledException">The budget's token was cancelled.</exception>
    public CelValue Evaluate(EvaluationFrame frame) => _code(frame);
}
