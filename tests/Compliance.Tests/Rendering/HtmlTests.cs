using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tests.Rules;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Rendering;

public sealed partial class HtmlTests
{
    private const string Hostile =
        "标题<script>alert(1)</script>\n<img src=x onerror=alert(2)>\" onmouseover='alert(3)' &lt;\u202E反\u2066转\u200B\u0007\uDB40\uDC41\uD800尾\n</section></main></style>";

    [Fact]
    public void A_hostile_report_becomes_words()
    {
        var html = Rendered.By("html", Marked(SourceText.From(Hostile), new TextSpan(0, Hostile.Length)) with { Path = "\"><script>x</script>.txt" });
        html.Should().NotContain("<script").And.NotContain("<img").And.NotContain("\u202E").And.NotContain("\u2066").And.NotContain("\u200B");
        html.Should().Contain("<span class=\"unseen\">U+202E</span>").And.Contain("<span class=\"unseen\">U+E0041</span>").And.Contain("U+D800");
        ElementsOf(html).Should().NotContain(["script", "img", "iframe", "object", "link", "form"]);
    }

    /// <summary>A hundred commas with a number each would hide the text; the places stay marked, and the list leads to each.</summary>
    [Fact]
    public void A_finding_with_many_places_is_numbered_once_a_line()
    {
        var source = SourceText.From("甲,乙,丙,丁,戊,己\n庚,辛,壬,癸,子,丑\n");
        var commas = Enumerable.Range(0, source.Length).Where(i => source.Text[i] == ',').Select(i => HandMadeResult.At(source, new TextSpan(i, 1))).ToArray();
        var result = Marked(source, new TextSpan(0, 1)) with { Findings = [HandMadeResult.Finding("PUN-01", Severity.Info, "半角", "half width", commas)] };
        var section = XmlOf(TextSection().Match(Rendered.By("html", result)).Value);
        section.SelectNodes(".//mark")!.Count.Should().Be(10);
        section.SelectNodes(".//span[@class='anchor']")!.Count.Should().Be(10);
        section.SelectNodes("p")!.Cast<XmlElement>().Select(line => line.SelectNodes(".//a[@href='#d1-f1']")!.Count).Should().Equal(1, 1);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("text")]
    public void A_text_of_another_kind_is_said_to_be_one(string format)
    {
        var result = new ComplianceChecker(RuleSets.LawBasedGovernmentReport).Check("关于召开会议的通知\n\n请准时参加。\n", "notice.txt");
        Rendered.By(format, result).Should().Contain("本文不像规则集所管的报告，关于组成部分的规则未作判断");
    }

