using Compliance.Claims;

namespace Compliance.Tests.Claims;

/// <summary>Dates in every way of writing, their roles, and faulty ones; titles in 《》.</summary>
public class DateTests
{
    [Theory]
    [InlineData("会议于2025年3月16日召开。", "2025-3-16 mentioned 2025-03-16")]
    [InlineData("会议于２０２５年３月１６日召开。", "2025-3-16 mentioned 2025-03-16")]
    [InlineData("会议于 2025 年 3 月 16 日召开。", "2025-3-16 mentioned 2025-03-16")]
    [InlineData("二〇二五年三月十六日", "2025-3-16 mentioned 2025-03-16")]
    [InlineData("二○二五年十二月三十一日", "2025-12-31 mentioned 2025-12-31")]
    [InlineData("会议于2025-03-16召开。", "2025-3-16 mentioned 2025-03-16")]
    [InlineData("会议于2025/3/6召开。", "2025-3-6 mentioned 2025-03-06")]
    [InlineData("会议于2025.3.16召开。", "2025-3-16 mentioned 2025-03-16")]
    [InlineData("2025年2月30日", "2025-2-30 mentioned none")]
    [InlineData("2025年13月1日", "2025-13-1 mentioned none")]
    [InlineData("2025年6月印发。", "2025-6-? mentioned none")]
    [InlineData("6月22日—23日举办。", "?-6-22 mentioned none")]
    [InlineData("截至2025年11月30日，共受理12件。", "2025-11-30 cutoff 2025-11-30")]
    [InlineData("截止11月底，共受理12件。", "?-11-? cutoff none")]
    [InlineData("截至2025年底，共受理12件。", "2025-?-? cutoff none")]
    [InlineData("发布时间：2026-01-12 08:30", "2026-1-12 published 2026-01-12")]
    [InlineData("| 生成日期 | 2026-03-18 14:54:13 |", "2026-3-18 published 2026-03-18")]
    [InlineData("日期：2026-03-18 14:54 来源：区教育局", "2026-3-18 published 2026-03-18")]
    [InlineData("更新时间：2026-03-18 14:54", "2026-3-18 mentioned 2026-03-18")]
    [InlineData("生成日期：2026-03-18", "2026-3-18 mentioned 2026-03-18")]
    [InlineData("发布日期：2026-03-20\n生成日期：2026-03-18 14:54:13", "2026-3-20 published 2026-03-20; 2026-3-18 mentioned 2026-03-18")]
    [InlineData("2025年全年工作。", "")]
    [InlineData("2021—2025年规划。", "")]
    [InlineData("三个月后完成。", "")]
    public void Are_read(string text, string expected) =>
        string.Join("; ", Claiming.ReadPlain(text).Dates.Select(Print)).Should().Be(expected);

    [Fact]
    public void Titles_are_read_with_those_they_hold() =>
        Claiming.ReadPlain("学习《关于印发《执法办法》的通知》和《条例》，《没有结尾。").Citations.Select(citation => citation.Title)
            .Should().Equal("关于印发《执法办法》的通知", "执法办法", "条例");

    private static string Print(DateClaim date) =>
        $"{date.Year?.ToString() ?? "?"}-{date.Month?.ToString() ?? "?"}-{date.Day?.ToString() ?? "?"} {date.Role.ToString().ToLowerInvariant()} {date.Value?.ToString("yyyy-MM-dd") ?? "none"}";
}
