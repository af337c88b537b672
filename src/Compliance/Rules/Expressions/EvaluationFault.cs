namespace Compliance.Rules.Expressions;

/// <summary>One way an operation of an expression can fail, made when it is compiled so that failing allocates nothing.</summary>
/// <param name="Code">What went wrong.</param>
/// <param name="Offset">UTF-16 offset of the operation in the expression's source.</param>
/// <param name="Length">Its length.</param>
internal sealed record EvaluationFault(EvaluationFaultCode Code, int Offset, int Length)
{
    /// <summary>The code as a rule's outcome gives it as reason, such as <c>division-by-zero</c>.</summary>
    public string Reason => Code switch
    {
        EvaluationFaultCode.DivisionByZero => "division-by-zero",
        EvaluationFaultCode.IntegerOverflow => "integer-overflow",
        EvaluationFaultCode.NumberTooLarge => "number-too-large",
        EvaluationFaultCode.IndexOutOfRange => "index-out-of-range",
        EvaluationFaultCode.NoSuchKey => "no-such-key",
        EvaluationFaultCode.DuplicateKey => "duplicate-key",
        EvaluationFaultCode.ConversionFailed => "conversion-failed",
        EvaluationFaultCode.NoFiniteDecimal => "no-finite-decimal",
        EvaluationFaultCode.EmptyList => "empty-list",
        EvaluationFaultCode.NullOperand => "null-operand",
        EvaluationFaultCode.ValueTooLong => "value-too-long",
        EvaluationFaultCode.BudgetExceeded => "budget-exceeded",
        _ => throw new ArgumentOutOfRangeException(nameof(Code), Code, null),
    };
}
