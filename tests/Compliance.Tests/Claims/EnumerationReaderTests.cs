using System.Text;
using Compliance.Claims;
using Compliance.Text;

namespace Compliance.Tests.Claims;

public sealed class EnumerationReaderTests
{
    private static string Shape(string text) => string.Join(" | ", EnumerationReader
        .Read(PlainReports.Of(text), CancellationToken.None)
        .Select(chain => new string('>', chain.Depth) + string.Join(" ", chain.Items.Select(item => item.Marker))));

    [Theory]
    [InlineData("工作中,一是抓学习。二是抓执法。三是抓普法。", "一是 二是 三是")]
    [InlineData("一是抓学习;二是抓执法;三是抓普法。其原因有以下两点:一是人手不足。二是经费不足。", "一是 二是 三是 | 一是 二是")]
    [InlineData("一是抓学习。\n二是抓执法。\n\n三是抓普法。", "一是 二是 三是")]
    [InlineData("一是抓学习。二是抓执法,一是查许可;二是查处罚;三是查强制。三是抓普法。", "一是 二是 三是 | >一是 二是 三是")]
    [InlineData("一是抓学习。\n二是抓执法:一是查许可;二是查处罚。\n三是抓普法。", "一是 二是 三是 | >一是 二是")]
    [InlineData("第一,提高站位。第二,压实责任。第三,强化督查。", "第一 第二 第三")]
    [InlineData("其一,认识不足;其二,投入不足。", "其一 其二")]
    [InlineData("一要学;二要干;三要督。", "一要 二要 三要")]
    [InlineData("九是强化培训。十是严格考核。十一是下足功夫。十二是抓好收尾。", "九是 十是 十一是 十二是")]
    [InlineData("存在的不足:一 是站位不高。", "")]
    [InlineData("一是抓学习。三是抓普法。", "一是 三是")]
    [InlineData("一是抓学习。二是抓执法。二是抓普法。", "一是 二是 二是")]
    [InlineData("一是抓学习二是抓执法三是抓普法。", "一是 二是 三是")]
    [InlineData("一是抓学习;二是抓执法;三是抓普法。下一步,一是强基。二是提质;三是增效;四是创优。", "一是 二是 三是 | 一是 二是 三是 四是")]
    [InlineData("（一）一是抓学习。二是抓执法。", "一是 二是")]
    [InlineData("一是 抓学习。二是 抓执法。", "一是 二是")]
    public void Reads_chains(string text, string shape) => Shape(text).Should().Be(shape);

    [Theory]
    [InlineData("思想统一是前提,这是唯一是非标准,短板之一是人手不足。")]
    [InlineData("第一是学习,每一是一。")]
    [InlineData("首先抓学习,其次抓执法。")]
    [InlineData("第一、第二批名单已公布。")]
    [InlineData("其余三分之二是新人,本周二是普法日。")]
    [InlineData("会议第一，议题从简。")]
    public void A_numeral_inside_a_word_opens_nothing(string text) => Shape(text).Should().BeEmpty();

    [Fact]
    public void A_false_marker_inside_an_item_leaves_the_chain_alone() =>
        Shape("一是统一思想,认识统一是前提。二是压实责任,短板之一是经费。三是强化督查,本周二是普法日。").Should().Be("一是 二是 三是");

    [Fact]
    public void A_heading_ends_the_chains_of_its_level_but_not_those_around_it() =>
        Shape("#总则\n一是学。\n二是干。\n##细则\n一是查。\n#附则\n二是评。\n三是改。").Should().Be("一是 二是 | 一是 | 二是 三是");

    [Fact]
    public void An_item_runs_to_the_next_and_the_last_to_the_sentence_before_the_next_chain()
    {
        const string text = "一是抓学习。二是抓执法,成效好。原因有两点:一是人少。二是钱少。";
        var chains = EnumerationReader.Read(PlainReports.Of(text), CancellationToken.None);

        chains[0].Items.Select(item => text.Substring(item.Span.Start, item.Span.Length))
            .Should().Equal("一是抓学习。", "二是抓执法,成效好。");
        chains[1].Span.Should().Be(TextSpan.FromBounds(text.IndexOf("一是人少", StringComparison.Ordinal), text.Length));
    }

    [Fact]
    public void One_paragraph_of_ten_megabytes_is_read_whole()
    {
        var text = new StringBuilder();
        while (text.Length < 3_500_000) text.Append("一是甲。二是乙,一是丙;");

        EnumerationReader.Read(PlainReports.Of(text.ToString()), CancellationToken.None)
            .Sum(chain => chain.Items.Length).Should().BeGreaterThan(text.Length / 20);
    }
}
