using System.Xml.Linq;
using Compliance.Findings;
using Compliance.Rendering.GitHub;
using Compliance.Rendering.Markdown;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Tests.Rendering;

public sealed class AnnotationTests
{
    [Fact]
    public void Properties_and_message_are_escaped_as_the_runner_reads_them() =>
        WorkflowCommand.Annotation(AnnotationLevel.Error, "a,b:c%.txt", null, "题:一,二", "满意率100%\n::error::假的\r")
            .Should().Be("::error file=a%2Cb%3Ac%25.txt,title=题%3A一%2C二::满意率100%25%0A::error::假的 ");

    [Theory]
    [InlineData("::error::x")]
    [InlineData("文##[add-mask]x")]
    [InlineData("a\n::set-output name=x::y")]
    public void A_plain_line_is_never_a_command(string words)
    {
        var line = WorkflowCommand.Plain(words);
        line.TrimStart().Should().NotStartWith("::");
        line.Should().NotContain("##[").And.NotContain("\n");
    }

    [Fact]
    public void At_most_ten_of_each_kind_are_annotated_and_the_rest_is_in_the_log()
    {
        var source = SourceText.From("标题\n正文");
        var finding = HandMadeResult.Finding("X-01", Severity.Error, "错", "wrong", HandMadeResult.At(source, "正文"));
        var output = Rendered.By("github", HandMadeResult.Of(source, Verdict.Blocked) with
        {
            Findings = [.. Enumerable.Range(0, 25).Select(i => finding with { Severity = i < 14 ? Severity.Error : Severity.Info })],
        });
        var lines = output.Split('\n');
        lines.Count(line => line.StartsWith("::error", StringComparison.Ordinal)).Should().Be(10);
        lines.Count(line => line.StartsWith("::notice", StringComparison.Ordinal)).Should().Be(10);
        lines.Count(line => line.Contains("X-01", StringComparison.Ordinal)).Should().Be(25);
        lines.Should().ContainMatch("::notice*另有 6 条*");
    }

    [Theory]
    [InlineData("*粗*_体_`码`", "\\*粗\\*\\_体\\_\\`码\\`")]
    [InlineData("[链](javascript:x)", "\\[链\\](javascript:x)")]
    [InlineData("<b>&amp;", "\\<b\\>\\&amp;")]
    [InlineData("2024. 年", "2024\\. 年")]
    [InlineData("（1）.", "（1）.")]
    [InlineData("- 项", "\\- 项")]
    [InlineData("见http://a.b与www.c.d", "见http\\://a.b与www\\.c.d")]
    [InlineData("a|b\nc\u202Ed", "a\\|b c\\[U+202E\\]d")]
    public void Markdown_shows_words_and_no_markup(string words, string markdown) => MarkdownText.Of(words).Should().Be(markdown);

    [Fact]
    public void JUnit_counts_what_it_lists_and_fails_only_what_blocks()
    {
        var suites = XDocument.Parse(Rendered.By("junit", HandMadeResult.Blocked(), HandMadeResult.Unreadable())).Root!.Elements("testsuite").ToList();
        foreach (var suite in suites)
        {
            suite.Attribute("tests")!.Value.Should().Be($"{suite.Elements("testcase").Count()}");
            suite.Attribute("failures")!.Value.Should().Be($"{suite.Descendants("failure").Count()}");
            suite.Attribute("errors")!.Value.Should().Be($"{suite.Descendants("error").Count()}");
            suite.Attribute("skipped")!.Value.Should().Be($"{suite.Descendants("skipped").Count()}");
        }

        suites[0].Descendants("failure").Should().HaveCount(2);
        suites[0].Elements("testcase").Single(test => test.Attribute("name")!.Value.StartsWith("STR-15", StringComparison.Ordinal))
            .Element("system-out")!.Value.Should().Contain("（二）");
        suites[1].Descendants("error").Should().ContainSingle();
    }

    [Fact]
    public void JUnit_is_XML_whatever_the_report_holds()
    {
        var source = SourceText.From("标题\u0000\u0007\uD800]]>\uFFFE<&\"\n");
        var result = HandMadeResult.Of(source, Verdict.Blocked) with
        {
            Findings = [HandMadeResult.Finding("X-01", Severity.Error, source.Text, source.Text, HandMadeResult.At(source, new TextSpan(0, source.Length)))],
            Outcomes = [new("X-01", Outcome.Fail, null, 1)],
        };
        var act = () => XDocument.Parse(Rendered.By("junit", result));
        act.Should().NotThrow();
    }
}
