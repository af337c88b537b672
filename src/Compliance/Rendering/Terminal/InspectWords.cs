using Compliance.Claims;
using Compliance.Diagnostics;
using Compliance.Structure;

namespace Compliance.Rendering.Terminal;

/// <summary>The kinds that <c>inspect</c> tells apart, in a reader's words; the contracts' names stand in the JSON.</summary>
internal static class InspectWords
{
    public static string Of(RelationKind kind, Language language) => (kind switch
    {
        RelationKind.RateFromCounts => new LocalizedText("分子、分母与比率", "rate from two counts"),
        RelationKind.AttainableRate => new("总数与比率", "rate of a whole"),
        RelationKind.BreakdownSum => new("分项与总数", "items and their total"),
        RelationKind.PartOfWhole => new("部分与整体", "part of a whole"),
        RelationKind.AnnouncedCount => new("所称项数与所列项", "announced and listed items"),
        RelationKind.Restated => new("同一事项前后所写", "the same measure said twice"),
        RelationKind.YearOnYear => new("两期数值与增减", "change between two periods"),
        RelationKind.PlanAgainstResult => new("计划值与完成值", "plan beside result"),
        RelationKind.DateOrder => new("日期先后", "order of dates"),
        RelationKind.TableSum => new("表中合计", "total of a table"),
        RelationKind.TableText => new("表与正文", "table and text"),
        _ => new("其他", "other"),
    }).In(language);

    public static string Of(PercentageKind kind, Language language) => (kind switch
    {
        PercentageKind.Rate => new LocalizedText("比率", "rate"),
        PercentageKind.Share => new("占比", "share"),
        PercentageKind.Growth => new("增减幅度", "growth"),
        PercentageKind.Points => new("百分点", "points"),
        PercentageKind.Completion => new("完成程度", "completion"),
        PercentageKind.Target => new("目标", "target"),
        _ => new("其他", "other"),
    }).In(language);

    public static string Of(IssuerKind kind, Language language) => (kind switch
    {
        IssuerKind.Government => new LocalizedText("政府", "government"),
        IssuerKind.Department => new("部门", "department"),
        IssuerKind.Township => new("乡镇、街道", "township"),
        IssuerKind.Party => new("党委", "party committee"),
        IssuerKind.Joint => new("党委、政府联合", "party committee and government"),
        _ => new("类别未认出", "kind unknown"),
    }).In(language);

    public static string Of(DateRole role, Language language) => (role switch
    {
        DateRole.Signed => new LocalizedText("成文日期", "signed"),
        DateRole.Published => new("公开日期", "published"),
        DateRole.CutOff => new("数据截止日期", "cut-off of the figures"),
        _ => new("文中提到", "mentioned"),
    }).In(language);
}
