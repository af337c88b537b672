using System.Diagnostics;
using Compliance.Diagnostics;
using Compliance.Documents;
using Compliance.Text;

namespace Compliance.Tests.Documents;

public sealed class ReaderTests
{
    [Fact]
    public void Plain_text_gives_its_lines_trimmed()
    {
        var document = PlainTextReader.Read(SourceText.From("\u3000\u3000第一段 \r\n\r\n \u200B\r第二段\n\n|甲|乙|\n|---|--:|\n｜1｜2｜\n首页 | 新闻\n2031. 年"), CancellationToken.None);
        Show(document).Should().Equal(
            "Paragraph:第一段", "Paragraph:第二段", "TableRow:|甲|乙|", "TableRow:｜1｜2｜", "Paragraph:首页 | 新闻", "Paragraph:2031. 年");
    }

    [Theory]
    [InlineData('\v')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void The_soft_line_breaks_of_a_word_processor_end_a_block(char mark)
    {
        var document = PlainTextReader.Read(SourceText.From($"一、举措{mark} {mark}{mark}1、检查12次\n二、不足"), CancellationToken.None);

        Show(document).Should().Equal("Paragraph:一、举措", "Paragraph:1、检查12次", "Paragraph:二、不足");
        document.Source.Lines.LineOf(document.Blocks[1].Span.Start).Should().Be(1);
    }

    [Fact]
    public void Markdown_gives_its_blocks_with_the_places_of_their_text()
    {
        const string text = """
            # 云溪镇2031年报告

            ## 一、主要工作 ##
              第一行
            第二行
            - 要点
            3. 第三项
               续行

            > 引文
            > 二行

            | 项 | 数 |
            |:--|--:|
            | 件 | 12 |

            **（一）加强领导**

            其中**重点**事项

                缩进的段落

            末段
            ---
            [甲]: 乙
            <!-- 注释 -->
            """;
        var reading = MarkdownReader.Read(SourceText.From(text), "x.md", CancellationToken.None);
        reading.Diagnostics.Should().BeEmpty();
        Show(reading.Document!).Should().Equal(
            "Heading1:云溪镇2031年报告", "Heading2:一、主要工作", "Paragraph:第一行", "Paragraph:第二行",
            "ListItem:要点", "ListItem:3. 第三项", "ListItem:续行", "Paragraph:引文", "Paragraph:二行",
            "TableRow:| 项 | 数 |", "TableRow:| 件 | 12 |", "Paragraph:（一）加强领导", "Paragraph:其中**重点**事项",
            "Paragraph:缩进的段落", "Paragraph:末段", "Paragraph:[甲]: 乙");
    }

    [Theory]
    [InlineData("[")]
    [InlineData(">")]
    [InlineData("*")]
    [InlineData("- ")]
    [InlineData("> - ")]
    [InlineData("1. ")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("|")]
    [InlineData("#")]
    [InlineData("[a](")]
    [InlineData("![[")]
    [InlineData(">\n")]
    [InlineData("[a]: b\n")]
    [InlineData("|a|b\n")]
    [InlineData("a\n---\n")]
    [InlineData("- a\n\n")]
    [InlineData("字")]
    public void Hostile_Markdown_of_a_megabyte_is_read_in_a_moment(string unit)
    {
        var text = SourceText.From(string.Concat(Enumerable.Repeat(unit, (1 << 20) / unit.Length)));
        var watch = Stopwatch.StartNew();
        var reading = MarkdownReader.Read(text, "x.md", CancellationToken.None);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2), "more is a hang, not a slow machine");
        reading.Document.Should().NotBeNull();
        ReaderInvariants.Hold(reading.Document!).Should().BeTrue();
    }

    [Fact]
    public void Lists_nested_by_indentation_do_not_exhaust_the_parser()
    {
        var text = SourceText.From(string.Concat(Enumerable.Range(0, 600).Select(static depth => new string(' ', 2 * depth) + "- 项\n")));
        var reading = MarkdownReader.Read(text, "x.md", CancellationToken.None);
        ReaderInvariants.Hold(reading.Document!).Should().BeTrue();
        reading.Document!.Blocks.Length.Should().Be(600);
    }

    [Fact]
    public void Markdown_nested_too_deeply_is_read_as_text_and_says_so()
    {
        var reading = MarkdownReader.Read(SourceText.From("首行\n" + new string('>', 200) + "深"), "x.md", CancellationToken.None);
        var notice = reading.Diagnostics.Should().ContainSingle().Subject;
        (notice.Code, notice.Line).Should().Be((DiagnosticCode.DocumentNestedTooDeeply, 2));
        reading.Document!.Blocks.Length.Should().Be(2);
    }

    [Fact]
    public void A_name_ending_in_md_makes_a_text_Markdown_and_nothing_else_does()
    {
        static BlockKind First(string name) => DocumentOpener.OpenText("# 标题", name, null, 1 << 20, CancellationToken.None).Document!.Blocks[0].Kind;
        First("a.MD").Should().Be(BlockKind.Heading);
        First("a.txt").Should().Be(BlockKind.Paragraph);
    }

    private static IEnumerable<string> Show(ReportDocument document) => document.Blocks.Select(block =>
        $"{block.Kind}{(block.HeadingLevel > 0 ? block.HeadingLevel : "")}:{document.Source.ToString(block.Span)}");
}
