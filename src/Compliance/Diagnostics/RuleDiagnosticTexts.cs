namespace Compliance.Diagnostics;

/// <summary>Texts of the faults of rule files and rule pages.</summary>
internal static class RuleDiagnosticTexts
{
    /// <summary>The text of a fault of a rule file or page; null for any other.</summary>
    public static LocalizedText? TemplateOf(DiagnosticCode code) => code switch
    {
        DiagnosticCode.RuleFileMissing => new(
            "找不到或读不了规则集文件“{0}”。请核对文件名和权限。",
            "The rule set's file \"{0}\" does not exist or may not be read. Check its name and permissions."),
        DiagnosticCode.RuleFileTooLarge => new(
            "文件有 {0} 字节，超过上限 {1} 字节。请拆成几个文件。",
            "The file has {0} bytes, more than the limit of {1}. Split it into several."),
        DiagnosticCode.RuleFileNotText => new(
            "文件不是 UTF-8 文本。请以 UTF-8 保存。",
            "The file is not UTF-8 text. Save it as UTF-8."),
        DiagnosticCode.RuleFileOutside => new(
            "引用“{0}”指向本文件所在文件夹之外。请用文件夹之内的相对路径，不用“..”、绝对路径或链接。",
            "The reference \"{0}\" leads outside the folder of this file. Use a relative path inside it, without \"..\", absolute paths or links."),
        DiagnosticCode.JsonSyntax => new(
            "JSON 语法有误：此处应为 {0}。",
            "The JSON is malformed: {0} was expected here."),
        DiagnosticCode.JsonTooDeep => new(
            "JSON 嵌套超过 {0} 层。",
            "The JSON is nested more than {0} levels deep."),
        DiagnosticCode.JsonDuplicateName => new(
            "同一对象里重复出现“{0}”。请只留一个。",
            "The name \"{0}\" occurs twice in one object. Keep one."),
        DiagnosticCode.PropertyUnknown => new(
            "未知属性“{0}”。可用的有：{1}；自定义属性请以“x-”开头。",
            "Unknown property \"{0}\". Known here: {1}; properties of your own start with \"x-\"."),
        DiagnosticCode.PropertyMissing => new(
            "缺少必需的属性“{0}”。",
            "The required property \"{0}\" is missing."),
        DiagnosticCode.ValueWrongType => new(
            "值的类型不对：应为 {0}。",
            "The value is of the wrong kind: {0} was expected."),
        DiagnosticCode.ValueNotAllowed => new(
            "值“{0}”不在允许之列：{1}。",
            "The value \"{0}\" is not one of: {1}."),
        DiagnosticCode.ValueOutOfRange => new(
            "数值 {0} 超出范围：应在 {1} 到 {2} 之间。",
            "The number {0} is out of range: it must lie between {1} and {2}."),
        DiagnosticCode.IdMalformed => new(
            "编号“{0}”格式不对：只用字母、数字、“-”“_”“.”，以字母或数字开头，不超过 64 个字符。",
            "The id \"{0}\" is malformed: letters, digits, \"-\", \"_\" and \".\" only, a letter or digit first, 64 characters at most."),
        DiagnosticCode.IdRepeated => new(
            "编号“{0}”已在 {1} 中使用。要修改已有规则，请写在 overrides 里。",
            "The id \"{0}\" is already used in {1}. To change an existing rule, use overrides."),
        DiagnosticCode.RuleUnknown => new(
            "规则集中没有规则“{0}”。",
            "The rule set holds no rule \"{0}\"."),
        DiagnosticCode.RuleSetUnknown => new(
            "找不到要继承的规则集“{0}”。",
            "The rule set \"{0}\" to extend cannot be found."),
        DiagnosticCode.RuleSetCycle => new(
            "规则集循环继承：{0}。",
            "Rule sets extend each other in a circle: {0}."),
        DiagnosticCode.WorkflowConstruct => new(
            "“{0}”没有安全的对应写法，这条规则未导入。请改用规则语言重写。",
            "\"{0}\" has no safe equivalent, so the rule is not imported. Write it anew in the rule language."),
        DiagnosticCode.WorkflowInputUnknown => new(
            "输入“{0}”不是事实，这条规则未导入。请用 --map {0}=report 之类指明它对应的事实。",
            "The input \"{0}\" is no fact, so the rule is not imported. Say which it stands for, as in --map {0}=report."),
        DiagnosticCode.WorkflowLeftOut => new(
            "“{0}”没有对应之物，已略去。",
            "\"{0}\" has no counterpart and was left out."),
        DiagnosticCode.WorkflowUnknown => new(
            "文件中没有要引入的工作流“{0}”。",
            "The file holds no workflow \"{0}\" to inject."),
        DiagnosticCode.WorkflowNotExported => new(
            "规则 {0} 未导出：RulesEngine 没有 {1} 的对应写法。",
            "Rule {0} is not exported: RulesEngine has no equivalent of {1}."),
        DiagnosticCode.WorkflowPartlyExported => new(
            "规则 {0} 已导出，但不含 {1}。",
            "Rule {0} is exported without {1}."),
        DiagnosticCode.SourceUnknown => new(
            "sources 中没有依据“{0}”。",
            "No source \"{0}\" is declared under sources."),
        DiagnosticCode.LexiconUnknown => new(
            "规则集中没有词表“{0}”。",
            "The rule set holds no lexicon \"{0}\"."),
        DiagnosticCode.CollectionUnknown => new(
            "select 中没有事实集合“{0}”。",
            "There is no collection of facts \"{0}\" to select."),
        DiagnosticCode.PartUnknown => new(
            "parts 中没有部分“{0}”。",
            "No part \"{0}\" is declared under parts."),
        DiagnosticCode.ParameterUnknown => new(
            "规则没有参数“{0}”。",
            "The rule has no parameter \"{0}\"."),
        DiagnosticCode.ParameterWrongType => new(
            "参数“{0}”的值应为 {1}。",
            "The value of parameter \"{0}\" must be {1}."),
        DiagnosticCode.PlaceholderMalformed => new(
            "消息里的花括号不成对：{0}。要写花括号本身，请写两遍。",
            "A brace in the message has no partner: {0}. To write a brace itself, double it."),
        DiagnosticCode.PlaceholdersDiffer => new(
            "消息的两种语言占位符不一致：{0}。",
            "The two languages of the message hold different placeholders: {0}."),
        DiagnosticCode.RulesTooMany => new(
            "规则超过 {0} 条。",
            "More than {0} rules."),
        DiagnosticCode.ExampleUnclosed => new(
            "代码块没有结束：{0}。请在末尾单独一行写 ```。",
            "The fenced block is not closed: {0}. End it with a line of ```."),
        DiagnosticCode.ExampleWithoutFindings => new(
            "示例“{0}”之后没有 ```findings 块。规则不应出声时写空块。",
            "The example \"{0}\" has no ```findings block after it. Where the rule stays silent, write an empty one."),
        DiagnosticCode.ExampleLineMalformed => new(
            "这一行应写成 规则编号 结论 行号 \"原文\"：{0}",
            "This line must read rule id, outcome, line number, \"quote\": {0}"),
        DiagnosticCode.ExampleFindingMissing => new(
            "示例要求的结果没有出现：{0}",
            "The example promises a finding that did not come: {0}"),
        DiagnosticCode.ExampleFindingUnlisted => new(
            "出现了示例没有列出的结果：{0}",
            "A finding came that the example does not list: {0}"),
        DiagnosticCode.RulePageMissing => new(
            "规则“{0}”没有说明页。请在规则文件旁写 {1}，并附示例。",
            "Rule \"{0}\" has no page. Write {1} beside the rule's file, with examples."),
        DiagnosticCode.ExampleKindMissing => new(
            "规则“{0}”的说明页缺少结果为 {1} 的示例。",
            "The page of rule \"{0}\" has no example whose outcome is {1}."),
        DiagnosticCode.OverlayConflict => new(
            "{1} 与 {2} 对“{0}”的规定不同，且互不继承。请在自己的规则集里写明取哪个值。",
            "{1} and {2} set \"{0}\" differently, and neither extends the other. Set the value you want in your own rule set."),
        _ => null,
    };
}
