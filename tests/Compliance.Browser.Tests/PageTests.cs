using System.Globalization;
using System.Text.RegularExpressions;
using Compliance.Diagnostics;
using Compliance.Findings;
using Microsoft.Playwright;

namespace Compliance.Browser.Tests;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>For each finding of the list, the words its marks cover, and whether each can be seen.</summary>
    private const string MarkedWords = """
        () => [...document.querySelectorAll('.finding')].flatMap(finding =>
          [...finding.querySelectorAll('.places a')].map(link => {
            const place = link.getAttribute('href').split('-m')[1];
            const marks = [...document.querySelectorAll('.text mark')].filter(mark => mark.dataset.place.split(' ').includes(place));
            const seen = marks.every(mark => mark.getClientRects().length > 0 && mark.getBoundingClientRect().width > 0);
            return finding.querySelector('.rule b').textContent + '|' + link.nextElementSibling.parentElement.querySelector('q').textContent
              + '|' + marks.map(mark => mark.textContent).join('') + '|' + seen;
          }))
        """;

    private const string Contrast = """
        () => {
          const parse = colour => { const c = colour.match(/[\d.]+/g).map(Number); return c.length < 4 ? [...c, 1] : c; };
          const light = c => { const [r, g, b] = c.slice(0, 3).map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] > 0) return c; } return [255, 255, 255, 1]; };
          const poor = [];
          for (const e of document.querySelectorAll('body *')) {
            const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || e.dataset.number;
            if (!own || !e.getClientRects().length) continue;
            const a = light(parse(getComputedStyle(e).color)), b = light(behind(e));
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < 4.5) poor.push(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
          }
          return [...new Set(poor)];
        }
        """;

    [BrowserFact]
    public async Task Marks_stand_at_the_words_of_their_findings()
    {
        var result = Reports.Check();
        await using var opened = await browser.Open(Reports.Page(result));
        var marked = await opened.Page.EvaluateAsync<string[]>(MarkedWords);
        var expected = Shown(result).SelectMany(finding => finding.Locations.Select(place => $"{finding.RuleId}|{Short(place.Snippet)}|{place.Snippet}|true"));
        marked.Should().BeEquivalentTo(expected).And.NotBeEmpty();
    }

    [BrowserFact]
    public async Task The_text_on_the_page_is_the_reports_text()
    {
        var result = Reports.Check();
        await using var opened = await browser.Open(Reports.Page(result));
        var lines = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.text .line')].map(line => line.textContent)");
        string.Join('\n', lines).TrimEnd('\n').Should().Be(result.Report!.Document.Source.Text.TrimEnd('\n'));
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_every_finding_and_shows_where_it_is()
    {
        await using var opened = await browser.Open(Reports.Page(Reports.Check()));
        var reached = new HashSet<string>();
        var seen = new HashSet<string>();
        for (var i = 0; i < 500; i++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            var at = await opened.Page.EvaluateAsync<string[]>(
                "() => { const e = document.activeElement; if (!e || e === document.body) return [];"
                + " return [String([...document.querySelectorAll('*')].indexOf(e)),"
                + " (e.getAttribute('href') || e.id || e.tagName) + ' ' + (getComputedStyle(e).outlineStyle !== 'none')]; }");
            if (at.Length == 0 || !seen.Add(at[0])) break;
            reached.Add(at[1]);
        }

        reached.Should().OnlyContain(at => at.Contains(" true", StringComparison.Ordinal), "focus is visible");
        var links = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.ref, .finding .places a')].map(link => link.getAttribute('href'))");
        links.Should().NotBeEmpty();
        links.Select(link => link + " true").Except(reached).Should().BeEmpty();
        var findings = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.finding')].map(finding => '#' + finding.id)");
        findings.Select(finding => finding + " true").Except(reached).Should().BeEmpty("the number in the text leads to each finding");
    }

    [BrowserFact]
    public async Task Following_a_number_leads_to_its_finding_and_back()
    {
        await using var opened = await browser.Open(Reports.Page(Reports.Check()));
        await opened.Page.Locator(".ref").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        var target = opened.Page.Locator(".finding:target");
        (await target.CountAsync()).Should().Be(1);
        await target.Locator(".places a").First.PressAsync("Enter");
        var pointer = await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.anchor:target'), '::before').content");
        pointer.Should().Contain("▸");
        (await opened.Page.EvaluateAsync<bool>(
            "() => { const box = document.querySelector('.anchor:target').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"))
            .Should().BeTrue("the place is scrolled into view, below the filters");
    }

    [BrowserFact]
    public async Task A_filter_hides_its_findings_and_their_marks_without_any_script()
    {
        await using var opened = await browser.Open(Reports.Page(Reports.Check()));
        (await opened.Page.Locator("script").CountAsync()).Should().Be(0);
        (await opened.Page.Locator(".finding.error:visible").CountAsync()).Should().BePositive();
        await opened.Page.Locator("#show-error").PressAsync("Space");
        (await opened.Page.Locator(".finding.error:visible, .ref.error:visible").CountAsync()).Should().Be(0);
        (await opened.Page.Locator(".finding.warning:visible").CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task Print_fits_A4()
    {
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            // 210 mm less 15 mm on either side, at 96 pixels an inch.
            await using var opened = await browser.Open(Reports.Page(Reports.Check(), language), width: 680, height: 1000);
            await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            (await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(680);
            (await opened.Page.Locator(".filters:visible").CountAsync()).Should().Be(0);
            var pdf = System.Text.Encoding.Latin1.GetString(await opened.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
            var boxes = Regex.Matches(pdf, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]").Select(box => (Width: Number(box.Groups[1]), Height: Number(box.Groups[2]))).ToList();
            boxes.Should().NotBeEmpty().And.OnlyContain(box => Math.Abs(box.Width - 595.3m) < 1 && Math.Abs(box.Height - 841.9m) < 1);
        }
    }

    [BrowserFact]
    public async Task Small_windows_need_no_sideways_scrolling()
    {
        await using var opened = await browser.Open(Reports.Page(Reports.Check()), width: 380, height: 800);
        (await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(380);
    }

    [BrowserFact]
    public async Task No_request_leaves_the_page()
    {
        await using var opened = await browser.Open(Reports.Page(Reports.Check(Reports.Hostile)));
        await opened.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        opened.Requests.Should().ContainSingle().Which.Should().StartWith("file:");
    }

    [BrowserFact]
    public async Task A_hostile_report_does_nothing()
    {
        var result = Reports.Check(Reports.Hostile);
        await using var opened = await browser.Open(Reports.Page(result));
        opened.Messages.Should().BeEmpty();
        (await opened.Page.TitleAsync()).Should().NotBe("x");
        (await opened.Page.Locator("script, img, iframe, object, a[href^='javascript']").CountAsync()).Should().Be(0);
        (await opened.Page.Locator("main").IsVisibleAsync()).Should().BeTrue();
        (await opened.Page.Locator(".line").CountAsync()).Should().Be(result.Report!.Document.Source.Lines.Count - (result.Report.Document.Source.Text.EndsWith('\n') ? 1 : 0));
        var text = await opened.Page.Locator("body").TextContentAsync();
        text.Should().NotContain("\u202E").And.NotContain("\u2066").And.NotContain("\u200B").And.Contain("U+202E").And.Contain("<script>document.title");
        var shown = await opened.Page.EvaluateAsync<string[]>(MarkedWords);
        shown.Should().OnlyContain(mark => mark.EndsWith("|true", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Every_word_stands_out_from_what_is_behind_it()
    {
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            await using var opened = await browser.Open(Reports.Page(Reports.Check(), language));
            (await opened.Page.EvaluateAsync<string[]>(Contrast)).Should().BeEmpty();
        }
    }

    [BrowserFact]
    public async Task Every_link_and_box_has_a_name_and_the_page_its_landmarks()
    {
        await using var opened = await browser.Open(Reports.Page(Reports.Check(), Language.English));
        var nameless = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a, input, summary')].filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.[0]?.textContent.trim())).map(e => e.outerHTML)");
        nameless.Should().BeEmpty();
        (await opened.Page.Locator("html").GetAttributeAsync("lang")).Should().Be("en");
        (await opened.Page.Locator(".text").GetAttributeAsync("lang")).Should().Be("zh-CN");
        foreach (var landmark in new[] { "main", "section.text[aria-label]", "aside.findings[aria-label]", "h1", "footer" })
            (await opened.Page.Locator(landmark).CountAsync()).Should().Be(1, landmark);
    }

    private static IEnumerable<Finding> Shown(CheckResult result) => result.Findings.Where(finding => finding.Outcome is Outcome.Fail or Outcome.Review);

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static decimal Number(Group group) => decimal.Parse(group.Value, CultureInfo.InvariantCulture);
}
