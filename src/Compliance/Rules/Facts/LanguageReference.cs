using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Writes the reference page of the expression language in Markdown, from the fact table itself, so that it cannot drift.</summary>
internal static class LanguageReference
{
    /// <summary>The page in one language. Lines end in \n.</summary>
    public static string Write(Language language)
    {
        var page = new StringBuilder();
        void Line(string chinese, string english) => page.Append(language == Language.English ? english : chinese).Append('\n');

        Line("# 表达式语言", "# The expression language");
        Line("", "");
        Line(
            "规则的条件用 [CEL](https://cel.dev)（Common Expression Language）的一个子集书写。加载时逐名核对事实表并检查类型；只能读取下列内容，不能做别的事。本页由事实表生成。",
            "Conditions of rules are written in a subset of [CEL](https://cel.dev), the Common Expression Language. Names and types are checked against the fact table when a rule is loaded; an expression reads what stands below and can do nothing else. This page is generated from the fact table.");
        Line("", "");
        WriteLanguage(Line);
        WriteLimits(Line);
        WriteNames(Line);
        foreach (var type in AllTypes()) WriteType(page, type, language);
        return page.ToString();
    }

    private static void WriteLanguage(Action<string, string> line)
    {
        line("## 写法", "## What can be written");
        line("", "");
        line("- 字面量：整数 `12`、`0x1F`；精确小数 `97.7`、`1e3`；字符串 `'件'`、`\"件\"`、`r'\\d'`、`'''…'''`；`true`、`false`、`null`；列表 `[1, 2]`；映射 `{'a': 1}`。", "- Literals: ints `12`, `0x1F`; exact decimals `97.7`, `1e3`; strings `'a'`, `\"a\"`, `r'\\d'`, `'''…'''`; `true`, `false`, `null`; lists `[1, 2]`; maps `{'a': 1}`.");
        line("- 运算符：`&&` `||` `!` `==` `!=` `<` `<=` `>` `>=` `+` `-` `*` `/` `%` `in` `? :`，成员 `a.b`，下标 `a[0]`。", "- Operators: `&&` `||` `!` `==` `!=` `<` `<=` `>` `>=` `+` `-` `*` `/` `%` `in` `? :`, members `a.b`, index `a[0]`.");
        line("- 函数：`size(x)`、`s.contains(t)`、`s.startsWith(t)`、`s.endsWith(t)`、`s.matches('模式')`、`int(x)`、`double(x)`、`string(x)`、`bool(x)`、`has(a.b)`；本语言另加 `sum(列表)`、`min(…)`、`max(…)`、`daysBetween(起, 止)`（天数）、`workdaysBetween(起, 止, 假日, 调休上班日)`（起日之后至止日的工作日数；列表元素为一日或 `起/止`；某年没有假日数据则无法判断）。", "- Functions: `size(x)`, `s.contains(t)`, `s.startsWith(t)`, `s.endsWith(t)`, `s.matches('pattern')`, `int(x)`, `double(x)`, `string(x)`, `bool(x)`, `has(a.b)`; and ours: `sum(list)`, `min(…)`, `max(…)`, `daysBetween(from, to)`, `workdaysBetween(from, to, holidays, worked)` (working days after the first day up to the second; list elements are days or `first/last`; unknown for a year without holidays in the list).");
        line("- 宏：`all` `exists` `exists_one` `filter` `map`，如 `quantities.exists(q, q.value > 100)`；两个变量时依次为下标（键）和元素（值），另有 `transformList` `transformMap`。", "- Macros: `all` `exists` `exists_one` `filter` `map`, as in `quantities.exists(q, q.value > 100)`; with two variables the index (key) and the element (value), also `transformList` `transformMap`.");
        line("- 消息模板：`“{it.text}”超出`，花括号内是表达式；`{{`、`}}` 表示花括号本身。", "- Message templates: `\"{it.text}\" exceeds`, an expression in braces; `{{` and `}}` stand for braces.");
        line("", "");
        line("## 与 CEL 的不同", "## Where it departs from CEL");
        line("", "");
        line("- 带小数点的数是精确小数，不是浮点数：`0.1 + 0.2 == 0.3` 为真；整数与小数相遇时按小数计算。除以零、超出双精度范围都是错误，没有无穷大和 NaN。", "- Numbers with a point are exact decimals, no floating point: `0.1 + 0.2 == 0.3` is true; an int beside a decimal is read as a decimal. Division by zero and numbers beyond a double's range are errors; there is no infinity and no NaN.");
        line("- 没有 uint、bytes、时间戳、dyn 和作为值的类型；列表元素须同类型。", "- There is no uint, bytes, timestamp, dyn, and no type as a value; elements of a list have one type.");
        line("- 文中没有的事实为 null。用它比较大小、计算或查找文字，结果是“无法判断”，不是假；`== null`、`!= null`、`has()` 照常；`&&`、`||`、`exists`、`all` 能由其余部分决定时照常决定。", "- A fact the text does not give is null. Comparing it, computing with it or searching in it gives unknown, not false; `== null`, `!= null` and `has()` work as ever; `&&`, `||`, `exists` and `all` decide where the rest decides.");
        line("- `matches` 的模式须是字面量，按线性时间匹配；环视和反向引用被拒绝，请用词表条目的 `notBefore`、`notAfter`。", "- The pattern of `matches` is a literal and runs in linear time; lookaround and backreferences are refused: use `notBefore` and `notAfter` of a lexicon entry.");
        line("- 日期是 `yyyy-MM-dd` 形式的字符串，可直接比较先后。", "- Dates are strings `yyyy-MM-dd`, which order as days do.");
        line("", "");
    }

