using Compliance.Claims;

namespace Compliance.Tests.Claims;

/// <summary>What a number counts, whether it is a result or a target, and which period it speaks of.</summary>
public class MeasureTests
{
    [Theory]
    [InlineData("全年共组织集中学习4次。", "集中学习")]
    [InlineData("配备19名执法人员在岗。", "执法人员")]
    [InlineData("全年受理“12345”工单280件。", "受理“12345”工单")]
    [InlineData("受理投诉312件，办结298件。", "受理投诉|办结")]
    [InlineData("梳理行政许可12项、行政处罚120项，其他行政权力2项。", "梳理行政许可|行政处罚|其他行政权力")]
    [InlineData("二是开展专项督查3次。", "专项督查")]
    [InlineData("2025年度共办理行政许可419件。", "办理行政许可")]
    [InlineData("查处违规行为1起。", "查处违规行为")]
    [InlineData("组建由158名“法律明白人”组成的队伍。", "“法律明白人”")]
    [InlineData("经过20天的整治。", "整治")]
    [InlineData("挽回经济损失约20万元用于修缮。", "挽回经济损失")]
    public void Measure_is_what_is_counted(string text, string expected) =>
        string.Join('|', Claiming.ReadPlain(text).Quantities.Select(quantity => quantity.Measure)).Should().Be(expected);

    [Fact]
    public void Measure_span_holds_the_measure()
    {
        const string text = "共受理投诉３１２件，配备19名调解员。";

        foreach (var quantity in Claiming.ReadPlain(text).Quantities)
            text.Substring(quantity.MeasureSpan!.Value.Start, quantity.MeasureSpan.Value.Length).Should().Be(quantity.Measure);
    }

    [Theory]
    [InlineData("全年组织学法12次。", Polarity.Result)]
    [InlineData("力争全年办案30件。", Polarity.Target)]
    [InlineData("计划组织学法12次。", Polarity.Target)]
    [InlineData("集中学习不少于4次。", Polarity.Target)]
    [InlineData("去年办理的32件已全部办结。", Polarity.Prior)]
    [InlineData("比去年增加32件。", Polarity.Result)]
    [InlineData("全局现有执法人员47名。", Polarity.Standing)]
    [InlineData("制定行动计划3份。", Polarity.Result)]
    [InlineData("模拟演练3次，满足需求5件。", Polarity.Result)]
    public void Polarity_follows_the_words(string text, Polarity expected) =>
        Claiming.ReadPlain(text).Quantities.Should().NotBeEmpty().And.OnlyContain(quantity => quantity.Polarity == expected);

    [Theory]
    [InlineData("全年组织学法12次。", "全年")]
    [InlineData("每月督查2次。", "每月")]
    [InlineData("2024年受理32件。", "2024年")]
    [InlineData("2024年受理32件，今年受理45件。", "2024年|今年")]
    [InlineData("落实《2021年工作要点》，受理32件。", "")]
    [InlineData("受理32件。", "")]
    public void Period_is_the_nearest_before(string text, string expected) =>
        string.Join('|', Claiming.ReadPlain(text).Quantities.Select(quantity => quantity.Period)).Should().Be(expected);

    [Fact]
    public void Figures_of_an_earlier_year_than_the_report_are_prior_and_those_under_the_plan_are_targets()
    {
        var (_, claims) = Claiming.Read(
            "东河镇人民政府\n关于2025年法治政府建设情况的报告\n一、主要举措和成效\n2024年受理32件，2025年受理45件。\n二、存在的不足\n人员不足。\n三、下一步打算\n组织培训6次，调解率达到98%。\n");

        claims.Quantities.Select(quantity => quantity.Polarity).Should().Equal(Polarity.Prior, Polarity.Result, Polarity.Target);
        claims.Percentages.Single().Kind.Should().Be(PercentageKind.Target);
    }
}
