using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Rules.Expressions;

/// <summary>A parameter of a rule: a value with its type.</summary>
/// <param name="Value">The value.</param>
/// <param name="Type">Its type.</param>
internal sealed record ParameterValue(CelValue Value, CelType Type)
{
    public static ParameterValue Of(bool value) => new(CelValue.Of(value), CelType.Bool);

    public static ParameterValue Of(long value) => new(CelValue.Of(value), CelType.Int);

    public static ParameterValue Of(Rational value) => new(CelValue.Of(value), CelType.Decimal);

    public static ParameterValue Of(string value) => new(CelValue.Of(value), CelType.String);

    /// <summary>A list; null where the elements have no common type.</summary>
    public static ParameterValue? Of(ImmutableArray<ParameterValue> items)
    {
        var element = CelType.Nothing;
        foreach (var item in items)
        {
            if (CelType.Join(element, item.Type) is not { } joined) return null;
            element = joined;
        }

        return new ParameterValue(CelValue.Of(new ValueList([.. items.Select(item => item.Value)])), CelType.ListOf(element));
    }
}
