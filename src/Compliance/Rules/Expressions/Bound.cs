namespace Compliance.Rules.Expressions;

/// <summary>A part of an expression after checking: its type, its code and what the compiler knows of its value.</summary>
/// <param name="Type">Static type.</param>
/// <param name="Code">Evaluates it.</param>
/// <param name="Cost">Upper bound of the operations one evaluation takes.</param>
internal sealed record Bound(CelType Type, Evaluator Code, long Cost)
{
    /// <summary>The value, where it is the same every time.</summary>
    public CelValue? Constant { get; private init; }

    /// <summary>The member this reads from a fact, such as <c>it.value</c>; null for anything computed.</summary>
    public string? Path { get; init; }

    /// <summary>How many elements the cost bound takes a list or map to have.</summary>
    public long Size { get; init; } = ExpressionLimits.CollectionSize;

    /// <summary>Stands for a part with a fault; fits every type, so one fault is not reported twice.</summary>
    public static readonly Bound Faulty = new(CelType.Nothing, static _ => CelValue.Null, 0);

    public static Bound Of(CelValue value, CelType type) => new(type, _ => value, 1) { Constant = value, Size = SizeOf(value) };

    private static long SizeOf(CelValue value) => value.Kind switch
    {
        CelKind.List => value.List.Count,
        CelKind.Map => value.Map.Count,
        _ => ExpressionLimits.CollectionSize,
    };
}