    private static void WriteLimits(Action<string, string> line)
    {
        static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
        line("## 限度", "## Limits");
        line("", "");
        line(
            $"长度 {Number(ExpressionLimits.MaxLength)}，嵌套 {Number(ExpressionLimits.MaxNesting)} 层，同时 {Number(ExpressionLimits.MaxLocals)} 个宏变量，代价上限 {Number(ExpressionLimits.MaxCost)}（每个集合按 {Number(ExpressionLimits.CollectionSize)} 个元素计），字符串 {Number(ExpressionLimits.MaxStringLength)}，模式 {Number(ExpressionLimits.MaxPatternLength)}。超出者加载时拒绝。",
            $"Length {Number(ExpressionLimits.MaxLength)}, nesting {Number(ExpressionLimits.MaxNesting)}, {Number(ExpressionLimits.MaxLocals)} macro variables at once, cost {Number(ExpressionLimits.MaxCost)} (each collection counted as {Number(ExpressionLimits.CollectionSize)} elements), strings {Number(ExpressionLimits.MaxStringLength)}, patterns {Number(ExpressionLimits.MaxPatternLength)}. Beyond that a rule is refused when loaded.");
        line("", "");
    }

    private static void WriteNames(Action<string, string> line)
    {
        line("## 名称", "## Names");
        line("", "");
        line("| 名称 | 类型 | 含义 |", "| name | type | meaning |");
        line("|---|---|---|", "|---|---|---|");
        line("| `it` | 所选事实 | `select` 选出的那条事实 |", "| `it` | the selected fact | the fact at hand of those the rule's `select` names |");
        line("| `params` | – | 规则的参数，如 `params.deadline` |", "| `params` | – | the rule's parameters, such as `params.deadline` |");
        line($"| `report` | {FactTable.Report.Name} | {FactTable.ReportItself.Description.Chinese} |", $"| `report` | {FactTable.Report.Name} | {FactTable.ReportItself.Description.English} |");
        foreach (var collection in FactTable.Collections)
        {
            line(
                $"| `{collection.Name}` | {collection.CelType} | {collection.Description.Chinese} |",
                $"| `{collection.Name}` | {collection.CelType} | {collection.Description.English} |");
        }

        line("", "");
    }

    private static void WriteType(StringBuilder page, FactType type, Language language)
    {
        page.Append("## ").Append(type.Name).Append("\n\n").Append(type.Description.In(language)).Append("\n\n");
        page.Append(language == Language.English ? "| member | type | meaning |\n" : "| 成员 | 类型 | 含义 |\n").Append("|---|---|---|\n");
        foreach (var member in type.Members)
        {
            page.Append("| `").Append(member.Name).Append("` | ").Append(member.Type).Append(" | ").Append(member.Description.In(language));
            if (member.Type.Values is { } values)
                page.Append(language == Language.English ? ": " : "：").AppendJoin(language == Language.English ? ", " : "、", values.Words.Select(word => $"`{word}`"));
            page.Append(" |\n");
        }

        page.Append('\n');
    }

    /// <summary>Every type that can be reached from the table, each once, a type before those of its members.</summary>
    private static List<FactType> AllTypes()
    {
        var types = new List<FactType>();
        Collect(FactTable.Report, types);
        foreach (var collection in FactTable.Collections) Collect(collection.Type, types);
        return types;
    }

    private static void Collect(FactType type, List<FactType> types)
    {
        if (types.Contains(type)) return;
        types.Add(type);
        foreach (var member in type.Members)
            if ((member.Type.Object ?? member.Type.Element?.Object) is FactType inner) Collect(inner, types);
    }
}
