using Compliance.Claims.Relations;
using Compliance.Diagnostics;
using Compliance.Rules.Facts;

namespace Compliance.Rendering;

/// <summary>Coded reasons in words: those of relations stand with their codes, those of the evaluation and of built-in rules here.</summary>
public static class ReasonTexts
{
    private const string Missing = "missing:";

    /// <summary>Reasons the evaluation and the built-in rules give, ordinal.</summary>
    internal static IReadOnlyList<string> Own { get; } =
    [
        "announced-only", "central-body", "issuer-kind-unknown", "namesake",
        "needs-signed-or-published-date", "no-date", "no-gazetteer", "no-publication-date", "no-report-year", "no-signature-date", "not-in-force", "not-stated",
        "other-issuer-kind", "person-decides", "report-kind-not-recognised",
    ];

    /// <summary>The words for <paramref name="code"/>; the code itself where it is a rule's own.</summary>
    /// <param name="code">The reason of an outcome, a finding or a relation.</param>
    /// <param name="language">The language of the words.</param>
    public static string Of(string code, Language language)
    {
        if (code.StartsWith(Missing, StringComparison.Ordinal))
            return WordsOfMissing(code[Missing.Length..], language);
        return (OwnText(code) ?? RelationReasons.TextOf(code) ?? EvaluationFaultTexts.Of(code))?.In(language) ?? code;
    }

    private static string WordsOfMissing(string path, Language language) => MissingFact.NameOf(path) is { } name
        ? RenderingTexts.Format(RenderingText.ReasonMissing, language, name.In(language))
        : RenderingTexts.Format(RenderingText.PlaceWithRole, language, RenderingTexts.Format(RenderingText.ReasonMissingFact, language), path);

    internal static LocalizedText? OwnText(string code) => code switch
    {
        "issuer-kind-unknown" => new("未能认出发文机关的类别", "The issuer's kind could not be told"),
        "announced-only" => new("只见公布，是否施行不能确定", "It was announced; whether it was in force is not certain"),
        "namesake" => new("另有同名者，不能确定所指", "There are others of that name"),
        "needs-signed-or-published-date" or "no-date" => new(
            "没有成文日期，也不知道公开日期；可用 --published 指明", "The report is not dated and its publication is not known; name it with --published"),
        "central-body" => new("中央和国家机关的报送期限另有规定", "Central bodies report by another date"),
        "no-gazetteer" => new("没有包含本机关所在地的地名表", "No gazetteer knows the issuer's place"),
        "no-publication-date" => new("不知道公开日期；可用 --published 指明", "The day of publication is not known; name it with --published"),
        "no-report-year" => new("未能认出报告年度；可用 --report-year 指明", "The report year could not be told; name it with --report-year"),
        "no-signature-date" => new("文末没有成文日期", "The report is not dated at its end"),
        "not-in-force" => new("本规则在所适用的日期尚未生效或已失效", "The rule is not in force on the date the check is made as of"),
        "not-stated" => new("文中没有写明", "The text does not say"),
        "other-issuer-kind" => new("本规则不管这类机关", "The rule is for another kind of issuer"),
        "person-decides" => new("须由人工确认", "A person has to decide"),
        "report-kind-not-recognised" => new("本文不像规则集所管的报告", "The text does not look like a report of the rule set's kind"),
        _ => null,
    };
}
