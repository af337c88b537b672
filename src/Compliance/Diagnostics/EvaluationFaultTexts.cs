namespace Compliance.Diagnostics;

/// <summary>The ways an expression's evaluation can fail, in words; the codes are those a rule's outcome gives as reason.</summary>
internal static class EvaluationFaultTexts
{
    /// <summary>The words for <paramref name="code"/>, or null where it is no such code.</summary>
    public static LocalizedText? Of(string code) => code switch
    {
        "division-by-zero" => new("除数为零", "division by zero"),
        "integer-overflow" => new("整数超出范围", "an int is out of range"),
        "number-too-large" => new("数字超出范围", "a number is out of range"),
        "index-out-of-range" => new("列表没有这一项", "the list has no such element"),
        "no-such-key" => new("映射没有这个键", "the map has no such key"),
        "duplicate-key" => new("映射的键重复", "a key of the map is repeated"),
        "conversion-failed" => new("不能转换为该类型", "the value cannot be converted"),
        "no-finite-decimal" => new("结果不是有限小数", "the result is no finite decimal"),
        "empty-list" => new("列表为空", "the list is empty"),
        "null-operand" => new("有一项为 null", "an operand is null"),
        "value-too-long" => new("值过长", "the value is too long"),
        "budget-exceeded" => new("计算量超过上限", "the work exceeds its limit"),
        _ => null,
    };
}
