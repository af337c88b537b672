using Compliance.Text;

namespace Compliance.Rules.Expressions;

/// <summary>
/// A value of an expression. Numbers that fit two 64-bit integers live in the struct itself, so comparing them
/// allocates nothing; larger ones are boxed. Both forms are in lowest terms, so equal numbers have equal fields.
/// </summary>
internal readonly struct CelValue
{
    private readonly object? _reference;
    private readonly long _numerator;
    private readonly long _denominator;

    private CelValue(CelKind kind, object? reference, long numerator = 0, long denominator = 0)
    {
        Kind = kind;
        _reference = reference;
        _numerator = numerator;
        _denominator = denominator;
    }

    public static CelValue Null => default;

    public static CelValue True => new(CelKind.Bool, null, 1);

    public static CelValue False => new(CelKind.Bool, null);

    public CelKind Kind { get; }

    /// <summary>False for unknown and error.</summary>
    public bool IsValue => Kind < CelKind.Unknown;

    public bool IsNull => Kind == CelKind.Null;

    public bool IsTrue => Kind == CelKind.Bool && _numerator != 0;

    public bool IsFalse => Kind == CelKind.Bool && _numerator == 0;

    /// <summary>The value of an int.</summary>
    public long Int => _numerator;

    /// <summary>The text of a string.</summary>
    public string Text => (string)_reference!;

    /// <summary>The elements of a list.</summary>
    public CelList List => (CelList)_reference!;

    /// <summary>The entries of a map.</summary>
    public CelMap Map => (CelMap)_reference!;

    /// <summary>The fact behind an object.</summary>
    public object Fact => _reference!;

    /// <summary>What went wrong; only of an error.</summary>
    public EvaluationFault Fault => (EvaluationFault)_reference!;

    /// <summary>The path of the member that the text does not give, such as <c>it.value</c>; only of an unknown.</summary>
    public string UnknownPath => (string)_reference!;

    /// <summary>Numerator and denominator of an int or a decimal that fits; false where it is boxed.</summary>
    public bool TryGetSmall(out long numerator, out long denominator)
    {
        numerator = _numerator;
        denominator = _denominator;
        return _reference is null;
    }

    /// <summary>An int or a decimal as an exact number.</summary>
    public Rational Number => _reference is Rational big ? big : Rational.OfReduced(_numerator, _denominator);

    public static CelValue Of(bool value) => new(CelKind.Bool, null, value ? 1 : 0);

    public static CelValue Of(long value) => new(CelKind.Int, null, value, 1);

    public static CelValue Of(string value) => new(CelKind.String, value);

    /// <summary>A string, or null where there is none.</summary>
    public static CelValue OfNullable(string? value) => value is null ? Null : Of(value);

    /// <summary>An int, or null where there is none.</summary>
    public static CelValue OfNullable(int? value) => value is { } number ? Of(number) : Null;

    /// <summary>A decimal, or null where there is none.</summary>
    public static CelValue OfNullable(Rational? value) => value is { } number ? Of(number) : Null;

    public static CelValue Of(Rational value) => value.TryGetInt64(out var numerator, out var denominator)
        ? new CelValue(CelKind.Decimal, null, numerator, denominator)
        : new CelValue(CelKind.Decimal, value);

    /// <summary>A decimal from a fraction in lowest terms with a positive denominator.</summary>
    public static CelValue OfReduced(long numerator, long denominator) => new(CelKind.Decimal, null, numerator, denominator);

    public static CelValue Of(CelList value) => new(CelKind.List, value);

    public static CelValue Of(CelMap value) => new(CelKind.Map, value);

    /// <summary>A fact, or null where there is none.</summary>
    public static CelValue OfFact(object? fact) => fact is null ? Null : new CelValue(CelKind.Object, fact);

    public static CelValue Unknown(string path) => new(CelKind.Unknown, path);

    public static CelValue Error(EvaluationFault fault) => new(CelKind.Error, fault);
}
