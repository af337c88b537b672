using System.Collections.Immutable;
using Compliance.Rules.Expressions;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>The members every fact with a place has.</summary>
internal static class PlaceMembers
{
    /// <summary>line, charOffset, charLength.</summary>
    public static ImmutableArray<FactMember> Of<T>(Func<T, TextSpan> spanOf)
        where T : class =>
    [
        FactMember.Of<T>("line", CelType.Int, "首字所在行，从 1 起", "1-based line of its first character", (fact, source) => CelValue.Of(source.LineOf(spanOf(fact)))),
        FactMember.Of<T>("charOffset", CelType.Int, "首字的偏移（UTF-16，从 0 起）", "offset of its first UTF-16 unit, from 0", fact => CelValue.Of(spanOf(fact).Start)),
        FactMember.Of<T>("charLength", CelType.Int, "长度（UTF-16）", "length in UTF-16 units", fact => CelValue.Of(spanOf(fact).Length)),
    ];

    /// <summary>text: the span as written.</summary>
    public static FactMember Text<T>(Func<T, TextSpan> spanOf)
        where T : class =>
        FactMember.Of<T>("text", CelType.String, "原文", "the text as written", (fact, source) => CelValue.Of(source.TextOf(spanOf(fact))));

    /// <summary>part: the part it stands in.</summary>
    public static FactMember Part<T>(Func<T, string?> partOf)
        where T : class =>
        FactMember.Of<T>("part", CelType.String.OrNull(), "所在部分的标识；不在任何部分为 null", "id of the part it stands in; null where in none", fact => CelValue.OfNullable(partOf(fact)));

    /// <summary>startLine and endLine of a span that may be missing.</summary>
    public static ImmutableArray<FactMember> Lines<T>(Func<T, TextSpan?> spanOf, bool isNullable)
        where T : class
    {
        var type = isNullable ? CelType.Int.OrNull() : CelType.Int;
        return
        [
            FactMember.Of<T>("startLine", type, "起始行，从 1 起", "1-based first line", (fact, source) => spanOf(fact) is { } span ? CelValue.Of(source.LineOf(span)) : CelValue.Null),
            FactMember.Of<T>("endLine", type, "末字所在行", "1-based line of its last character", (fact, source) => spanOf(fact) is { } span ? CelValue.Of(source.EndLineOf(span)) : CelValue.Null),
        ];
    }

    /// <summary>lower, upper, lowerClosed, upperClosed of an interval.</summary>
    public static ImmutableArray<FactMember> Bounds<T>(Func<T, Interval> intervalOf)
        where T : class =>
    [
        FactMember.Of<T>("lower", CelType.Decimal.OrNull(), "可能的最小值；无下限为 null", "least value it may stand for; null where unbounded", fact => CelValue.OfNullable(intervalOf(fact).Lower)),
        FactMember.Of<T>("upper", CelType.Decimal.OrNull(), "可能的最大值；无上限为 null", "greatest value it may stand for; null where unbounded", fact => CelValue.OfNullable(intervalOf(fact).Upper)),
        FactMember.Of<T>("lowerClosed", CelType.Bool, "含最小值", "true where lower itself is meant too", fact => CelValue.Of(intervalOf(fact).LowerClosed)),
        FactMember.Of<T>("upperClosed", CelType.Bool, "含最大值", "true where upper itself is meant too", fact => CelValue.Of(intervalOf(fact).UpperClosed)),
    ];
}
