using Compliance.Diagnostics;

namespace Compliance.Tool.Texts;

/// <summary>Texts about waivers, baselines, project files and interchange.</summary>
internal static class SidecarTexts
{
    /// <summary>The text, or null where it is none of these.</summary>
    public static LocalizedText? Of(ToolText text) => text switch
    {
        ToolText.Warning => new("警告：{0}", "warning: {0}"),
        ToolText.CommandWaive => new("豁免一项发现：写明理由和期限，记入豁免文件。", "Waives one finding: writes it to a waiver file, with reason and expiry."),
        ToolText.CommandBaseline => new("把现有的发现记入基线文件，以后只报新出现的。", "Writes the findings of today to a baseline file, so that only new ones count."),
        ToolText.OptionWaivers => new("豁免文件；waive 默认写入 compliance-waivers.json。", "Waiver file; waive writes to compliance-waivers.json by default."),
        ToolText.OptionBaseline => new("基线文件：其中的发现不计入结论。", "Baseline file: its findings are left out of the verdict."),
        ToolText.OptionToday => new("判断豁免是否到期的日期，默认为系统日期。", "The day on which waivers are judged; the system's date by default."),
        ToolText.OptionFinding => new("要豁免的发现：指纹（至少前 8 位），或 规则编号:行号。", "The finding to waive: its fingerprint (8 digits or more), or rule-id:line."),
        ToolText.OptionReason => new("豁免理由，必填。", "Why it is waived; required."),
        ToolText.OptionApprover => new("批准人。", "Who approves it."),
        ToolText.OptionExpires => new("豁免的最后一天，必填。", "The last day of the waiver; required."),
        ToolText.OptionMissing => new("缺少选项 {0} {1}", "option {0} {1} is missing"),
        ToolText.OptionBlank => new("选项 {0} 的值为空", "option {0} is blank"),
        ToolText.OneReportToWaive => new("waive 一次只处理一份报告，给出了 {0} 个", "waive takes one report, {0} are given"),
        ToolText.FindingNotFound => new("{0}：没有发现“{1}”。现有的发现：", "{0}: there is no finding “{1}”. Its findings are:"),
        ToolText.FindingAmbiguous => new("{0}：“{1}”对应多项发现，请改用指纹：", "{0}: “{1}” fits several findings; give a fingerprint:"),
        ToolText.FindingListed => new("  {0}:{1}  {2}  {3}", "  {0}:{1}  {2}  {3}"),
        ToolText.NoFindings => new("{0}：没有可豁免的发现", "{0}: there is no finding to waive"),
        ToolText.WaiverNotWaivable => new("{0} 这一项的严重度为 {1}，不能豁免", "{0}: a finding of severity {1} cannot be waived"),
        ToolText.WaiverTooLong => new("严重度为 {0} 的发现最多豁免 {1} 天，最晚到 {2}", "a finding of severity {0} can be waived for {1} days at most, until {2}"),
        ToolText.WaiverEndsBeforeToday => new("--expires {0} 早于今天 {1}", "--expires {0} lies before today, {1}"),
        ToolText.WaiverWritten => new("已豁免 {0}（{1}）至 {2}，记入 {3}", "waived {0} ({1}) until {2}, written to {3}"),
        ToolText.WaiverReplaced => new("已更新 {0}（{1}）的豁免，至 {2}，记入 {3}", "renewed the waiver of {0} ({1}) until {2} in {3}"),
        ToolText.BaselineWritten => new("已把 {0} 项发现记入 {1}", "findings written to {1}: {0}"),
        ToolText.BaselineVetoes => new("其中 {0} 项为一票否决，基线不能使其通过", "of these, {0} are vetoes, which a baseline cannot let pass"),
        ToolText.BaselineNotWritten => new("有报告未能检查，未写基线", "a report could not be checked; the baseline was not written"),
        ToolText.WaiversJudged => new("豁免按 {0} 判断：{2} 项中 {1} 项有效", "waivers judged as of {0}: {1} of {2} in effect"),
        ToolText.WaiverUnused => new("{0}：{1} 的豁免没有用上，所豁免的问题已不存在，请删去（理由：{3}；到期：{2}）", "{0}: the waiver of {1} is unused; what it excused is gone, remove it (reason: {3}; expires: {2})"),
        ToolText.WaiverExpired => new("{0}：{1} 的豁免已于 {2} 到期，该问题重新计入（理由：{3}）", "{0}: the waiver of {1} expired on {2}; the finding counts again (reason: {3})"),
        ToolText.WaiverNotYetGranted => new("{0}：{1} 的豁免尚未开始，该问题照常计入（理由：{3}；到期：{2}）", "{0}: the waiver of {1} has not begun; the finding counts (reason: {3}; expires: {2})"),
        ToolText.WaiverNumberChanged => new("{0}：{1} 的豁免已失效，所豁免的数字已改动，请重新核定（理由：{3}；到期：{2}）", "{0}: the waiver of {1} is void; the number it excused has changed, decide anew (reason: {3}; expires: {2})"),
        ToolText.WaiverVoidVeto => new("{0}：{1} 的豁免无效，这一严重度不能豁免（理由：{3}；到期：{2}）", "{0}: the waiver of {1} is void; findings of this severity cannot be waived (reason: {3}; expires: {2})"),
        ToolText.WaiverVoidLong => new("{0}：{1} 的豁免无效，期限超过该严重度的上限（理由：{3}；到期：{2}）", "{0}: the waiver of {1} is void; it runs longer than its severity allows (reason: {3}; expires: {2})"),
        ToolText.WaiversNotChecked => new("有 {0} 项豁免所属的报告不在本次检查之列", "waivers whose report was not among those checked: {0}"),
        ToolText.BaselineRemaining => new("基线中有 {0} 项没有再出现；问题改正后请重新生成基线", "baseline entries that no longer occur: {0}; write the baseline anew once they are mended"),
        ToolText.OptionNoProject => new("不用项目文件 .compliance.json。", "Take no project file .compliance.json."),
        ToolText.ProjectUsed => new("使用项目文件 {0}", "project file in use: {0}"),
        ToolText.ProjectsDiffer => new("所给报告不属于同一项目文件：{0}；{1}。请分开检查，或用 --no-project", "the reports do not share one project file: {0}; {1}. Check them apart, or use --no-project"),
        ToolText.ProjectLink => new("{0}：{1} “{2}”经由链接，不予读取", "{0}: {1} “{2}” leads through a link and is not read"),
        ToolText.ProjectReferenceMissing => new("{0}：{1} “{2}”不存在", "{0}: {1} “{2}” does not exist"),
        ToolText.ProjectWithoutReports => new("{0}：没有文件与 read 相符", "{0}: no file fits read"),
        ToolText.FilesIgnored => new("按项目文件略过 {0} 个文件", "files passed over by the project file: {0}"),
        ToolText.OptionTo => new("导出的格式。", "The format to export to."),
        ToolText.OptionMap => new("工作流的输入对应的事实，如 input1=report；可多次给出。", "The fact an input stands for, as in input1=report; may be repeated."),
        ToolText.CommandRulesExport => new("把规则集导出为 Microsoft RulesEngine 的工作流。", "Exports a rule set as a Microsoft RulesEngine workflow."),
        ToolText.CommandRulesImport => new("把 Microsoft RulesEngine 的工作流导入为规则集。", "Imports a Microsoft RulesEngine workflow as a rule set."),
        ToolText.ExportedRules => new("已导出 {0} 条规则", "rules exported: {0}"),
        ToolText.ImportedRules => new("{1} 条规则中导入 {0} 条，写入 {2}", "{0} of {1} rules imported to {2}"),
        ToolText.ImportWhat => new("请给出一个工作流文件和 --output <文件夹>", "give one workflow file and --output <folder>"),
        ToolText.ImportExists => new("{0} 已存在，不覆盖", "{0} exists already and is not overwritten"),
        ToolText.MapMalformed => new("--map 的值“{0}”不是 输入=事实", "--map: “{0}” is not input=fact"),
        ToolText.MapNoFact => new("--map：没有事实“{0}”；可用：{1}", "--map: there is no fact “{0}”; facts: {1}"),
        _ => null,
    };
}
