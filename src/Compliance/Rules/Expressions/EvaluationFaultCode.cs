namespace Compliance.Rules.Expressions;

/// <summary>Why evaluating a checked expression can still fail. The expression is at fault, never the report.</summary>
internal enum EvaluationFaultCode
{
    /// <summary>Division or remainder by zero.</summary>
    DivisionByZero,

    /// <summary>A 64-bit integer overflowed.</summary>
    IntegerOverflow,

    /// <summary>An exact number grew beyond what a double could hold, in size or in precision.</summary>
    NumberTooLarge,

    /// <summary>A list has no such index.</summary>
    IndexOutOfRange,

    /// <summary>A map has no such key.</summary>
    NoSuchKey,

    /// <summary>A map is written with one key twice.</summary>
    DuplicateKey,

    /// <summary>A conversion got a value it cannot convert exactly.</summary>
    ConversionFailed,

    /// <summary>A number without a finite decimal notation was to become text.</summary>
    NoFiniteDecimal,

    /// <summary>min or max of an empty list.</summary>
    EmptyList,

    /// <summary>null where a value is needed, and no fact's member to blame for it.</summary>
    NullOperand,

    /// <summary>A string or list grew too long.</summary>
    ValueTooLong,

    /// <summary>The work allowed for one evaluation is used up.</summary>
    BudgetExceeded,
}
