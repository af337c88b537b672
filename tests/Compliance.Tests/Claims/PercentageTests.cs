using System.Globalization;
using Compliance.Claims;
using Compliance.Text;

namespace Compliance.Tests.Claims;

/// <summary>Percentages in every way of writing, what they state and which rate words they belong to.</summary>
public class PercentageTests
{
    [Theory]
    [InlineData("办结率97.7%。", "97.7 rate 办结率")]
    [InlineData("办结率９７．７％。", "97.7 rate 办结率")]
    [InlineData("回应率、办结率均为100%。", "100 rate 回应率/办结率")]
    [InlineData("办复率和满意率均达100%。", "100 rate 办复率/满意率")]
    [InlineData("办复率、满意率都达到100%。", "100 rate 办复率/满意率")]
    [InlineData("办结率、满意率分别为100%和98%。", "100 rate 办结率; 98 rate 满意率")]
    [InlineData("受理率、办结率、满意率分别达到100%、99.5%、98%。", "100 rate 受理率; 99.5 rate 办结率; 98 rate 满意率")]
    [InlineData("群众满意度达99%。", "99 rate 群众满意度")]
    [InlineData("群众满意度达98%以上。", "98 rate [98, 100] 群众满意度")]
    [InlineData("调解成功率超过95%。", "95 rate (95, 100] 调解成功率")]
    [InlineData("知晓率不低于90%。", "90 target [90, 100] 知晓率")]
    [InlineData("化解率约为85%。", "85 rate [76.5, 93.5] 化解率")]
    [InlineData("达标率为63%~68%。", "63 rate [63, 68] 达标率")]
    [InlineData("达标率为63-68%。", "63 rate [63, 68] 达标率")]
    [InlineData("达标率为63%—68%。", "63 rate [63, 68] 达标率")]
    [InlineData("调解率为百分之九十五。", "95 rate 调解率")]
    [InlineData("调解率为百分之九十七点六。", "97.6 rate 调解率")]
    [InlineData("实现覆盖率百分之百。", "100 rate 覆盖率")]
    [InlineData("占案件总数的三分之二。", "66.6667 share")]
    [InlineData("占案件总数的九成以上。", "90 share [90, 100]")]
    [InlineData("占案件总数的九成五。", "95 share")]
    [InlineData("达到2/3以上。", "66.6667 rate [66.6667, 100]")]
    [InlineData("罚没收入占全县13.3%。", "13.3 share")]
    [InlineData("简易案件占比52%。", "52 share 简易案件占比")]
    [InlineData("23%的网格员缺乏经验。", "23 share")]
    [InlineData("信访总量同比下降12.5%。", "12.5 growth")]
    [InlineData("收入增长6.3%。", "6.3 growth")]
    [InlineData("收入比上年增长120%。", "120 growth")]
    [InlineData("增速达到8%。", "8 growth")]
    [InlineData("同比-3.5%。", "-3.5 growth")]
    [InlineData("优良率达97%、提升2%。", "97 rate 优良率; 2 growth")]
    [InlineData("满意率提升3.2个百分点。", "3.2 points 满意率")]
    [InlineData("满意率提高两个百分点。", "2 points 满意率")]
    [InlineData("满意率由90%提高到95%。", "90 rate 满意率; 95 rate 满意率")]
    [InlineData("普法覆盖率提升至95%。", "95 rate 普法覆盖率")]
    [InlineData("“个转企”完成率640%。", "640 completion 完成率")]
    [InlineData("占计划投资的131.8%。", "131.8 completion")]
    [InlineData("完成年度计划的104%。", "104 completion")]
    [InlineData("外贸依存度从289%降至142%。", "289 other; 142 other")]
    [InlineData("来客恢复至2019年同期的108.7%和94.1%。", "108.7 other; 94.1 other")]
    [InlineData("人均产出相当于全省平均水平的112.3%。", "112.3 other")]
    [InlineData("贡献率达105.2%，毛入学率102.5%，产销率100.3%。", "105.2 other 贡献率; 102.5 other 毛入学率; 100.3 other 产销率")]
    [InlineData("拨备覆盖率210.6%，资金到位率112%。", "210.6 other 拨备覆盖率; 112 other 资金到位率")]
    [InlineData("增加值、投资分别为5.2%、-3.1%。", "5.2 rate; -3.1 other")]
    [InlineData("办结率102%，全市森林覆盖率103%。", "102 rate 办结率; 103 rate 森林覆盖率")]
    [InlineData("占全部办件的102%，债务余额占GDP的105%。", "102 share; 105 other")]
    [InlineData("耕地占补平衡率120%。", "120 other 耕地占补平衡率")]
    [InlineData("占比超过10%的有44种。", "10 other (10, ∞) 占比")]
    [InlineData("排名位列前1%。", "1 other")]
    [InlineData("落实“7个100%”要求。", "100 other")]
    [InlineData("签约率“双95%”。", "95 other")]
    [InlineData("力争办结率达到98%。", "98 target 办结率")]
    [InlineData("确有96.5%的案件当场办结。", "96.5 share")]
    [InlineData("审查率100%，备案率100%。", "100 rate 审查率; 100 rate 备案率")]
    [InlineData("参考率为100%；通过率为99.2%。", "100 rate 参考率; 99.2 rate 通过率")]
    [InlineData("比重由40%升至45%。", "40 share 比重; 45 share 比重")]
    [InlineData("压减36%的审批时限。", "36 growth")]
    public void Are_read(string text, string expected) => Print(text).Should().Be(expected);

    [Theory]
    [InlineData("成立三成员小组，九成山村设点。")]
    [InlineData("实行24/7值守，1/2号楼设点。")]
    [InlineData("办理案件97件。")]
    [InlineData("《违法率100%治理办法》印发。")]
    public void Are_not_seen_where_there_are_none(string text) => Print(text).Should().BeEmpty();

    [Fact]
    public void A_percentage_is_no_quantity_besides()
    {
        var claims = Claiming.ReadPlain("化解率达89.2%，提升3个百分点，占三分之二，九成以上满意，百分之九十五达标。");

        claims.Quantities.Should().BeEmpty();
        claims.Percentages.Should().HaveCount(5);
    }

    [Fact]
    public void Decimals_are_counted_as_written() =>
        Claiming.ReadPlain("办结率97.70%，满意率98%。").Percentages.Select(percentage => percentage.Decimals).Should().Equal(2, 0);

    private static string Print(string text) =>
        string.Join("; ", Claiming.ReadPlain(text).Percentages.Select(percentage => Print(text, percentage)));

    private static string Print(string text, Percentage percentage)
    {
        var words = string.Join('/', percentage.Measures.Select(span => text.Substring(span.Start, span.Length)));
        var interval = percentage.Interval.IsExact ? "" : " " + Show(percentage.Interval);
        return $"{Show(percentage.Value)} {percentage.Kind.ToString().ToLowerInvariant()}{interval} {words}".TrimEnd();
    }

    private static string Show(Interval interval) =>
        (interval.LowerClosed ? "[" : "(") + (interval.Lower is { } lower ? Show(lower) : "-∞") + ", "
        + (interval.Upper is { } upper ? Show(upper) : "∞") + (interval.UpperClosed ? "]" : ")");

    private static string Show(Rational value) =>
        ((decimal)value.Numerator / (decimal)value.Denominator).ToString("0.####", CultureInfo.InvariantCulture);
}