    /// <summary>A rule set that names no kind of report holds no rule back, so there is nothing to say.</summary>
    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("text")]
    public void A_rule_set_without_a_kind_takes_any_text(string format)
    {
        var rules = RuleSetText.Loaded("""
            { "id": "own", "edition": "1.0.0", "sources": { "G": { "document": "某办法", "status": "quoted" } },
              "rules": [ { "id": "OWN-01", "since": "1.0.0", "category": "wording", "severity": "info", "title": { "zh-CN": "题", "en": "title" },
                "basis": [ { "source": "G" } ], "assert": "true", "message": { "zh-CN": "话", "en": "words" }, "remedy": { "zh-CN": "改", "en": "mend" } } ] }
            """);
        Rendered.By(format, new ComplianceChecker(rules).Check("关于召开会议的通知\n\n请准时参加。\n", "notice.txt")).Should().NotContain("不像规则集所管的报告");
    }

    [Fact]
    public void The_page_names_its_language_and_allows_nothing_from_outside()
    {
        var html = Rendered.By("html", HandMadeResult.Blocked());
        html.Should().Contain("<html lang=\"zh-CN\">").And.Contain("default-src &#39;none&#39;").And.NotContain("http://").And.NotContain("https://");
        html.Should().NotContain(" style=").And.NotContain("javascript:");
    }

    /// <summary>Whatever overlaps, nests, touches or is empty: the text is the report's, and each mark covers its own words.</summary>
    [Fact]
    public void The_text_is_the_reports_and_every_mark_covers_its_words()
    {
        var characters = Gen.Elements('甲', '乙', '，', '\n', 'a', '<', '&', ' ');
        var cases = from text in Gen.ArrayOf(characters, 40)
                    from spans in Gen.ListOf(from start in Gen.Choose(0, 40) from end in Gen.Choose(0, 40) select TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end)))
                    select (Text: new string(text), Spans: spans.Take(12).ToArray());
        Prop.ForAll(cases.ToArbitrary(), test =>
        {
            var source = SourceText.From(test.Text);
            var html = Rendered.By("html", Marked(source, test.Spans));
            var section = XmlOf(TextSection().Match(html).Value);
            string.Join('\n', section.SelectNodes("p")!.Cast<XmlElement>().Select(WordsOf)).TrimEnd('\n').Should().Be(test.Text.TrimEnd('\n'));
            for (var i = 0; i < test.Spans.Length; i++)
            {
                var place = (i + 1) + "-1";
                var covered = string.Concat(section.SelectNodes(".//mark")!.Cast<XmlElement>()
                    .Where(mark => mark.GetAttribute("data-place").Split(' ').Contains(place)).Select(WordsOf));
                covered.Should().Be(source.ToString(test.Spans[i]).Replace("\n", "", StringComparison.Ordinal));
                section.SelectNodes($".//span[@id='d1-m{place}']")!.Count.Should().Be(1);
                section.SelectNodes($".//a[@href='#d1-f{i + 1}']")!.Count.Should().Be(1);
            }
        }).Hold();
    }

    [Fact]
    public void Every_link_leads_to_a_place_of_the_page_and_every_id_occurs_once()
    {
        var html = Rendered.By("html", HandMadeResult.Blocked(), HandMadeResult.Unreadable(), HandMadeResult.Blocked());
        var ids = Id().Matches(html).Select(match => match.Groups[1].Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        var links = Link().Matches(html).Select(match => match.Groups[1].Value).ToList();
        links.Should().NotBeEmpty();
        links.Except(ids).Should().BeEmpty();
    }

    [Fact]
    public void What_could_not_be_decided_stands_apart_from_what_passed()
    {
        var html = Rendered.By("html", HandMadeResult.Blocked());
        var section = Regex.Match(html, "<section class=\"undetermined\">.*?</section>", RegexOptions.Singleline).Value;
        section.Should().Contain("TIM-01").And.NotContain("STR-01").And.NotContain("PUB-01");
    }

    [Fact]
    public void A_long_report_costs_time_in_proportion()
    {
        var source = SourceText.From("标题\n" + string.Concat(Enumerable.Repeat("甲乙丙丁戊己庚辛，", 100_000)));
        var spans = Enumerable.Range(0, 20_000).Select(i => new TextSpan(3 + i * 40, 8)).ToArray();
        Encoding.UTF8.GetByteCount(Rendered.By("html", Marked(source, spans))).Should().BeGreaterThan(2_000_000);
    }

    private static CheckResult Marked(SourceText source, params TextSpan[] spans) => HandMadeResult.Of(source, Verdict.Blocked) with
    {
        Findings = [.. spans.Select(span => HandMadeResult.Finding("X-01", Severity.Error, "错", "wrong", HandMadeResult.At(source, span)))],
    };

    private static XmlElement XmlOf(string markup)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(markup);
        return document.DocumentElement!;
    }

    private static string WordsOf(XmlElement element) => element.InnerText;

    private static HashSet<string> ElementsOf(string html) => [.. Regex.Matches(html, "<([a-z][a-z0-9]*)").Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<section class=\"text\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex TextSection();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]+)\"")]
    private static partial Regex Link();
}
