using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Tool.Rules;

/// <summary>The one home of the texts of the commands about rules. zh-CN is the source; placeholders are alike in both.</summary>
internal static class RulesTexts
{
    public static LocalizedText Of(RulesText text) => text switch
    {
        RulesText.OneExpression => new("rules eval 一次计算一个表达式，给出了 {0} 个；有空格时请加引号", "rules eval takes one expression, {0} are given; quote it where it holds spaces"),
        RulesText.OneRule => new("rules show 一次显示一条规则，给出了 {0} 个编号", "rules show takes one rule id, {0} are given"),
        RulesText.ExplainWhat => new("请给出规则编号，需要时再给一份报告：compliance explain NUM-01 report.txt", "give a rule id and, where wanted, one report: compliance explain NUM-01 report.txt"),
        RulesText.DiffWhat => new("请给出旧规则集、新规则集和至少一份报告：compliance rules diff 旧 新 reports/", "give the old rule set, the new one and at least one report: compliance rules diff OLD NEW reports/"),
        RulesText.NewWhat => new("请给出新规则的编号，需要时再给文件夹：compliance rules new MY-01", "give the new rule's id and, where wanted, a folder: compliance rules new MY-01"),
        RulesText.NewIdMalformed => new("编号“{0}”格式不对：只用字母、数字、“-”“_”，以字母或数字开头", "the id “{0}” is malformed: letters, digits, - and _ only, a letter or digit first"),
        RulesText.NewExists => new("{0} 已经存在，未改动任何文件", "{0} exists already; nothing was changed"),
        RulesText.NewWritten => new("已写入 {0}", "wrote {0}"),
        RulesText.NewNext => new("下一步：改 {0} 和 {1}，再运行 compliance rules test{2}（示例改好之前会报错）", "next: edit {0} and {1}, then run compliance rules test{2} (it fails until the example is written)"),
        RulesText.RuleMissing => new("规则集 {0} 中没有规则 {1}；全部规则见 compliance rules list", "rule set {0} holds no rule {1}; compliance rules list names them all"),
        RulesText.RuleMissingNearest => new("规则集 {0} 中没有规则 {1}；是否要写 {2}？", "rule set {0} holds no rule {1}; did you mean {2}?"),
        RulesText.ListHead => new("规则集 {0} {1}，{2} 条规则：{3}", "rule set {0} {1}, {2} rules: {3}"),
        RulesText.SwitchedOff => new("（未启用）", " (off)"),
        RulesText.Valid => new("{0}：有效，{1} {2}，{3} 条规则，摘要 {4}", "{0}: valid, {1} {2}, {3} rules, digest {4}"),
        RulesText.Invalid => new("{0}：无效，{1} 处错误", "{0}: not valid, faults: {1}"),
        RulesText.TestPassed => new("{0}：{1} 条规则、{2} 个示例全部通过（失败 {3}）", "{0}: {1} rules, {2} examples, all pass (failed: {3})"),
        RulesText.TestFailed => new("{0}：{1} 条规则、{2} 个示例，{3} 条规则未通过", "{0}: {1} rules, {2} examples, rules that fail: {3}"),
        RulesText.ShowHead => new("{0}，规则集 {1} {2}（摘要 {3}）", "{0}, rule set {1} {2} (digest {3})"),
        RulesText.ShowInForce => new("{0} 有效", "in force on {0}"),
        RulesText.ShowNotInForce => new("{0} 无效", "not in force on {0}"),
        RulesText.ShowCost => new("代价上限：每条事实 {0} 步", "cost bound: {0} operations a fact"),
        RulesText.OriginDefault => new("默认值", "default"),
        RulesText.OriginCaller => new("--param", "--param"),
        RulesText.OriginOverlay => new("规则集 {0}，", "rule set {0}, "),
        RulesText.OutcomePass => new("符合", "pass"),
        RulesText.OutcomeFail => new("不符合", "fail"),
        RulesText.OutcomeReview => new("待人工确认", "needs review"),
        RulesText.OutcomeUndetermined => new("无法判断", "undetermined"),
        RulesText.OutcomeNotApplicable => new("不适用", "not applicable"),
        RulesText.OutcomeError => new("规则出错", "rule error"),
        RulesText.ExplainOutcome => new("结论：{0}", "outcome: {0}"),
        RulesText.ExplainLooked => new("从 {0} 中读到 {1} 条，归本规则管的 {2} 条", "facts in {0}: {1}, of this rule's business: {2}"),
        RulesText.ExplainOthers => new("另有 {0} 条不归本规则管（where 不成立）；--all 逐条列出", "{0} more are not this rule's business (where does not hold); --all lists them"),
        RulesText.Reason => new("：{0}（{1}）", ": {0} ({1})"),
        RulesText.ReasonSwitchedOff => new("规则未启用", "the rule is off"),
        RulesText.ReasonCode => new("原因代码", "reason"),
        RulesText.Stated => new("所述：{0}", "stated: {0}"),
        RulesText.Computed => new("算得：{0}", "computed: {0}"),
        RulesText.Rounding => new("相符的取舍方式：{0}", "rounding that agrees: {0}"),
        RulesText.Repair => new("可改 {0}：{1} → {2}", "would agree with {0}: {1} → {2}"),
        RulesText.Unbound => new("没有进入本规则任何一组的数 {0} 个：", "numbers in no relation of this rule: {0}"),
        RulesText.AndMore => new("另有 {0} 个；--all 全部列出", "{0} more; --all lists them"),
        RulesText.DiffHead => new("旧 {0} → 新 {1}", "old {0} → new {1}"),
        RulesText.DiffRulesAdded => new("新增规则：{0}", "rules added: {0}"),
        RulesText.DiffRulesDropped => new("取消规则：{0}", "rules dropped: {0}"),
        RulesText.DiffSummary => new("{0} 份报告：出现 {1}，消失 {2}，变化 {3}，不变 {4}", "reports: {0}; findings that appear: {1}, vanish: {2}, change: {3}, stay: {4}"),
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, null),
    };

    public static LocalizedText Format(RulesText text, params ReadOnlySpan<object> arguments)
    {
        var template = Of(text);
        object[] values = [.. arguments];
        return new LocalizedText(
            string.Format(CultureInfo.InvariantCulture, template.Chinese, values),
            string.Format(CultureInfo.InvariantCulture, template.English, values));
    }
}
