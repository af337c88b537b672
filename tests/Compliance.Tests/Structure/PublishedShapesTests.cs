using Compliance.Structure;
using FluentAssertions;

namespace Compliance.Tests.Structure;

/// <summary>Shapes that published pages give a report: joined with its page, tables as text, headings without numbers.</summary>
public sealed class PublishedShapesTests
{
    private const string Title = "云岭县水务局2025年法治政府建设年度报告";
    private const string Joined = " 2025年，我局依法履职。现将有关情况报告如下：一、主要举措和成效开展检查12次。二、存在的不足和原因由于重视不够，力量薄弱。三、下一步打算加强培训，持续用力，全面落实各项任务，不断提升依法行政能力和水平。";

    [Theory]
    [InlineData("首页>法治政府建设 ")]
    [InlineData("首页>信息公开>法治政府建设年度报告 ")]
    [InlineData("当前位置：首页 > 政务公开 > 法定主动公开内容 > 法治政府建设 ")]
    public void A_page_joined_into_one_line_keeps_its_title(string way) =>
        Parsing.Parse(way + Title + " 发布日期：2026-01-20 来源：云岭县水务局" + Joined).Title?.Text.Should().Be(Title);

    [Fact]
    public void Rows_of_a_table_number_no_heading() =>
        Parsing.Parse(Title + "\n一、主要举措\n一、行政复议\t67\n二、行政应诉\t12\n三、检查  30\n二、存在的不足\n人手少。").Headings
            .Select(heading => heading.Text).Should().Equal("主要举措", "存在的不足");

    [Fact]
    public void Items_of_an_article_are_no_headings() =>
        Parsing.Parse(Title + "\n一、主要举措\n（一）强化学习\n落实《条例》第三条（一）项、（二）项规定。\n（二）规范决策\n审查12件。").Headings
            .Select(heading => heading.Text).Should().Equal("主要举措", "强化学习", "规范决策");

    [Fact]
    public void An_unnumbered_heading_may_hold_a_comma() =>
        Parsing.Parse(Title + "\n主要举措和成效\n检查12次。\n存在的不足和原因\n由于力量薄弱，监管不够。\n"
            + "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况\n主持会议4次。\n下一步工作安排\n加强培训。").Parts
            .Single(part => part.Id == "firstResponsible").Status.Should().Be(PartStatus.Present);

    [Fact]
    public void An_act_is_no_issuer() =>
        Parsing.Parse("关于召开全市法治政府建设工作推进会的通知\n各县司法局：\n现将有关事项通知如下：\n一、时间\n3月5日。\n云岭市司法局\n2026年2月27日")
            .Issuer?.Name.Should().Be("云岭市司法局");
}
