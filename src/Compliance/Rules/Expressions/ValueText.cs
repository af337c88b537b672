using System.Globalization;

namespace Compliance.Rules.Expressions;

/// <summary>Writes values the way messages show them: numbers as plain decimals, text as it is, lists joined by 、. Invariant.</summary>
internal static class ValueText
{
    /// <summary>Longest text of one value; what is longer ends in an ellipsis.</summary>
    private const int MaxLength = 300;

    private const int MaxElements = 20;

    /// <summary>Stands for a fact the text does not give.</summary>
    private const string Missing = "?";

    public static string Of(CelValue value) => value.Kind switch
    {
        CelKind.Bool => value.IsTrue ? "true" : "false",
        CelKind.Int => value.Int.ToString(CultureInfo.InvariantCulture),
        CelKind.Decimal => DecimalText.Of(value.Number),
        CelKind.String => Shortened(value.Text),
        CelKind.List => OfList(value.List),
        _ => Missing,
    };

    /// <summary>True for types whose values can be shown in a message.</summary>
    public static bool CanShow(CelType type) => type.Kind switch
    {
        CelKind.List => CanShow(type.Element!),
        CelKind.Map or CelKind.Object => false,
        _ => true,
    };

    private static string OfList(CelList list)
    {
        var shown = new List<string>();
        for (var i = 0; i < Math.Min(list.Count, MaxElements); i++) shown.Add(Of(list[i]));
        if (list.Count > MaxElements) shown.Add("…");
        return Shortened(string.Join('、', shown));
    }

    private static string Shortened(string text)
    {
        if (text.Length <= MaxLength) return text;
        var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text[..end] + "…";
    }
}
