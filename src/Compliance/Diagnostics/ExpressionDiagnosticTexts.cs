namespace Compliance.Diagnostics;

/// <summary>The texts of faults in expressions and message templates.</summary>
internal static class ExpressionDiagnosticTexts
{
    public static LocalizedText TemplateOf(DiagnosticCode code) => code switch
    {
        DiagnosticCode.ExpressionEmpty => new(
            "表达式为空。请写出条件。",
            "The expression is empty. Write a condition."),
        DiagnosticCode.ExpressionFailed => new(
            "计算失败：{0}。",
            "Evaluation failed: {0}."),
        DiagnosticCode.ExpressionFactMissing => new(
            "文中没有给出 {0}，无法得出值。",
            "The text does not give {0}, so there is no value."),
        DiagnosticCode.PlaceholderNotText => new(
            "占位符“{0}”是 {1}，不能写进消息。请写它的成员，如 it.text。",
            "The placeholder \"{0}\" is of type {1} and cannot stand in a message. Name a member of it, such as it.text."),
        DiagnosticCode.ExpressionTooLong => new(
            "表达式超过 {0} 个字符。请拆成几条规则。",
            "The expression is longer than {0} characters. Split it into several rules."),
        DiagnosticCode.ExpressionTooDeep => new(
            "表达式嵌套超过 {0} 层。请简化。",
            "The expression is nested deeper than {0} levels. Simplify it."),
        DiagnosticCode.ExpressionTooCostly => new(
            "表达式的代价上限超过 {0}。请减少嵌套的 all、exists、filter、map。",
            "The expression's cost bound exceeds {0}. Nest fewer all, exists, filter, map."),
        DiagnosticCode.ExpressionUnknownCharacter => new(
            "表达式中不能出现“{0}”。标点须用半角，文字须加引号。",
            "The character {0} has no meaning here. Use half-width punctuation and quote text."),
        DiagnosticCode.ExpressionUnexpected => new(
            "此处不应出现“{0}”。",
            "Unexpected {0}."),
        DiagnosticCode.ExpressionUnexpectedEnd => new(
            "表达式不完整，到此突然结束。请检查括号和运算符。",
            "The expression ends too early. Check brackets and operators."),
        DiagnosticCode.ExpressionReservedWord => new(
            "“{0}”是保留字，不能用作名称。",
            "{0} is a reserved word and cannot be a name."),
        DiagnosticCode.ExpressionUnterminatedString => new(
            "字符串缺少结束引号。",
            "The string has no closing quote."),
        DiagnosticCode.ExpressionBadEscape => new(
            "字符串中的转义“{0}”无效。",
            "The escape {0} is not valid in a string."),
        DiagnosticCode.ExpressionBadNumber => new(
            "数字“{0}”写法有误或超出范围。",
            "The number {0} is malformed or out of range."),
        DiagnosticCode.ExpressionUnsupported => new(
            "此处的 CEL 子集不支持“{0}”。",
            "This subset of CEL does not have {0}."),
        DiagnosticCode.ExpressionUnknownName => new(
            "没有名为“{0}”的变量。",
            "There is no variable named {0}."),
        DiagnosticCode.ExpressionUnknownMember => new(
            "{1} 没有成员“{0}”。",
            "{1} has no member {0}."),
        DiagnosticCode.ExpressionNoMembers => new(
            "类型 {1} 没有成员，不能取“{0}”。",
            "A value of type {1} has no members, so {0} cannot be read."),
        DiagnosticCode.ExpressionUnknownParameter => new(
            "规则没有声明参数“{0}”。请写入 parameters。",
            "The rule declares no parameter {0}. Add it to parameters."),
        DiagnosticCode.ExpressionParametersAlone => new(
            "params 后须写参数名，如 params.deadline。",
            "Name a parameter after params, such as params.deadline."),
        DiagnosticCode.ExpressionUnknownFunction => new(
            "没有名为“{0}”的函数。",
            "There is no function named {0}."),
        DiagnosticCode.ExpressionUnknownWord => new(
            "该成员不可能是“{0}”，只能是：{1}。",
            "The member is never {0}; it can be: {1}."),
        DiagnosticCode.ExpressionArgumentCount => new(
            "函数 {0} 需要 {1} 个参数，给了 {2} 个。",
            "{0} takes {1} arguments, not {2}."),
        DiagnosticCode.ExpressionHasArgument => new(
            "has() 的参数须是一个成员，如 has(it.value)。",
            "has() takes one member, such as has(it.value)."),
        DiagnosticCode.ExpressionVariable => new(
            "宏的变量须是一个名称，不能是“{0}”。",
            "A macro's variable must be a plain name, not {0}."),
        DiagnosticCode.ExpressionWrongType => new(
            "此处需要 {0}，实际是 {1}。",
            "This must be of type {0}, not {1}."),
        DiagnosticCode.ExpressionNoOverload => new(
            "运算符 {0} 不适用于类型 {1}。",
            "The operator {0} does not take {1}."),
        DiagnosticCode.ExpressionMixedTypes => new(
            "这里混用了类型 {0} 和 {1}。",
            "Types {0} and {1} are mixed here."),
        DiagnosticCode.ExpressionNotExact => new(
            "“{0}”没有精确的十进制结果（{1}）。",
            "{0} has no exact decimal result ({1})."),
        DiagnosticCode.ExpressionPatternNotLiteral => new(
            "matches() 的模式须是字符串常量。",
            "The pattern of matches() must be a string literal."),
        DiagnosticCode.ExpressionPatternLookaround => new(
            "模式中不能用“{0}”（环视或反向引用）。请改用词表条目的 notBefore、notAfter。",
            "A pattern cannot use {0} (lookaround or backreference). Use the notBefore and notAfter guards of a lexicon entry."),
        DiagnosticCode.ExpressionPatternUnsupported => new(
            "模式中不支持“{0}”。",
            "A pattern cannot use {0}."),
        DiagnosticCode.ExpressionPatternInvalid => new(
            "模式在“{0}”处有误。",
            "The pattern is malformed at {0}."),
        DiagnosticCode.ExpressionPatternTooLarge => new(
            "模式“{0}”太长或重复次数过多。",
            "The pattern {0} is too long or repeats too much."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}
