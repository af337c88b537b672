using Compliance.Structure;

namespace Compliance.Rendering;

/// <summary>Enum members as the JSON contracts spell them: camelCase, heading styles in kebab-case.</summary>
internal static class ContractNames
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Of(HeadingStyle style) => style switch
    {
        HeadingStyle.HanziDun => "hanzi-dun",
        HeadingStyle.HanziParen => "hanzi-paren",
        HeadingStyle.ArabicDot => "arabic-dot",
        _ => "arabic-paren",
    };
}
