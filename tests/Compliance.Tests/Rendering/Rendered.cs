using System.Collections.Immutable;
using System.Text;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Csv;
using Compliance.Rendering.GitHub;
using Compliance.Rendering.Html;
using Compliance.Rendering.JUnit;
using Compliance.Rendering.Json;
using Compliance.Rendering.Markdown;
using Compliance.Rendering.Sarif;
using Compliance.Rendering.Terminal;
using Compliance.Rules;
using Compliance.Tests.Rules;

namespace Compliance.Tests.Rendering;

/// <summary>Results as a format writes them, with the rules of a small rule set.</summary>
internal static class Rendered
{
    private static readonly ImmutableArray<Rule> Rules = RuleSetText.Loaded("""
        {
          "id": "test", "edition": "1.0.0",
          "sources": {
            "GW": { "document": "《党政机关公文处理工作条例》", "article": "第二十条", "status": "verified", "quote": "内容简洁，主题突出。" },
            "DC": { "document": "《法治政府建设与责任落实督察工作规定》", "article": "第二十五条", "status": "quoted" }
          },
          "rules": [
            { "id": "NUM-01", "since": "1.0.0", "category": "numbers", "severity": "error", "title": { "zh-CN": "比率与数目相符", "en": "A rate equals its counts" },
              "basis": [ { "source": "GW", "item": "第（四）项" } ], "assert": "true", "message": { "zh-CN": "话", "en": "words" },
              "remedy": { "zh-CN": "请核对", "en": "Check the numbers" } },
            { "id": "STR-03", "since": "1.0.0", "category": "structure", "severity": "error", "title": { "zh-CN": "写有原因", "en": "States the causes" },
              "basis": [ { "source": "DC" } ], "assert": "true", "message": { "zh-CN": "话", "en": "words" } }
          ]
        }
        """).Rules;

    public static IReadOnlyList<string> Names { get; } = ["json", "text", "markdown", "html", "sarif", "sarif-code-host", "junit", "github", "csv"];

    public static TheoryData<string> Formats => [.. Names];

    public static IResultRenderer RendererOf(string format, RenderingOptions options) => format switch
    {
        "json" => new JsonResultRenderer(options),
        "text" => new TextResultRenderer(options),
        "markdown" => new MarkdownResultRenderer(options),
        "html" => new HtmlResultRenderer(options),
        "sarif" => new SarifResultRenderer(options),
        "sarif-code-host" => new SarifResultRenderer(options, SarifProfile.CodeHost),
        "junit" => new JUnitResultRenderer(options),
        "github" => new GitHubResultRenderer(options),
        "csv" => new CsvResultRenderer(options),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    public static RunHeader Header(int documents) =>
        new("compliance", "0.1.0", HandMadeResult.Stamp, documents) { Rules = Rules, InformationUri = "pkg:nuget/Compliance.Tool" };

    public static string By(string format, params CheckResult[] results) => By(RendererOf(format, RenderingOptions.Default), results);

    public static string By(IResultRenderer renderer, params CheckResult[] results) => By(renderer, Rules, results);

    public static string By(IResultRenderer renderer, ImmutableArray<Rule> rules, params CheckResult[] results)
    {
        var tally = new RunTally();
        using var output = new MemoryStream();
        using (var writer = renderer.Begin(output, Header(results.Length) with { Rules = rules }))
        {
            foreach (var result in results)
            {
                tally.Add(result);
                writer.Write(result);
            }

            writer.End(tally.ToSummary([new RunNotice("filesSkipped", new("跳过 2 个文件", "2 files skipped"))]));
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
