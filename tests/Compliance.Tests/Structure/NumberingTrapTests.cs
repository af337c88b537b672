namespace Compliance.Tests.Structure;

/// <summary>Lists that are in order although a plain count from one says otherwise, and lists that are not.</summary>
public sealed class NumberingTrapTests
{
    private const string Front = "青石县人民政府关于2025年法治政府建设情况的报告\n2025年，现将有关情况报告如下：\n一、主要举措和成效\n";

    [Theory]
    [InlineData("under the next heading anew", "（一）甲\n1.学习。内容。\n2.培训。内容。\n（二）乙\n1.检查。内容。\n2.整改。内容。")]
    [InlineData("running on under the next heading", "（一）甲\n1.学习。内容。\n2.培训。内容。\n（二）乙\n3.检查。内容。\n4.整改。内容。")]
    [InlineData("running on in the next part", "（一）甲\n内容。\n（二）乙\n内容。\n二、存在的不足\n（三）丙\n内容。\n（四）丁\n内容。")]
    [InlineData("anew after a line that announces causes", "不足：\n（一）认识不够。内容。\n（二）力量不足。内容。\n原因：\n（一）培训少。内容。\n（二）编制少。内容。")]
    [InlineData("clauses of a rule in running text", "（一）甲\n办法规定：（一）公开；（二）公平；（四）便民，并明确（1）受理、（3）反馈程序。\n（二）乙\n内容。")]
    [InlineData("items of an article", "（一）甲\n按照第五条第（三）项、第（六）项办理。\n（二）乙\n内容。")]
    [InlineData("amounts and days at the start of a line", "（一）甲\n1.5万元用于培训。\n3.15期间开展宣传12场。\n（二）乙\n内容。")]
    [InlineData("ordinals that belong to the sentence", "（一）甲\n一、二级网格长全部到位。\n三、四季度开展检查2次。\n（二）乙\n内容。")]
    [InlineData("rows of a table", "（一）甲\n序号 项目 数量\n1 检查 320\n5 复议 6\n（二）乙\n内容。")]
    [InlineData("articles of a rule", "（一）甲\n第一条 为规范执法。\n第四条 应当公开。\n（二）乙\n内容。")]
    public void A_list_in_order_is_left_alone(string trap, string text) => OutOfOrder(Front + text).Should().BeEmpty(trap);

    [Theory]
    [InlineData("（一）甲\n内容。\n（一）乙\n内容。\n（二）丙\n内容。", "（一）乙")]
    [InlineData("（一）甲\n内容。\n（二）乙\n内容。\n（二）丙\n内容。\n（三）丁\n内容。", "（二）丙")]
    [InlineData("（一）甲\n内容。\n（三）乙\n内容。\n（四）丙\n内容。", "（三）乙")]
    [InlineData("（一）甲\n内容。\n（二）乙\n内容。\n（一）丙\n内容。\n（四）丁\n内容。", "（一）丙")]
    [InlineData("内容。\n二、不足\n内容。\n二、安排\n内容。", "二、安排")]
    [InlineData("内容。\n二、不足\n内容。\n四、安排\n内容。", "四、安排")]
    public void A_gap_a_repeat_and_a_slip_are_seen(string text, string heading) => OutOfOrder(Front + text).Should().Equal(heading);

    [Fact]
    public void A_second_report_in_one_file_starts_anew() =>
        OutOfOrder(Front + "内容。\n二、不足\n内容。\n" + Front + "内容。\n二、不足\n内容。").Should().BeEmpty();

    private static IEnumerable<string> OutOfOrder(string text)
    {
        var report = Parsing.Parse(text);
        return report.Headings.Where(heading => heading.Ordinal != heading.ExpectedOrdinal)
            .Select(heading => report.Document.Source.ToString(heading.Span));
    }
}
