using System.Globalization;

namespace Compliance.Diagnostics;

/// <summary>The one home of the diagnostics' texts. Placeholders are <c>{0}</c>, <c>{1}</c>, in both languages alike.</summary>
internal static class DiagnosticTexts
{
    public static LocalizedText TemplateOf(DiagnosticCode code) => code switch
    {
        DiagnosticCode.DocumentEmpty => new("文件为空，没有可检查的文字。请确认文件是否保存完整。", "The file holds no text to check. Make sure it was saved completely."),
        DiagnosticCode.DocumentNotFound => new("没有这个文件。请检查路径。", "There is no such file. Check the path."),
        DiagnosticCode.DocumentAccessDenied => new("无权读取这个文件。请检查权限。", "The file may not be read: permission denied. Check its permissions."),
        DiagnosticCode.DocumentTooLarge => new("文件超过 {0} 字节的上限，未读取。如确需检查，请用 --max-size 提高上限。", "The file is larger than the limit of {0} bytes and was not read. Raise the limit with --max-size if it must be checked."),
        DiagnosticCode.DocumentCannotBeRead => new("读取失败：{0}", "Reading failed: {0}"),
        DiagnosticCode.DocumentNameUndecodable => new("文件名不是 UTF-8 编码，无法打开。请改名，或经标准输入（-）检查。", "The file's name is not UTF-8, so it cannot be opened. Rename it, or check it through standard input (-)."),
        DiagnosticCode.EngineFault => new("检查程序内部出错（{0}：{1}），对本文未得出结论。请报告此问题。", "The engine broke ({0}: {1}) and reached no conclusion on this document. Please report it."),
        DiagnosticCode.RuleFailed => new("规则 {0} 本身出错（{1}），未得出结论。这不是报告的问题，请修正规则。", "Rule {0} broke ({1}) and reached no conclusion. That is no fault of the report: mend the rule."),
        DiagnosticCode.DocumentBinary => new("文件不是文本（位置 {0} 处有文本中不会出现的内容）。请另存为文本后再检查。", "The file is no text (see offset {0}). Save the report as text and check that."),
        DiagnosticCode.DocumentEncodingUnknown => new("文件编码为 {0}，不能读取。请另存为 UTF-8。", "The file is encoded in {0}, which is not read. Save it as UTF-8."),
        DiagnosticCode.DocumentUndecodable => new("偏移 {1} 处的字节 {2} 不符合 {0} 编码，文件可能被截断或损坏。请重新保存为 UTF-8。", "Byte {2} at offset {1} does not fit {0}; the file may be cut off or damaged. Save it again as UTF-8."),
        DiagnosticCode.DocumentFormatNotReadable => new("这是 {0} 文件，暂不能读取。请另存为文本（.txt）后再检查。", "This is a {0} file, which is not readable yet; save as text (.txt) and check that."),
        DiagnosticCode.DocumentControlCharacters => new("文中有 {0} 个控制字符。请检查此处是否为转换残留并删去。", "The text holds {0} control characters. They are probably left over from a conversion; remove them."),
        DiagnosticCode.DocumentReplacementCharacters => new("文中有替换字符（U+FFFD），说明以前的转换丢失了文字。请对照原件补全。", "The text holds U+FFFD: an earlier conversion lost characters. Restore them from the original."),
        DiagnosticCode.DocumentUnpairedSurrogates => new("文中有不成对的代理项，已换成 U+FFFD。请对照原件补全。", "The text holds halves of characters; they were replaced by U+FFFD. Restore them from the original."),
        DiagnosticCode.DocumentNestedTooDeeply => new("Markdown 嵌套过深，已按纯文本读取。请检查此处的标记。", "The Markdown is nested too deeply and was read as plain text. Check the marks at this place."),
        DiagnosticCode.PatternEmpty => new("短语模式为空。请写出要查找的文字，或删去这一项。", "The phrase pattern is empty. Write the words to find, or remove it."),
        DiagnosticCode.PatternTooLong => new("短语模式“{0}”超过 256 个字符。请拆成几条。", "The phrase pattern \"{0}\" is longer than 256 characters. Split it."),
        DiagnosticCode.PatternUnclosed => new("短语模式“{0}”第 {1} 个字符处的括号或反斜杠没有结束。请补全，或在前面加 \\ 作普通字符。", "In the phrase pattern \"{0}\" the bracket, brace or backslash at character {1} has no end. Close it, or put \\ before it to take it literally."),
        DiagnosticCode.PatternClassInvalid => new("短语模式“{0}”第 {1} 个字符处的字符类为空、次序颠倒或含有基本平面以外的字符。请写成 [0-9] 或 [甲乙] 的形式。", "In the phrase pattern \"{0}\" the class at character {1} is empty, runs backwards or holds a character outside the basic plane. Write it like [0-9] or [ab]."),
        DiagnosticCode.PatternGapInvalid => new("短语模式“{0}”第 {1} 个字符处的间隔应写成 {{m,n}}，且 m ≤ n ≤ 80。", "In the phrase pattern \"{0}\" the gap at character {1} must read {{m,n}} with m ≤ n ≤ 80."),
        DiagnosticCode.PatternGapMisplaced => new("短语模式“{0}”第 {1} 个字符处的间隔前后都须有文字，且不能用在 notBefore、notAfter 中。", "In the phrase pattern \"{0}\" the gap at character {1} needs text on both sides and cannot stand in notBefore or notAfter."),
        DiagnosticCode.PatternTooManyGaps => new("短语模式“{0}”的间隔超过三处（第 {1} 个字符处）。请拆成几条。", "The phrase pattern \"{0}\" has more than three gaps (at character {1}). Split it."),
        DiagnosticCode.PatternWithoutLiteral => new("短语模式“{0}”没有可供查找的文字。请至少写一个普通字符，或一个不超过 64 个字符的字符类。", "The phrase pattern \"{0}\" holds nothing to search for. Write at least one literal character, or a class of at most 64."),
        _ => RuleDiagnosticTexts.TemplateOf(code) ?? ExpressionDiagnosticTexts.TemplateOf(code),
    };

    public static string Format(Diagnostic diagnostic, Language language) =>
        string.Format(CultureInfo.InvariantCulture, TemplateOf(diagnostic.Code).In(language), [.. diagnostic.Arguments.Select(argument => Shown(diagnostic.Code, argument, language))]);

    private static string Shown(DiagnosticCode code, string argument, Language language) => code switch
    {
        DiagnosticCode.ExpressionFailed or DiagnosticCode.ExpressionNotExact or DiagnosticCode.RuleFailed => EvaluationFaultTexts.Of(argument)?.In(language) ?? argument,
        DiagnosticCode.DocumentUndecodable => argument.Replace(", ", language == Language.English ? " or " : " 或 ", StringComparison.Ordinal),
        DiagnosticCode.DocumentCannotBeRead when argument == "noData" => new LocalizedText("等了 5 秒没有数据", "no data within 5 s").In(language),
        DiagnosticCode.DocumentCannotBeRead when argument == "folder" => new LocalizedText("这是文件夹", "it is a folder").In(language),
        _ => argument,
    };
}
