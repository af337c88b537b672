using Compliance.Claims;
using Compliance.Text;

namespace Compliance.Tests.Claims;

/// <summary>Words that only look like time words, events, names of bodies and of laws.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("截至目前检查320次。", "截至目前")]
    [InlineData("今年以来检查320次，近期组织轮训。", "今年 近期")]
    [InlineData("日前召开推进会。", "日前")]
    [InlineData("每月25日前报送，每月二十五日前汇总，工作日前移，当日前往现场。", "")]
    [InlineData("当今年代，近期目标与远近期规划衔接。", "")]
    [InlineData("举办“今年我普法”活动，落实《今年工作要点》。", "")]
    public void Relative_time_is_told_from_what_looks_like_it(string text, string expected) =>
        Words(text, TimeWordKind.Relative).Should().Be(expected);

    [Theory]
    [InlineData("我局将继续加大检查力度。", "将继续")]
    [InlineData("检查320次。下一步，健全制度。", "下一步，")]
    [InlineData("我局将深入学习情况纳入考核。", "")]
    [InlineData("我局将严格执法作为主线。", "")]
    [InlineData("该办法即将继续施行，条例规定当事人将按照约定履行。", "")]
    [InlineData("研究下一步，明确任务。", "")]
    public void Intentions_are_told_from_the_other_uses_of_one_word(string text, string expected) =>
        Words(text, TimeWordKind.Future).Should().Be(expected);

    [Theory]
    [InlineData("学习贯彻党的二十届四中全会精神。", "20th-4th-plenum")]
    [InlineData("学习贯彻党的二十届三中、四中全会精神。", "20th-4th-plenum 20th-3rd-plenum")]
    [InlineData("以优异成绩迎接党的二十届四中全会召开。", "20th-4th-plenum?")]
    [InlineData("就《法治宣传教育法（草案）》提出意见。", "")]
    [InlineData("就《法治宣传教育法》征求意见。", "publicity-law?")]
    [InlineData("学习贯彻党的十九届四中全会、二十届历次全会精神。", "")]
    public void Events_are_read_and_those_to_come_are_marked(string text, string expected) =>
        string.Join(' ', Claiming.ReadPlain(text).Events.Select(e => e.Id + (e.IsFuture ? "?" : ""))).Should().Be(expected);

    [Theory]
    [InlineData("青石县城市建设管理局检查320次。", "青石县城市建设管理局")]
    [InlineData("青石县城乡建设管理局检查320次。", "")]
    [InlineData("青石县建设管理局、青石县城乡建设局、青石县公安局联合检查320次。", "")]
    [InlineData("白石县城市建设管理局来访。", "")]
    [InlineData("青石县城乡建设管理所检查320次。", "")]
    public void A_near_miss_of_the_issuers_name_needs_the_same_place_and_ending(string text, string expected) =>
        Near($"青石县城乡建设管理局关于2025年法治政府建设情况的报告\n一、主要举措和成效\n{text}\n二、存在的不足\n力量不足。").Should().Be(expected);

    [Fact]
    public void Neighbouring_townships_are_no_slips_of_each_other() =>
        Near("青石县上河庄镇便民服务中心关于2025年法治政府建设情况的报告\n一、主要举措和成效\n与青石县下河庄镇便民服务中心联合检查320次。").Should().BeEmpty();

    [Theory]
    [InlineData("妇女权益保护法", "妇女权益保障法")]
    [InlineData("中华人民共和国妇女权益保护法（2022年修订）", "妇女权益保障法")]
    [InlineData("消费者保护法", "消费者权益保护法")]
    [InlineData("行政处罚法", null)]
    [InlineData("大气污染防治法", null)]
    [InlineData("房地产管理法", null)]
    [InlineData("青石县优化营商环境条例", null)]
    [InlineData("重大行政决策程序暂行办法", null)]
    [InlineData("城市燃气管理条例", null)]
    [InlineData("行政执法案件管理办法", null)]
    public void Only_a_slip_of_a_known_law_has_a_nearest_name(string title, string? expected) =>
        Claiming.ReadPlain($"落实《{title}》。").Citations.Should().ContainSingle().Which.NearestName.Should().Be(expected);

    [Theory]
    [InlineData("城乡管理", "城市管理", 1, 1)]
    [InlineData("甲乙丙", "乙丙丁", 2, 2)]
    [InlineData("甲乙丙丁", "丁丙乙甲", 2, 3)]
    [InlineData("", "甲", 3, 1)]
    public void Edits_are_counted_up_to_the_most_asked_for(string a, string b, int most, int expected) =>
        EditDistance.Of(a, b, most).Should().Be(expected);

    private static string Words(string text, TimeWordKind kind) =>
        string.Join(' ', Claiming.ReadPlain(text).TimeWords.Where(word => word.Kind == kind).Select(word => text.Substring(word.Span.Start, word.Span.Length)));

    private static string Near(string text) =>
        string.Join(' ', Claiming.Read(text).Claims.Organisations.Where(mention => mention.Role == OrganisationRole.NearIssuer).Select(mention => mention.Name));
}
