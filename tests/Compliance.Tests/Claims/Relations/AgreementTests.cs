using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>
/// Relations that only agreement proves: the figures stand too far apart, or too many others between them, for a difference to
/// mean anything.
/// </summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData("全年收入330万元，同比增长3%。其中：甲类收入210万元，增长6.3%；乙类收入120万元，下降2.1%。", "BreakdownSum Holds total=330万元 part=210万元 part=120万元")]
    [InlineData("全年查处五类案件2450件，其中，查封案件199件，罚款80.6万元；停产案件893件；移送案件1358起。", "BreakdownSum Holds total=2450件 part=199件 part=893件 part=1358起")]
    [InlineData("共受理工单614件，同比上升8%。交办单位540件，窗口直接答复74件。", "BreakdownSum Holds total=614件 part=540件 part=74件")]
    [InlineData("抽检产品1640批次，比2022年的1110批次增加530批次，增长47.7%。其中，抽检食品1250批次，抽检用品390批次。", "BreakdownSum Holds total=1640批次 part=1250批次 part=390批次")]
    [InlineData("运送旅客8.2亿人次，增长2.1%。其中铁路1.07亿人次，增长9.2%；公路6.79亿人次；民航0.34亿人次。", "BreakdownSum Holds total=8.2亿人次 part=1.07亿人次 part=6.79亿人次 part=0.34亿人次")]
    [InlineData("共检查单位2834家，发现隐患11243项，其中重大隐患256项。主管部门印发整改函。截至年底，反馈问题已完成整改10518项，整改率93.5%。", "RateFromCounts Holds numerator=10518项 denominator=11243项 rate=93.5%")]
    [InlineData("共完成抽检1640批次，同比增长8%。检出不合格34批次，不合格率2.07%。", "RateFromCounts Holds numerator=34批次 denominator=1640批次 rate=2.07%")]
    [InlineData("收到留言3059条，各部门答复3055条，还有4条正在处理，答复率99.87%。", "RateFromCounts Holds numerator=3055条 denominator=3059条 rate=99.87%")]
    [InlineData("全县共有幼儿园248所，比上年增加7所。其中，普惠性幼儿园206所，比上年增加12所，增长6.19%，占全县幼儿园的比例83.06%。", "RateFromCounts Holds numerator=206所 denominator=248所 rate=83.06%")]
    [InlineData("年末总人口13.83万人，其中城镇人口7.93万人，占总人口比重（城镇化率）为57.34%。", "RateFromCounts Holds numerator=7.93万人 denominator=13.83万人 rate=57.34%")]
    [InlineData("共收到提案246件。从落实情况看，已落实的222件，占90.2%；计划落实的24件，占9.8%。", "RateFromCounts Holds numerator=222件 denominator=246件 rate=90.2%")]
    [InlineData("完成财政收入29612万元，占年初预算的27.7%，较上年同期增收1735万元，同比增长6.2%。", "YearOnYear Holds current=29612万元 increase=1735万元 growth=6.2%")]
    [InlineData("地税收入14796万元，占年初预算的30.1%，较上年同期减收1941万元，同比下降11.6%。", "YearOnYear Holds current=14796万元 increase=1941万元 growth=11.6%")]
    [InlineData("共收一审案件2584件，审结2418件。", "PartOfWhole Holds part=2418件 whole=2584件")]
    [InlineData("委员共提出提案491件，立案466件。", "PartOfWhole Holds part=466件 whole=491件")]
    public void Figures_that_agree_are_bound(string text, string relation) =>
        RelationPrinting.Print(text).Should().Contain(relation);

    [Theory]
    [InlineData("全年收入330万元，同比增长3%。其中：甲类收入210万元，增长6.3%；乙类收入150万元，下降2.1%。")]
    [InlineData("共受理工单614件，同比上升8%。交办单位540件，窗口直接答复94件。")]
    [InlineData("共检查单位2834家，发现隐患11243项。截至年底，反馈问题已完成整改10518项，整改率97.5%。")]
    [InlineData("共完成抽检1640批次。检出不合格34批次，不合格率3.07%。")]
    [InlineData("收到来信300件，受理并办结205件，办结率100%。")]
    [InlineData("共收一审案件2584件，审结2618件。")]
    [InlineData("委员共提出提案491件，立案566件。")]
    public void Figures_that_do_not_are_left_open(string text)
    {
        var reading = RelationReading.Of(text);
        reading.Failing.Should().BeEmpty("{0}", reading);
    }

    [Theory]
    [InlineData("召开会议5次，开展学习3次，举办讲座2次。")]
    [InlineData("建成阵地123个，其中学校80个，村（社区）30个。")]
    [InlineData("运送旅客13.83亿人次。春运前两日累计运送旅客超1.35亿人次。")]
    public void Small_or_open_figures_prove_nothing(string text)
    {
        var reading = RelationReading.Of(text);
        reading.Relations.Should().NotContain(
            static relation => relation.Outcome == RelationOutcome.Holds
                && (relation.Kind == RelationKind.Restated || (relation.Kind == RelationKind.BreakdownSum && relation.Computed!.Value.Intersects(relation.Operands[0].Interval))),
            "{0}", reading);
    }
}
