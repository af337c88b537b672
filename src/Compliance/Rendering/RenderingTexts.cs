using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Rendering;

/// <summary>The one home of what renderers say besides messages. zh-CN is the source; placeholders are alike in both.</summary>
internal static class RenderingTexts
{
    public static LocalizedText Of(RenderingText text) => text switch
    {
        RenderingText.SeverityVeto => new("否决", "veto"),
        RenderingText.SeverityError => new("错误", "error"),
        RenderingText.SeverityWarning => new("警告", "warning"),
        RenderingText.SeverityInfo => new("提示", "info"),
        RenderingText.OutcomePass => new("符合", "pass"),
        RenderingText.OutcomeFail => new("不符合", "fail"),
        RenderingText.OutcomeReview => new("待人工确认", "needs review"),
        RenderingText.OutcomeUndetermined => new("无法判断", "undetermined"),
        RenderingText.OutcomeNotApplicable => new("不适用", "not applicable"),
        RenderingText.OutcomeError => new("规则出错", "rule error"),
        RenderingText.VerdictPass => new("通过", "pass"),
        RenderingText.VerdictReview => new("待人工确认", "needs review"),
        RenderingText.VerdictBlocked => new("不通过", "blocked"),
        RenderingText.VerdictError => new("检查出错，按不通过处理", "check failed, treated as blocked"),
        RenderingText.VerdictUnreadable => new("无法读取", "unreadable"),
        RenderingText.StatusVerified => new("条文已核对", "wording verified"),
        RenderingText.StatusQuoted => new("转引，未核对原文", "quoted at second hand"),
        RenderingText.StatusUnverified => new("待核实", "not verified"),
        RenderingText.Basis => new("依据：{0}（{1}）", "basis: {0} ({1})"),
        RenderingText.BasisArticle => new("{0}{1}", "{0} {1}"),
        RenderingText.Waived => new("已豁免至 {0}：{1}", "waived until {0}: {1}"),
        RenderingText.WaivedBy => new("已豁免至 {0}（{2} 批准）：{1}", "waived until {0} (approved by {2}): {1}"),
        RenderingText.InBaseline => new("已在基线中，不计入结论", "in the baseline, left out of the verdict"),
        RenderingText.Excused => new("已豁免或在基线中", "waived or in the baseline"),
        RenderingText.Remedy => new("怎样改：{0}", "what to do: {0}"),
        RenderingText.Repair => new("可改：{0}", "to mend: {0}"),
        RenderingText.RepairStep => new("{0}由“{1}”改为“{2}”", "{0} from “{1}” to “{2}”"),
        RenderingText.RepairOr => new("；或", "; or "),
        RenderingText.Sought => new("查找过：{0}", "looked at: {0}"),
        RenderingText.SoughtMore => new("{0}等{1}处", "{0} and others, {1} places in all"),
        RenderingText.Quoted => new("“{0}”", "“{0}”"),
        RenderingText.QuotedSeparator => new("", ", "),
        RenderingText.NearestWith => new("最接近：第{0}行“{1}”（{2}）", "nearest: line {0} “{1}” ({2})"),
        RenderingText.RoleNumerator => new("分子", "numerator"),
        RenderingText.RoleDenominator => new("分母", "denominator"),
        RenderingText.RoleRate => new("比率", "rate"),
        RenderingText.RoleTotal => new("总数", "total"),
        RenderingText.RolePart => new("分项", "part"),
        RenderingText.RoleWhole => new("总体", "whole"),
        RenderingText.RoleAnnounced => new("所称数目", "announced"),
        RenderingText.RoleItem => new("列出项", "item"),
        RenderingText.RoleFirst => new("前一处", "first"),
        RenderingText.RoleSecond => new("后一处", "second"),
        RenderingText.RoleBase => new("基期", "base"),
        RenderingText.RoleCurrent => new("本期", "current"),
        RenderingText.RoleGrowth => new("增幅", "growth"),
        RenderingText.RoleEarlier => new("较早日期", "earlier"),
        RenderingText.RoleLater => new("较晚日期", "later"),
        RenderingText.RejectionHeadingNamesAnother => new("标题说的是别的内容", "the heading names something else"),
        RenderingText.RejectionPromisedOnly => new("标题有、正文没有", "promised by the heading, not in the text"),
        RenderingText.RejectionInExcludedPart => new("所在部分不算数", "stands in a part where it does not count"),
        RenderingText.RejectionOutsideRequiredPart => new("不在应在的部分", "stands outside the part it belongs to"),
        RenderingText.Verdict => new("结论：{0}", "verdict: {0}"),
        RenderingText.Score => new("得分 {0}", "score {0}"),
        RenderingText.ScoreRange => new("得分 {0}（{1}–{2}，已判断 {3}%）", "score {0} ({1}–{2}, {3}% decided)"),
        RenderingText.CountOf => new("{0} {1}", "{0} {1}"),
        RenderingText.UndeterminedRules => new("无法判断的规则：{0}", "undetermined rules: {0}"),
        RenderingText.RuleWithReason => new("{0}（{1}）", "{0} ({1})"),
        RenderingText.ListSeparator => new("、", ", "),
        RenderingText.RuleSetLine => new("规则集 {0} {1}", "rule set {0} {1}"),
        RenderingText.RuleSetLineAsOf => new("规则集 {0} {1}，按 {2} 的规定", "rule set {0} {1}, as of {2}"),
        RenderingText.NotRecognised => new(
            "本文不像规则集所管的报告，关于组成部分的规则未作判断",
            "this does not look like a report of the rule set's kind; rules about its parts are undetermined"),
        RenderingText.IssuerKindUnknown => new(
            "未能认出发文机关的类别，有关规则未作判断；可用 --issuer-kind 指明",
            "the issuer's kind could not be told, so rules that depend on it are undetermined; name it with --issuer-kind"),
        RenderingText.Title => new("{0}：{1}", "{0}: {1}"),
        RenderingText.BatchSummary => new("共 {0} 份：{1}", "{0} documents: {1}"),
        RenderingText.BatchCount => new("{0} {1} 份", "{1} {0}"),
        RenderingText.BatchRule => new("{0}：{1}", "{0}: {1}"),
        RenderingText.BatchFailures => new("未得出结果：{0}", "without a result: {0}"),
        RenderingText.Untitled => new("（无标题）", "(untitled)"),
        RenderingText.InspectIssuer => new("发文机关：{0}（{1}）", "issuer: {0} ({1})"),
        RenderingText.InspectYears => new("报告年度：{0}；计划年度：{1}", "report year: {0}; plan year: {1}"),
        RenderingText.InspectUnknown => new("未认出", "unknown"),
        RenderingText.InspectBody => new("正文：第{0}—{1}行", "body: lines {0}–{1}"),
        RenderingText.InspectOutline => new("标题", "headings"),
        RenderingText.InspectParts => new("组成部分", "parts"),
        RenderingText.InspectPartPresent => new("有", "present"),
        RenderingText.InspectPartEmbedded => new("夹在别处", "embedded"),
        RenderingText.InspectPartMissing => new("缺", "missing"),
        RenderingText.InspectLines => new("第{0}—{1}行", "lines {0}–{1}"),
        RenderingText.InspectQuantities => new("数量", "quantities"),
        RenderingText.InspectPercentages => new("百分数", "percentages"),
        RenderingText.InspectEnumerations => new("列举", "enumerations"),
        RenderingText.InspectRelations => new("应当相符的数", "numbers that must agree"),
        RenderingText.InspectDates => new("日期", "dates"),
        RenderingText.InspectNone => new("（无）", "(none)"),
        RenderingText.RelationHolds => new("相符", "holds"),
        RenderingText.RelationFails => new("不符", "fails"),
        RenderingText.RelationUndetermined => new("无法判断", "undetermined"),
        RenderingText.Line => new("第{0}行", "line {0}"),
        RenderingText.ReasonMissing => new("文中没有给出 {0}", "the text does not give {0}"),
        RenderingText.RoleAbsence => new("应有而未见", "missing here"),
        RenderingText.Place => new("第{0}行第{1}列", "line {0}, column {1}"),
        RenderingText.PlaceWithRole => new("{0}（{1}）", "{0} ({1})"),
        RenderingText.PageTitle => new("报告合规检查结果", "Report compliance check"),
        RenderingText.PageOfDocument => new("{0} · 合规检查结果", "{0} · compliance check"),
        RenderingText.SkipToFindings => new("跳到问题清单", "Skip to the findings"),
        RenderingText.SkipToText => new("跳到报告正文", "Skip to the report text"),
        RenderingText.FilterLegend => new("显示", "Show"),
        RenderingText.ReportText => new("报告正文", "Report text"),
        RenderingText.Findings => new("问题清单", "Findings"),
        RenderingText.FindingsToMend => new("需要处理", "To be mended"),
        RenderingText.FindingsToReview => new("待人工确认", "For a person to decide"),
        RenderingText.FindingsOther => new("其他结果", "Other outcomes"),
        RenderingText.FindingCount => new("{0} 条问题", "{0} [0:finding|findings]"),
        RenderingText.ReviewCount => new("{0} 条待人工确认", "{0} [0:finding|findings] for a person to decide"),
        RenderingText.UndecidedCount => new("{0} 条规则无法判断", "{0} [0:rule|rules] undecided"),
        RenderingText.NoFindings => new("没有需要处理的问题。", "Nothing needs mending."),
        RenderingText.FindingLabel => new("第{0}条：{1} {2}", "Finding {0}: {1} {2}"),
        RenderingText.CannotDecide => new("无法判断", "Cannot decide"),
        RenderingText.CannotDecideNote => new(
            "下列规则缺少判断所需的事实，不算符合，也不算不符合。",
            "These rules lack a fact they need. They count neither as passed nor as failed."),
        RenderingText.OutcomeRules => new("{0} {1}", "{1} {0}"),
        RenderingText.RulesChecked => new("已检查的规则", "Rules checked"),
        RenderingText.RuleCount => new("{0} 条规则", "{0} [0:rule|rules]"),
        RenderingText.BasisHeading => new("依据", "Basis"),
        RenderingText.RemedyHeading => new("怎样改", "What to do"),
        RenderingText.RepairHeading => new("可改为", "Possible correction"),
        RenderingText.PlacesHeading => new("所在位置", "Where"),
        RenderingText.MorePlaces => new("另有 {0} 处", "{0} more [0:place|places]"),
        RenderingText.SoughtHeading => new("查找过", "Looked at"),
        RenderingText.ReasonHeading => new("原因", "Reason"),
        RenderingText.Snippet => new("“{0}”", "“{0}”"),
        RenderingText.ReadingNotes => new("读取情况", "Notes on reading"),
        RenderingText.DiagnosticAt => new("第{0}行：{1}", "line {0}: {1}"),
        RenderingText.DocumentDigest => new("文件 SHA-256：{0}", "File SHA-256: {0}"),
        RenderingText.ScoreHeading => new("得分", "Score"),
        RenderingText.VerdictHeading => new("结论", "Verdict"),
        RenderingText.Index => new("检查结果目录", "Index of results"),
        RenderingText.IndexDocuments => new("{0} 份报告", "{0} [0:report|reports]"),
        RenderingText.ByRule => new("按规则汇总", "By rule"),
        RenderingText.ByOutcome => new("按结果汇总", "By outcome"),
        RenderingText.ByFailure => new("未得出结果的原因", "Reports without a result"),
        RenderingText.Reports => new("报告", "Reports"),
        RenderingText.Notices => new("说明", "Notices"),
        RenderingText.ColumnPath => new("文件", "File"),
        RenderingText.ColumnTitle => new("标题", "Title"),
        RenderingText.ColumnIssuer => new("发文机关", "Issuer"),
        RenderingText.ColumnYear => new("报告年度", "Report year"),
        RenderingText.ColumnVerdict => new("结论", "Verdict"),
        RenderingText.ColumnScore => new("得分", "Score"),
        RenderingText.ColumnRule => new("规则", "Rule"),
        RenderingText.ColumnRequirement => new("要求", "Requirement"),
        RenderingText.ColumnOutcome => new("结果", "Outcome"),
        RenderingText.ColumnSeverity => new("级别", "Severity"),
        RenderingText.ColumnMessage => new("问题", "Finding"),
        RenderingText.ColumnLine => new("行", "Line"),
        RenderingText.ColumnColumn => new("列", "Column"),
        RenderingText.ColumnSection => new("所在标题", "Section"),
        RenderingText.ColumnQuote => new("原文", "Text"),
        RenderingText.ColumnOtherPlaces => new("其他位置", "Other places"),
        RenderingText.ColumnReason => new("原因", "Reason"),
        RenderingText.ColumnUndecided => new("无法判断的规则", "Rules undecided"),
        RenderingText.ColumnBasisStatus => new("条文核对", "Citation"),
        RenderingText.ColumnFingerprint => new("指纹", "Fingerprint"),
        RenderingText.ColumnCode => new("代码", "Code"),
        RenderingText.ColumnCount => new("份数", "Reports"),
        RenderingText.AnnotationsLeftOut => new("另有 {0} 条未作标注，见日志", "{0} more [0:finding is|findings are] listed in the log only"),
        RenderingText.Semicolon => new("；", "; "),
        RenderingText.FullStop => new("。", "."),
        RenderingText.Total => new("合计", "total"),
        RenderingText.ExcuseHeading => new("豁免", "Excused"),
        RenderingText.ScoreModel => new("计分方法 {0}", "score model {0}"),
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, null),
    };

    public static string Format(RenderingText text, Language language, params ReadOnlySpan<object> arguments)
    {
        var template = Of(text).In(language);
        if (PluralForms.Occur(template)) template = PluralForms.Choose(template, arguments);
        return arguments.IsEmpty ? template : string.Format(CultureInfo.InvariantCulture, template, [.. arguments]);
    }

    public static RenderingText Of(Severity severity) => severity switch
    {
        Severity.Veto => RenderingText.SeverityVeto,
        Severity.Error => RenderingText.SeverityError,
        Severity.Warning => RenderingText.SeverityWarning,
        _ => RenderingText.SeverityInfo,
    };

    public static RenderingText Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => RenderingText.OutcomePass,
        Outcome.Fail => RenderingText.OutcomeFail,
        Outcome.Review => RenderingText.OutcomeReview,
        Outcome.Undetermined => RenderingText.OutcomeUndetermined,
        Outcome.NotApplicable => RenderingText.OutcomeNotApplicable,
        _ => RenderingText.OutcomeError,
    };

    public static RenderingText Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => RenderingText.VerdictPass,
        Verdict.Review => RenderingText.VerdictReview,
        Verdict.Blocked => RenderingText.VerdictBlocked,
        Verdict.Unreadable => RenderingText.VerdictUnreadable,
        _ => RenderingText.VerdictError,
    };

    public static RenderingText Of(VerificationStatus status) => status switch
    {
        VerificationStatus.Verified => RenderingText.StatusVerified,
        VerificationStatus.Quoted => RenderingText.StatusQuoted,
        _ => RenderingText.StatusUnverified,
    };

    /// <summary>The label of an operand's role; null for places that need none and for roles not known here.</summary>
    public static RenderingText? OfRole(string role) => role switch
    {
        "numerator" => RenderingText.RoleNumerator,
        "denominator" => RenderingText.RoleDenominator,
        "rate" => RenderingText.RoleRate,
        "total" => RenderingText.RoleTotal,
        "part" => RenderingText.RolePart,
        "whole" => RenderingText.RoleWhole,
        "announced" => RenderingText.RoleAnnounced,
        "item" => RenderingText.RoleItem,
        "first" => RenderingText.RoleFirst,
        "second" => RenderingText.RoleSecond,
        "base" => RenderingText.RoleBase,
        "current" => RenderingText.RoleCurrent,
        "growth" => RenderingText.RoleGrowth,
        "earlier" => RenderingText.RoleEarlier,
        "later" => RenderingText.RoleLater,
        _ => null,
    };

    /// <summary>The wording of a coded rejection; null for a code not known here.</summary>
    public static RenderingText? OfRejection(string code) => code switch
    {
        "heading-names-another" => RenderingText.RejectionHeadingNamesAnother,
        "promised-only" => RenderingText.RejectionPromisedOnly,
        "in-excluded-part" => RenderingText.RejectionInExcludedPart,
        "outside-required-part" => RenderingText.RejectionOutsideRequiredPart,
        _ => null,
    };
}
