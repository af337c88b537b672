namespace Compliance.Tests.Rules.Expressions;

public sealed class EvaluationTests
{
    [Theory]
    [InlineData("1 + 2 * 3 - 4 / 3", "6")]
    [InlineData("7 / 2", "3")]
    [InlineData("7 / 2.0", "3.5")]
    [InlineData("-7 % 5", "-2")]
    [InlineData("0.1 + 0.2 == 0.3", "true")]
    [InlineData("1 == 1.0 && 1 < 1.5", "true")]
    [InlineData("9223372036854775807 + 1", "integer-overflow")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("-9223372036854775808 / -1", "integer-overflow")]
    [InlineData("9223372036854775807 == -9223372036854775808 + 9223372036854775807", "false")]
    [InlineData("-9223372036854775808.0 == -9223372036854775808", "true")]
    [InlineData("-9223372036854775808 in [1.5, -9223372036854775808.0]", "true")]
    [InlineData("5 % 0", "division-by-zero")]
    [InlineData("sum([1, 2, 3])", "6")]
    [InlineData("[0.5, 1].sum()", "1.5")]
    [InlineData("sum([])", "0")]
    [InlineData("min(3, 1.5, 2) + max([1, 4])", "5.5")]
    [InlineData("min([])", "empty-list")]
    [InlineData("max('甲', '乙')", "甲")]
    [InlineData("size('😀a') + [1, 2].size() + size({'k': 1})", "5")]
    [InlineData("{'a': 1, 'b': 2}['b'] + {'a': 1}.a", "3")]
    [InlineData("{'a': 1}['b']", "no-such-key")]
    [InlineData("'a' in {'a': 1} && !('b' in {'a': 1})", "true")]
    [InlineData("has({'a': 1}.a) && !has({'a': 1}.b)", "true")]
    [InlineData("{'a': 1, 'b': 3}.all(k, v, v > 0 && k < 'c')", "true")]
    [InlineData("{'a': 1, 'b': 3}.transformMap(k, v, v > 1, v * 2) == {'b': 6}", "true")]
    [InlineData("[1, 2, 3].map(x, x > 1, x * x)", "4、9")]
    [InlineData("[[1, 2], [3]].map(l, l.map(x, x + size(l))).map(l, sum(l)).sum()", "11")]
    [InlineData("[3, 0].exists(x, 6 / x == 2)", "true")]
    [InlineData("[0, 3].exists(x, 6 / x == 2)", "true")]
    [InlineData("[0, 3].all(x, 6 / x == 2)", "division-by-zero")]
    [InlineData("false ? 1 : true ? 2 : 3", "2")]
    [InlineData("'\uFFFD' < '😀'", "true")]
    [InlineData("bool('yes')", "conversion-failed")]
    [InlineData("int('12') + int(2.9)", "14")]
    [InlineData("string(0.50) + string(true) + string(-3)", "0.5true-3")]
    [InlineData("double('1e3')", "1000")]
    [InlineData("[1, null][1] == null", "true")]
    [InlineData("[1, null].exists(x, x == 1)", "true")]
    [InlineData("[null, 1][0] + 1", "null-operand")]
    [InlineData("// a comment\n 1", "1")]
    public void An_expression_has_its_published_value(string expression, string expected) =>
        Cel.Show(expression).Should().Be(expected);

    [Theory]
    [InlineData("'abc１'.matches('\\\\d')", "false")]
    [InlineData("'a1'.matches('^[a-c]\\\\d$')", "true")]
    [InlineData("'a\\n'.matches('a$')", "false")]
    [InlineData("'😀'.matches('^.$')", "true")]
    [InlineData("'😀'.matches('^..$')", "false")]
    [InlineData("'😀'.matches('^[^a]$')", "true")]
    [InlineData("matches('甲乙', '^(?:甲|丙){1,2}乙+?$')", "true")]
    [InlineData("'a{b'.matches('a{b')", "true")]
    [InlineData("'x]'.matches('[]x]+$')", "true")]
    public void A_pattern_means_what_the_published_syntax_means(string expression, string expected) =>
        Cel.Show(expression).Should().Be(expected);

    [Fact]
    public void A_decimal_stays_exact_over_a_long_sum() =>
        Cel.Show("[" + string.Join(", ", Enumerable.Repeat("0.1", 100)) + "].sum() == 10.0").Should().Be("true");
}
