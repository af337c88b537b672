using Compliance.Claims;
using Compliance.Rules;

namespace Compliance.Tests.Claims.Tables;

public class TableTests
{
    private static readonly ComplianceChecker Checker = new(RuleSets.BuiltIn("government-information-disclosure-report")!);

    private const string Opening = "青石县人民政府2025年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

    [Theory]
    [InlineData("项目\t甲\t乙\t总计\n收件\t1\t2\t3\n", "3:Holds")]
    [InlineData("项目|甲|乙|总计\n收件|1|2|4\n", "4:Fails")]
    [InlineData("| 项目 | 甲 | 乙 | 总计 |\n| --- | :-: | --- | --- |\n| 收件 | 1,200 | 2.5 | 1,202.5 |\n", "1,202.5:Holds")]
    [InlineData("甲\t乙\t总计\t甲\t乙\t总计\n1\t2\t3\t4\t5\t8\n", "3:Holds 8:Fails")]
    [InlineData("申请人情况\t\t总计\n自然人\t商业企业\t\n收件\t1\t2\t9\n", "")]
    [InlineData("项目\t甲\t总计\n收件\t1\t9\n", "")]
    [InlineData("项目\t甲\t乙\t丙\n收件\t1\t2\t9\n", "")]
    [InlineData("项目\t甲\t乙\t总计\n收件\t1\t—\t3\n", "")]
    [InlineData("只有一行\t1\t2\t总计\n不是表格的一句话。\n", "")]
    public void A_row_is_held_against_its_total_where_labels_stand_above_every_number(string table, string expected) =>
        Sums(table).Should().Be(expected);

    [Theory]
    [InlineData("类别\t甲\t乙\n收件\t1\t2\n发件\t3\t4\n合计\t4\t6\n", "4:Holds 6:Holds")]
    [InlineData("类别\t甲\t乙\n收件\t1\t2\n发件\t3\t4\n合计\t4\t7\n", "4:Holds 7:Fails")]
    [InlineData("类别\t甲\t乙\n收件\t1\t2\n发件\t3\t4\n合计\t5\t7\n", "")]
    [InlineData("类别\t甲\n收件\t1\n发件\t3\n合计\t5\n", "")]
    [InlineData("类别\t甲\t乙\n上年结转\t9\t9\n（一）公开\t1\t2\n（二）不公开\t3\t4\n（三）总计\t4\t6\n", "4:Holds 6:Holds")]
    public void Columns_are_held_against_a_total_row_where_most_of_them_prove_what_it_covers(string table, string expected) =>
        Sums(table).Should().Be(expected);

    [Fact]
    public void A_long_table_costs_no_more_than_its_length()
    {
        var rows = string.Concat(Enumerable.Repeat("收件\t1\t2\t3\n合计\t1\t2\t3\n", 20_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Checker.Check(Opening + "项目\t甲\t乙\t总计\n" + rows);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2), "more is a hang, not a slow machine");
    }

    private static string Sums(string table)
    {
        var text = Opening + table + "青石县人民政府\n2026年1月20日\n";
        return string.Join(' ', Checker.Check(text).Claims!.Relations.Where(relation => relation.Kind == RelationKind.TableSum)
            .Select(relation => $"{text[relation.Operands[0].Span.Start..relation.Operands[0].Span.End]}:{relation.Outcome}"));
    }
}
