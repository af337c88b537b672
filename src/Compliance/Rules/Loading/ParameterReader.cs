using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>Reads parameters: <c>{ "name": value }</c> or <c>{ "name": { "value": …, "description": … } }</c>.</summary>
internal static class ParameterReader
{
    /// <summary>A declared parameter with its default; null, and a fault, where the value is of no kind a parameter has.</summary>
    public static RuleParameter? Declare(string name, JsonCursor cursor, string setBy, RuleSetFaults faults)
    {
        var value = cursor;
        LocalizedText? description = null;
        if (cursor.Value.Kind == JsonKind.Object)
        {
            var reader = new ObjectReader(cursor, faults);
            description = reader.Text("description");
            var given = reader.Any("value", required: true);
            reader.Finish();
            if (given is null) return null;
            value = given.Value;
        }

        if (KindOf(value.Value) is { } kind) return new(name, kind, ValuesOf(value.Value), setBy) { Description = description };
        faults.At(value, DiagnosticCode.ValueWrongType, "true, false, number, string, array of strings");
        return null;
    }

    /// <summary>The parameter with an overlay's value; unchanged, with a fault, where that value is of another kind.</summary>
    public static RuleParameter Set(RuleParameter parameter, JsonCursor value, string setBy, RuleSetFaults faults)
    {
        var kind = KindOf(value.Value);
        if (kind == parameter.Kind || (kind == RuleParameterKind.Whole && parameter.Kind == RuleParameterKind.Number))
            return parameter with { Values = ValuesOf(value.Value), SetBy = setBy };
        faults.At(value, DiagnosticCode.ParameterWrongType, parameter.Name, NameOf(parameter.Kind));
        return parameter;
    }

    /// <summary>The parameter with a caller's value, written as text; null where the text is no value of its kind.</summary>
    public static RuleParameter? Set(RuleParameter parameter, string text)
    {
        var fits = parameter.Kind switch
        {
            RuleParameterKind.Flag => text is "true" or "false",
            RuleParameterKind.Whole => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            RuleParameterKind.Number => IsNumber(text),
            _ => true,
        };
        if (!fits) return null;
        ImmutableArray<string> values = parameter.Kind == RuleParameterKind.TextList ? [.. text.Split(',')] : [text];
        return parameter with { Values = values, SetBy = "caller" };
    }

    /// <summary>The value in force as expressions read it.</summary>
    public static ParameterValue ValueOf(RuleParameter parameter) => parameter.Kind switch
    {
        RuleParameterKind.Flag => ParameterValue.Of(parameter.Values[0] == "true"),
        RuleParameterKind.Whole => ParameterValue.Of(long.Parse(parameter.Values[0], CultureInfo.InvariantCulture)),
        RuleParameterKind.Number => ParameterValue.Of(NumberOf(parameter.Values[0])),
        RuleParameterKind.Text => ParameterValue.Of(parameter.Values[0]),
        _ => ParameterValue.Of([.. parameter.Values.Select(static value => ParameterValue.Of(value))])!,
    };

    /// <summary>A kind as diagnostics name it.</summary>
    public static string NameOf(RuleParameterKind kind) => kind switch
    {
        RuleParameterKind.Flag => "true, false",
        RuleParameterKind.Whole => "whole number",
        RuleParameterKind.Number => "number",
        RuleParameterKind.Text => "string",
        _ => "array of strings",
    };

    private static RuleParameterKind? KindOf(JsonValue value) => value.Kind switch
    {
        JsonKind.True or JsonKind.False => RuleParameterKind.Flag,
        JsonKind.Number when long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => RuleParameterKind.Whole,
        JsonKind.Number when IsNumber(value.Text) => RuleParameterKind.Number,
        JsonKind.String => RuleParameterKind.Text,
        JsonKind.Array when value.Items.All(static item => item.Kind == JsonKind.String) => RuleParameterKind.TextList,
        _ => null,
    };

    /// <summary>Plain decimals only: an exponent is nothing a person would write into a parameter.</summary>
    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static Rational NumberOf(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return new Rational(BigInteger.Parse(text, CultureInfo.InvariantCulture), 1);
        var digits = BigInteger.Parse(text.Remove(point, 1), CultureInfo.InvariantCulture);
        return new Rational(digits, BigInteger.Pow(10, text.Length - point - 1));
    }

    private static ImmutableArray<string> ValuesOf(JsonValue value) => value.Kind switch
    {
        JsonKind.True => ["true"],
        JsonKind.False => ["false"],
        JsonKind.Array => [.. value.Items.Select(static item => item.Text)],
        _ => [value.Text],
    };
}
