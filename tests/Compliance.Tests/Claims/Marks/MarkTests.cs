using System.Diagnostics;
using Compliance.Claims;

namespace Compliance.Tests.Claims.Marks;

public sealed class MarkTests
{
    [Theory]
    [InlineData("出台《规范，推行。", "Unpaired 《")]
    [InlineData("出台规范》，推行。", "Unpaired 》")]
    [InlineData("推行“首违不罚制度。", "Unpaired “")]
    [InlineData("推行”首违不罚”制度。", "Unpaired ” Unpaired ”")]
    [InlineData("推行(试行制度。", "Unpaired ( HalfWidthThroughout (")]
    [InlineData("推行“试行（甲”乙）。", "Crossed （甲”乙）")]
    [InlineData("检查，，整改。", "Doubled ，，")]
    [InlineData("检查；。整改。", "Doubled ；。")]
    [InlineData("检查：、整改。", "Doubled ：、")]
    [InlineData("检查，整改,反馈，通报，公示。", "HalfWidth ,")]
    [InlineData("检查,整改,反馈.", "HalfWidthThroughout ,")]
    [InlineData("排查-化解-回访。", "Hyphen 查-化 Hyphen 解-回")]
    [InlineData("2021—2025年与2023-2025年。", "MixedRanges 2021—2025")]
    [InlineData("结合“3・15”。", "MiddleDot ・")]
    [InlineData("结合“3.15”。", "MiddleDot 3.15")]
    [InlineData("一是 规范执法。", "Blank 是 规")]
    [InlineData("一是\u00A0规范执法。", "Blank 是\u00A0规")]
    [InlineData("检查。                         ", "BlankRun                          ")]
    public void A_use_out_of_the_ordinary_is_read(string text, string expected) => Show(text).Should().Be(expected);

    [Theory]
    [InlineData("“甲（乙《丙》）丁”，‘戊’。")]
    [InlineData("1）甲；2）乙；a) 丙。")]
    [InlineData("他说：“甲。\n“乙。\n“丙。”")]
    [InlineData("“甲\n乙”丙。")]
    [InlineData("\"甲\"和\"乙\"。")]
    [InlineData("it’s OK。")]
    [InlineData("9:00、3:2、1,200、A,B、http://a.cn/b?c=1;d")]
    [InlineData("等。。。")]
    [InlineData("2021—2025年与2023—2025年，2025-00038号。")]
    [InlineData("“3·15”，投入“13.5”万元、3.15万元，Wi-Fi。")]
    [InlineData("使用 App 12 次。")]
    [InlineData("| 甲 乙 | 丙 丁 |")]
    public void A_common_use_is_not(string text) => Show(text).Should().BeEmpty();

    [Fact]
    public void A_long_paragraph_of_marks_costs_time_in_proportion()
    {
        var text = string.Concat(Enumerable.Repeat("“《（，,、；-・ 甲", 200_000));
        var watch = Stopwatch.StartNew();
        Claiming.ReadPlain(text).Marks.Should().NotBeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2), "more is a hang, not a slow machine");
    }

    private static string Show(string text)
    {
        var report = PlainReports.Of(text);
        return string.Join(' ', Claiming.Read(report).Marks.Select(mark => $"{mark.Kind} {report.Document.Source.ToString(mark.Span)}"));
    }
}
