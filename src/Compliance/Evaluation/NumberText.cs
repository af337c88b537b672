using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>Exact numbers as people read them.</summary>
internal static class NumberText
{
    /// <summary>Most decimals shown of a number that has no finite decimal notation.</summary>
    public const int Decimals = 4;

    /// <summary>The number in decimal notation without trailing zeros; rounded half up where it needs more decimals.</summary>
    public static string Of(Rational value, int decimals)
    {
        var text = value.ToDecimalString(decimals);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>An interval: one number where it is exact, <c>a–b</c> where bounded, with ≥, &gt;, ≤ or &lt; where not.</summary>
    public static string Of(Interval interval, int decimals) => (interval.Lower, interval.Upper) switch
    {
        ({ } lower, { } upper) => Of(lower, decimals) is var a && Of(upper, decimals) is var b && a == b ? a : $"{a}–{b}",
        ({ } lower, null) => (interval.LowerClosed ? "≥ " : "> ") + Of(lower, decimals),
        (null, { } upper) => (interval.UpperClosed ? "≤ " : "< ") + Of(upper, decimals),
        _ => "",
    };
}
