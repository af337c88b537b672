using System.Text;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Json;
using Compliance.Rendering.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Tests.Rendering;

public sealed class RenderedResultTests
{
    [Theory]
    [InlineData("json", Language.Chinese)]
    [InlineData("json", Language.English)]
    [InlineData("text", Language.Chinese)]
    [InlineData("text", Language.English)]
    [InlineData("markdown", Language.Chinese)]
    [InlineData("markdown", Language.English)]
    [InlineData("html", Language.Chinese)]
    [InlineData("html", Language.English)]
    [InlineData("sarif", Language.Chinese)]
    [InlineData("sarif", Language.English)]
    [InlineData("sarif-code-host", Language.Chinese)]
    [InlineData("junit", Language.Chinese)]
    [InlineData("junit", Language.English)]
    [InlineData("github", Language.Chinese)]
    [InlineData("github", Language.English)]
    [InlineData("csv", Language.Chinese)]
    [InlineData("csv", Language.English)]
    public void The_output_is_the_approved_one(string format, Language language)
    {
        var options = new RenderingOptions { Language = language };
        var actual = Rendered.By(Rendered.RendererOf(format, options), HandMadeResult.Blocked(), HandMadeResult.Passed(), HandMadeResult.Unreadable());
        Approval.Verify("Rendering", $"results.{(language == Language.English ? "en" : "zh-CN")}.{format}", actual.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Json_snippets_are_the_source_unless_masked()
    {
        var source = SourceText.From("标题\n电话13812345678与\u3000全角\n");
        var result = HandMadeResult.Of(source, Verdict.Review) with
        {
            Findings =
            [
                HandMadeResult.Finding("A", Severity.Info, "甲", "a", HandMadeResult.At(source, "13812345678")),
                HandMadeResult.Finding("B", Severity.Info, "乙", "b", HandMadeResult.At(source, "与\u3000全角")),
            ],
        };
        using var json = JsonDocument.Parse(Render(new JsonResultRenderer(RenderingOptions.Default), result));
        var locations = json.RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("locations")[0]).ToList();
        locations[0].GetProperty("snippet").GetString().Should().Be("138****5678");
        locations[0].GetProperty("masked").GetBoolean().Should().BeTrue();
        locations[1].GetProperty("snippet").GetString().Should().Be("与\u3000全角");
        locations[1].TryGetProperty("masked", out _).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Rendered.Formats), MemberType = typeof(Rendered))]
    public void Raw_personal_numbers_appear_only_when_asked_for(string format)
    {
        var raw = new RenderingOptions { ShowPersonalNumbers = true };
        Rendered.By(Rendered.RendererOf(format, raw), HandMadeResult.Blocked()).Should().Contain("13812345678");
        Rendered.By(Rendered.RendererOf(format, RenderingOptions.Default), HandMadeResult.Blocked()).Should().NotContain("13812345678");
    }

    [Theory]
    [InlineData("markdown", "已豁免至 2026-12-31（王某 批准）：上级统一格式")]
    [InlineData("html", "已豁免至 2026-12-31（王某 批准）：上级统一格式")]
    [InlineData("junit", "已豁免至 2026-12-31（王某 批准）：上级统一格式")]
    [InlineData("github", "已豁免至 2026-12-31（王某 批准）：上级统一格式")]
    [InlineData("csv", "已豁免至 2026-12-31（王某 批准）：上级统一格式")]
    [InlineData("sarif", "\"justification\": \"上级统一格式\"")]
    public void What_is_waived_is_shown_with_its_reason_and_does_not_count(string format, string words)
    {
        var output = Rendered.By(format, HandMadeResult.Excused());
        output.Should().Contain(words).And.NotContain("::error").And.NotContain("<failure");
        if (format == "sarif") output.Should().Contain("\"baselineState\": \"unchanged\"");
        Rendered.By("sarif-code-host", HandMadeResult.Excused()).Should().NotContain("partialFingerprints");
    }

    [Theory]
    [MemberData(nameof(Rendered.Formats), MemberType = typeof(Rendered))]
    public void Personal_numbers_of_the_text_itself_are_masked(string format)
    {
        var source = SourceText.From("标题13987654321\n电话13812345678。\n");
        var output = Rendered.By(Rendered.RendererOf(format, RenderingOptions.Default), Marked(source, "电话13812345678"));
        output.Should().NotContain("13812345678").And.NotContain("13987654321");
        output.Replace("\\", "", StringComparison.Ordinal).Should().Contain("138****5678");
    }

    [Theory]
    [MemberData(nameof(Rendered.Formats), MemberType = typeof(Rendered))]
    public void Every_format_says_the_verdict_of_every_report_in_order_and_gives_the_same_bytes_again(string format)
    {
        var results = Enumerable.Range(0, 5).Select(i => HandMadeResult.Blocked() with { Path = $"r{i}.txt" }).ToArray();
        var once = Rendered.By(Rendered.RendererOf(format, RenderingOptions.Default), results);
        var places = results.Select(result => once.IndexOf(result.Path, StringComparison.Ordinal)).ToList();
        places.Should().NotContain(-1).And.BeInAscendingOrder();
        Rendered.By(Rendered.RendererOf(format, RenderingOptions.Default), results).Should().Be(once);
    }

    [Theory]
    [MemberData(nameof(Rendered.Formats), MemberType = typeof(Rendered))]
    public void Nothing_is_kept_back_until_the_end_but_what_the_format_wants_there(string format)
    {
        using var output = new MemoryStream();
        using var writer = Rendered.RendererOf(format, RenderingOptions.Default).Begin(output, Rendered.Header(2));
        writer.Write(HandMadeResult.Blocked());
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("NUM-01");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 2)]
    public void Only_fail_and_review_are_shown_unless_all_is_asked_for(bool all, int shown)
    {
        var source = SourceText.From("标题\n正文");
        var finding = HandMadeResult.Finding("A", Severity.Info, "甲", "a", HandMadeResult.At(source, "正文"));
        var result = HandMadeResult.Of(source, Verdict.Pass) with
        {
            Findings = [finding with { Outcome = Outcome.Pass }, finding with { Outcome = Outcome.Undetermined, Reason = "no-date" }],
        };
        using var json = JsonDocument.Parse(Render(new JsonResultRenderer(new() { AllOutcomes = all }), result));
        json.RootElement.GetProperty("documents")[0].GetProperty("findings").GetArrayLength().Should().Be(shown);
    }

    [Fact]
    public void Marks_stand_under_their_words_whatever_the_width_of_what_is_before_them()
    {
        var source = SourceText.From("标题\n全年ａbc“受理”614件，办结601件，办结率97.7%。\n");
        var lines = Frame(source, "614件", "601件", "97.7%");
        var text = lines[1][4..];
        var marks = lines[2][4..];
        foreach (var words in new[] { "614件", "601件", "97.7%" })
        {
            var start = DisplayWidth.Of(text.AsSpan(0, text.IndexOf(words, StringComparison.Ordinal)));
            marks.Substring(start, DisplayWidth.Of(words)).Should().Be(new string('^', DisplayWidth.Of(words)));
            marks[start - 1].Should().Be(' ');
        }
    }

    [Fact]
    public void A_long_line_shows_the_part_around_the_mark()
    {
        var source = SourceText.From("标题\n" + new string('前', 5000) + "办结率97.7%" + new string('后', 5000));
        var line = Frame(source, "97.7%")[1];
        line.Should().Contain("前办结率97.7%后").And.Contain("…前").And.EndWith("后…");
        DisplayWidth.Of(line).Should().BeLessThanOrEqualTo(84);
    }

    [Fact]
    public void Places_far_apart_get_a_row_each()
    {
        var source = SourceText.From("标题\n受理614件" + new string('间', 500) + "办结601件\n比率97.7%");
        var lines = Frame(source, "614件", "601件", "97.7%");
        lines.Where(line => line.Contains('^', StringComparison.Ordinal)).Should().HaveCount(3);
    }

    [Fact]
    public void A_number_that_reaches_over_the_edge_of_the_window_is_masked_all_the_same()
    {
        var source = SourceText.From("标题\n" + new string('1', 1) + "3812345678" + new string('前', 31) + "错字" + new string('后', 80));
        Render(new TextResultRenderer(RenderingOptions.Default), Marked(source, "错字")).Should().NotContain("2345678");
    }

    [Fact]
    public void A_hostile_report_cannot_steer_the_terminal()
    {
        var source = SourceText.From("标题\u001B]0;x\u0007\n正文\u001B[2J\u202E错字");
        var output = Render(new TextResultRenderer(RenderingOptions.Default), Marked(source, "错字"));
        output.Should().NotContain("\u001B").And.NotContain("\u202E").And.NotContain("\u0007");
    }

    [Fact]
    public void Colour_is_written_only_when_asked_for()
    {
        Render(new TextResultRenderer(RenderingOptions.Default), HandMadeResult.Blocked()).Should().NotContain("\u001B");
        Render(new TextResultRenderer(new() { Colour = true }), HandMadeResult.Blocked()).Should().Contain("\u001B[1;31m");
    }

    [Fact]
    public void Lone_surrogates_do_not_break_the_json()
    {
        var source = SourceText.From("标题\n\uD800坏字");
        var act = () => JsonDocument.Parse(Render(new JsonResultRenderer(RenderingOptions.Default), Marked(source, "\uD800坏字")));
        act.Should().NotThrow();
    }

    private static string[] Frame(SourceText source, params string[] words) =>
        [.. Render(new TextResultRenderer(RenderingOptions.Default), Marked(source, words)).Split('\n').SkipWhile(line => !line.StartsWith("  -->", StringComparison.Ordinal)).Skip(1)];

    private static CheckResult Marked(SourceText source, params string[] words) => HandMadeResult.Of(source, Verdict.Blocked) with
    {
        Findings = [HandMadeResult.Finding("X-01", Severity.Error, "错", "wrong", [.. words.Select(word => HandMadeResult.At(source, word))])],
        Outcomes = [new("X-01", Outcome.Fail, null, 1)],
    };

    private static string Render(IResultRenderer renderer, params CheckResult[] results) => Rendered.By(renderer, results);
}
