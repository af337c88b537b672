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
    private const string Day = "yyyy-MM-dd";
    private const string MonthDay = "MM-dd";

    /// <summary>A declared parameter with its default; null, and a fault, where the value is of no kind a parameter has.</summary>
    public static RuleParameter? Declare(string name, JsonCursor cursor, string setBy, RuleSetFaults faults)
    {
        var value = cursor;
        LocalizedText? description = null;
        ParameterFormat? format = null;
        if (cursor.Value.Kind == JsonKind.Object)
        {
            var reader = new ObjectReader(cursor, faults);
            description = reader.Text("description");
            format = reader.Choice("format", RuleNames.ParameterFormats);
            var given = reader.Any("value", required: true);
            reader.Finish();
            if (given is null) return null;
            value = given.Value;
        }

        if (KindOf(value.Value) is { } kind)
        {
            var parameter = new RuleParameter(name, kind, ValuesOf(value.Value), setBy) { Description = description, Format = format };
            if (!HasFormat(parameter)) faults.At(value, DiagnosticCode.ParameterWrongType, name, Expected(parameter));
            return parameter;
        }

        faults.At(value, DiagnosticCode.ValueWrongType, "true, false, number, string, array of strings");
        return null;
    }

    /// <summary>The parameter with an overlay's value; unchanged, with a fault, where that value is of another kind.</summary>
    public static RuleParameter Set(RuleParameter parameter, JsonCursor value, string setBy, RuleSetFaults faults)
    {
        var kind = KindOf(value.Value);
        if (kind == parameter.Kind || (kind == RuleParameterKind.Whole && parameter.Kind == RuleParameterKind.Number))
        {
            var changed = parameter with { Values = ValuesOf(value.Value), SetBy = setBy };
            if (HasFormat(changed)) return changed;
        }

        faults.At(value, DiagnosticCode.ParameterWrongType, parameter.Name, Expected(parameter));
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
        var changed = parameter with { Values = values, SetBy = "caller" };
        return HasFormat(changed) ? changed : null;
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

    /// <summary>What a parameter holds, as diagnostics name it.</summary>
    public static string Expected(RuleParameter parameter) => parameter.Format switch
    {
        null => NameOf(parameter.Kind),
        ParameterFormat.Day => Day,
        ParameterFormat.MonthDay => MonthDay,
        _ => $"{Day}, {Day}/{Day}",
    };

    private static bool HasFormat(RuleParameter parameter) => parameter.Format switch
    {
        null => true,
        _ when parameter.Kind is not (RuleParameterKind.Text or RuleParameterKind.TextList) => false,
        ParameterFormat.Day => parameter.Values.All(IsDay),
        ParameterFormat.MonthDay => parameter.Values.All(static text => text.Length == MonthDay.Length && IsDay("2000-" + text)),
        _ => parameter.Values.All(static text => text.Split('/') is { Length: 1 or 2 } days && days.All(IsDay) && string.CompareOrdinal(days[0], days[^1]) <= 0),
    };

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string NameOf(RuleParameterKind kind) => kind switch
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
