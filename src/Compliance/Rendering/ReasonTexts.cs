using Compliance.Claims.Relations;
using Compliance.Diagnostics;

namespace Compliance.Rendering;

/// <summary>Coded reasons in words: those of relations stand with their codes, those of the evaluation here.</summary>
internal static class ReasonTexts
{
    private const string Missing = "missing:";

    /// <summary>Reasons the evaluation itself gives, ordinal.</summary>
    public static IReadOnlyList<string> Own { get; } =
    [
        "issuer-kind-unknown", "not-in-force", "not-stated", "other-issuer-kind", "person-decides", "report-kind-not-recognised",
    ];

    /// <summary>The words for <paramref name="code"/>; the code itself where it is a rule's own.</summary>
    public static string Of(string code, Language language)
    {
        if (code.StartsWith(Missing, StringComparison.Ordinal))
            return RenderingTexts.Format(RenderingText.ReasonMissing, language, code[Missing.Length..]);
        return (OwnText(code) ?? RelationReasons.TextOf(code))?.In(language) ?? code;
    }

    public static LocalizedText? OwnText(string code) => code switch
    {
        "issuer-kind-unknown" => new("未能认出发文机关的类别", "The issuer's kind could not be told"),
        "not-in-force" => new("本规则在所适用的日期尚未生效或已失效", "The rule is not in force on the date the check is made as of"),
        "not-stated" => new("文中没有写明", "The text does not say"),
        "other-issuer-kind" => new("本规则不管这类机关", "The rule is for another kind of issuer"),
        "person-decides" => new("须由人工确认", "A person has to decide"),
        "report-kind-not-recognised" => new("本文不像规则集所管的报告", "The text does not look like a report of the rule set's kind"),
        _ => null,
    };
}
