using System.Diagnostics;
using System.Text;
using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>The finders' work grows with the text, not with its square, even where one paragraph or sentence holds it all.</summary>
public sealed class RelationScaleTests
{
    private const int Small = 40_000;

    // Quadratic growth would cost twenty times the linear share; a busy machine alone does not reach eight.
    private const int Factor = 20;
    private const double Tolerance = 8;

    [Theory]
    [InlineData("受理信访事项614件，办结601件，办结率97.9%。")]
    [InlineData("受理信访事项614件，办结601件，办结率97.9%，")]
    [InlineData("办结率97.9%、办结率98%、")]
    [InlineData("共12件、")]
    [InlineData("类12件，占3.5%；")]
    [InlineData("其中食品类48件占40%")]
    [InlineData("案件由120件增加到150件，增长25%，")]
    [InlineData("全年组织干部集中学习法律12次，")]
    [InlineData("贯彻习近平法治思想，")]
    [InlineData("今年我局将继续，")]
    [InlineData("落实方案（2021—2025年），")]
    [InlineData("在镇党委领导下成立法治建设领导小组，")]
    [InlineData("落实《妇女权益保护法》，")]
    public void Reading_grows_linearly_with_one_paragraph(string unit)
    {
        Time(unit, Small);
        var small = Math.Min(Time(unit, Small), Time(unit, Small));
        var large = Time(unit, Small * Factor);
        large.Should().BeLessThan(Math.Max(small * Factor * Tolerance, 500));
    }

    private static double Time(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length) text.Append(unit);
        var report = PlainReports.Of(text.ToString());
        var phrases = TestLexicons.Find(report.Document.Source);
        var watch = Stopwatch.StartNew();
        ClaimReader.Read(report, TestLexicons.Set, phrases, CancellationToken.None).Should().NotBeNull();
        return watch.Elapsed.TotalMilliseconds;
    }
}
