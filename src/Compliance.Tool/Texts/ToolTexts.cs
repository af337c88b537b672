using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Tool.Texts;

/// <summary>The one home of the tool's own texts. zh-CN is the source; placeholders are alike in both.</summary>
internal static class ToolTexts
{
    public static LocalizedText Of(ToolText text) => text switch
    {
        ToolText.Error => new("错误：{0}", "error: {0}"),
        ToolText.Notice => new("提示：{0}", "note: {0}"),
        ToolText.Suggestion => new("是否要写 {0}？", " Did you mean {0}?"),
        ToolText.CommandRoot => new(
            "按规则集检查政府报告：应有的部分、应当相符的数字、日期与表述。",
            "Checks Chinese government reports against a rule set: mandated parts, numbers that must agree, dates, set phrases."),
        ToolText.CommandCheck => new("检查报告：文件、文件夹、通配符或标准输入（-）。", "Checks reports: files, folders, globs or standard input (-)."),
        ToolText.CommandInspect => new(
            "显示从一份报告中读出的内容：标题、机关、年度、层次、各部分、数字及其关系。",
            "Shows what was read from one report: title, issuer, years, outline, parts, numbers and how they relate."),
        ToolText.CommandExplain => new(
            "显示一条规则的说明；给出报告时，逐条说明它为何判定或未判定。",
            "Shows a rule's page; with a report, why it did or did not fire there, fact by fact."),
        ToolText.CommandRules => new("规则集：列出、查看、校验、测试、新建、试算、比较、导出、导入。", "Rule sets: list, show, validate, test, start, try out, compare, export, import."),
        ToolText.CommandRulesList => new("列出规则集的全部规则。", "Lists the rules of a rule set."),
        ToolText.CommandRulesShow => new("显示一条规则的各项有效值及其来源。", "Shows every value of a rule as it is in force, and where it came from."),
        ToolText.CommandRulesValidate => new("校验规则集，报告全部错误。", "Validates rule sets and reports every fault."),
        ToolText.CommandRulesTest => new("运行规则说明页中的示例。", "Runs the examples on the rules' pages."),
        ToolText.CommandRulesNew => new("新建一条规则、它的说明页和一个待改的示例。", "Starts a rule with its page and an example that fails until it is written."),
        ToolText.CommandRulesEval => new("计算一个表达式，输出 JSON。", "Evaluates an expression and prints its value as JSON."),
        ToolText.CommandRulesDiff => new("比较两个版本的规则集在实际报告上的结果。", "Compares what two editions of a rule set find in real reports."),
        ToolText.OptionReport => new("表达式可以引用这份报告中的事实。", "A report whose facts the expression may name."),
        ToolText.HelpUsage => new("用法：", "Usage:"),
        ToolText.HelpCommands => new("命令：", "Commands:"),
        ToolText.HelpOptions => new("选项：", "Options:"),
        ToolText.HelpExamples => new("示例：", "Examples:"),
        ToolText.HelpExitCodes => new(
            "退出码：0 通过；1 不通过；2 用法有误、文件读不了、规则集有误或没有报告；3 待人工确认；4 内部错误。\n以 -- 开头的文件名请写在单独的 -- 之后。",
            "Exit codes: 0 pass; 1 blocked; 2 wrong usage, unreadable document, bad rule set or no report; 3 needs review; 4 internal fault.\nFile names that begin with a dash go after a lone --."),
        ToolText.HelpHint => new("用法见 {0}", "for usage see {0}"),
        ToolText.OptionRules => new("规则集：内置规则集的 id，或规则集的文件、文件夹。", "Rule set: a built-in id, or a rule set's file or folder."),
        ToolText.OptionFormat => new("输出格式，默认 text。", "Output format; text by default."),
        ToolText.OptionOutput => new("写入文件，写完整了才出现。", "Write to a file, which appears whole or not at all."),
        ToolText.OptionOutputOfReports => new("写入文件，写完整了才出现；html 多份报告时写入文件夹，每份一页。", "Write to a file, which appears whole or not at all; html of several reports goes to a folder, a page each."),
        ToolText.OptionOutputOfBaseline => new("基线文件，默认 compliance-baseline.json。", "The baseline file; compliance-baseline.json by default."),
        ToolText.OptionOutputOfImport => new("写入这个新文件夹，必填。", "The new folder to write to; required."),
        ToolText.OptionFailOn => new("达到此严重度即不通过，默认 error。", "Least severity that blocks; error by default."),
        ToolText.OptionAllowReview => new("待人工确认不算不通过（退出码 0）。", "Needing review is no failure (exit code 0)."),
        ToolText.OptionReportYear => new("报告年度，代替从报告中读出的年度。", "Report year, in place of the one read from the report."),
        ToolText.OptionPublished => new("公开日期，代替从网页中读出的日期。", "Day of publication, in place of the one read from the page."),
        ToolText.OptionAsOf => new("按这一天有效的规则检查。", "Use the rules in force on this day."),
        ToolText.OptionIssuerKind => new("发文机关类别，代替从报告中认出的类别。", "Issuer's kind, in place of the one told from the report."),
        ToolText.OptionParam => new("参数的值，名称如 规则编号.参数；可多次给出。", "A value for a parameter, named rule-id.parameter; may be repeated."),
        ToolText.OptionLang => new("提示语言，默认 zh-CN。", "Language of messages; zh-CN by default."),
        ToolText.OptionJobs => new("同时检查的份数，默认为处理器核数。", "Reports checked at once; the number of cores by default."),
        ToolText.OptionMaxSize => new("单个文件的最大字节数，默认 16777216（16 MiB）。", "Most bytes of one document; 16777216 (16 MiB) by default."),
        ToolText.OptionAll => new("列出所有结果，包括符合、不适用和无法判断的。", "List every outcome, also pass, not applicable and undetermined."),
        ToolText.OptionAs => new("按此格式读取，不看文件名。", "Read as this format, whatever the file's name."),
        ToolText.OptionNoColor => new("不用颜色。", "No colour."),
        ToolText.OptionQuiet => new("不显示进度和提示。", "No progress and no notes."),
        ToolText.OptionHelp => new("显示用法。", "Show usage."),
        ToolText.OptionVersion => new("显示版本。", "Show the version."),
        ToolText.UnknownCommand => new("没有命令 {0}；可用的命令：{1}", "there is no command {0}; commands: {1}"),
        ToolText.UnknownCommandNearest => new("没有命令 {0}；是否要写 {1}？", "there is no command {0}; did you mean {1}?"),
        ToolText.UnknownOption => new("没有选项 {0}；用法见 {1}", "there is no option {0}; for usage see {1}"),
        ToolText.UnknownOptionNearest => new("没有选项 {0}；是否要写 {1}？", "there is no option {0}; did you mean {1}?"),
        ToolText.OptionNeedsValue => new("选项 {0} 缺少值 {1}", "option {0} needs a value {1}"),
        ToolText.OptionTakesNoValue => new("选项 {0} 不带值", "option {0} takes no value"),
        ToolText.OptionTwice => new("选项 {0} 给出了多次", "option {0} is given more than once"),
        ToolText.OptionValueWrong => new("选项 {0} 没有值“{1}”；可用的值：{2}", "option {0} has no value “{1}”; values: {2}"),
        ToolText.OptionNeedsInteger => new("选项 {0} 的值“{1}”不是 {2} 到 {3} 的整数", "option {0}: “{1}” is no whole number from {2} to {3}"),
        ToolText.OptionNeedsDay => new("选项 {0} 的值“{1}”不是日期；请写成 2026-03-01", "option {0}: “{1}” is no date; write it as 2026-03-01"),
        ToolText.ParamMalformed => new("--param 的值“{0}”不是 名称=值", "--param: “{0}” is not name=value"),
        ToolText.ParamTwice => new("--param 给出了两个 {0}", "--param gives {0} twice"),
        ToolText.UsageOther => new("命令行有误：{0}", "the command line is wrong: {0}"),
        ToolText.NoCommand => new("缺少命令", "a command is missing"),
        ToolText.NoPath => new("没有给出要检查的文件；- 表示标准输入", "no document is given; - stands for standard input"),
        ToolText.OnePath => new("inspect 一次只看一份报告，给出了 {0} 个", "inspect looks at one report, {0} are given"),
        ToolText.RuleSetMissing => new("--rules：没有规则集 {0}；请给出规则集文件，或内置规则集的 id：{1}", "--rules: there is no rule set {0}; give a rule set file, or a built-in id: {1}"),
        ToolText.FolderToInspect => new("{0} 是文件夹；inspect 只看一份报告", "{0} is a folder; inspect looks at one report"),
        ToolText.StandardInputTwice => new("标准输入（-）只能给出一次", "standard input (-) can be given only once"),
        ToolText.FolderWithoutReports => new("{0}：文件夹中没有可检查的报告（.txt、.md）", "{0}: the folder holds no report to check (.txt, .md)"),
        ToolText.GlobWithoutReports => new("{0}：没有文件与之相符", "{0}: no file matches"),
        ToolText.FolderUnreadable => new("{0}：无权读取该文件夹", "{0}: the folder cannot be read: permission denied"),
        ToolText.FilesSkipped => new("文件夹中有 {0} 个文件不是 .txt 或 .md，未检查", "files passed over in folders, being neither .txt nor .md: {0}"),
        ToolText.OutputFolderMissing => new("{0}：要写入的文件夹不存在", "{0}: the folder to write to does not exist"),
        ToolText.OutputIsFile => new("{0}：这是文件，不能用作文件夹", "{0}: this is a file and cannot be used as a folder"),
        ToolText.OutputIsFolder => new("{0}：这是文件夹，不能写成文件", "{0}: this is a folder and cannot be written as a file"),
        ToolText.OutputIsInput => new("{0}：输出会覆盖要检查的报告", "{0}: the output would overwrite a report to be checked"),
        ToolText.OutputDenied => new("{0}：无权写入", "{0}: cannot be written: permission denied"),
        ToolText.OutputFailed => new("{0}：写入失败：{1}", "{0}: writing failed: {1}"),
        ToolText.ResultsNotWritten => new("结果没有写完：{0}", "the results were not written completely: {0}"),
        ToolText.InternalFault => new("内部错误（{0}）：{1}", "internal fault ({0}): {1}"),
        ToolText.Progress => new("检查", "checking"),
        _ => ExampleTexts.Of(text) ?? SidecarTexts.Of(text) ?? throw new ArgumentOutOfRangeException(nameof(text), text, null),
    };

    public static LocalizedText Format(ToolText text, params ReadOnlySpan<object> arguments)
    {
        var template = Of(text);
        object[] values = [.. arguments];
        return new LocalizedText(
            string.Format(CultureInfo.InvariantCulture, template.Chinese, values),
            string.Format(CultureInfo.InvariantCulture, template.English, values));
    }
}
