using System.Globalization;
using System.Numerics;

namespace Compliance.Rules.Expressions;

/// <summary>
/// int(), double(), string() and bool(). double() gives an exact decimal, so where a double would have rounded (a whole
/// number beyond 2^53 that no double holds) the conversion is an error instead of another number.
/// </summary>
internal static class Conversion
{
    private static readonly BigInteger FirstBeyondInt = BigInteger.One << 63;

    public static Evaluator Compile(CelKind to, Evaluator operand, Syntax node)
    {
        var failed = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.ConversionFailed));
        var endless = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.NoFiniteDecimal));
        Func<CelValue, CelValue> convert = to switch
        {
            CelKind.Bool => value => ToBool(value) ?? failed,
            CelKind.Int => value => ToInt(value) ?? failed,
            CelKind.String => value => ToText(value) ?? endless,
            _ => value => ToDecimal(value) ?? failed,
        };
        return frame =>
        {
            var value = operand(frame);
            return value.IsValue ? convert(value) : value;
        };
    }

    private static CelValue? ToBool(CelValue value)
    {
        if (value.Kind == CelKind.Bool) return value;
        return value.Text switch
        {
            "1" or "t" or "T" or "true" or "TRUE" or "True" => CelValue.True,
            "0" or "f" or "F" or "false" or "FALSE" or "False" => CelValue.False,
            _ => null,
        };
    }

    private static CelValue? ToInt(CelValue value)
    {
        if (value.Kind == CelKind.Int) return value;
        if (value.Kind == CelKind.String)
        {
            return long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
                ? CelValue.Of(parsed)
                : null;
        }

        var number = value.Number;
        var whole = BigInteger.Divide(number.Numerator, number.Denominator);
        var isExact = number.IsInteger ? CelNumber.IsExactDouble(whole) : BigInteger.Abs(whole).GetBitLength() <= 52;
        return isExact && BigInteger.Abs(whole) < FirstBeyondInt ? CelValue.Of((long)whole) : null;
    }

    private static CelValue? ToDecimal(CelValue value)
    {
        if (value.Kind == CelKind.Decimal) return value;
        if (value.Kind == CelKind.String) return NumberLiteral.Decimal(value.Text) is { } parsed ? CelValue.Of(parsed) : null;
        return CelNumber.IsExactDouble(value.Int) ? CelValue.OfReduced(value.Int, 1) : null;
    }

    private static CelValue? ToText(CelValue value) => value.Kind switch
    {
        CelKind.String => value,
        CelKind.Bool => CelValue.Of(value.IsTrue ? "true" : "false"),
        CelKind.Int => CelValue.Of(value.Int.ToString(CultureInfo.InvariantCulture)),
        _ => DecimalText.TryExact(value.Number, out var text) ? CelValue.Of(text) : null,
    };
}
