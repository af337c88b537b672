using System.Diagnostics;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Sarif;
using Compliance.Rules;
using Compliance.Text;
using Xunit.Abstractions;

namespace Compliance.Tests.Rendering;

public sealed class SarifTests(ITestOutputHelper log)
{
    [Theory]
    [InlineData("a/b.txt", "a/b.txt")]
    [InlineData("./报告 1.txt", "%E6%8A%A5%E5%91%8A%201.txt")]
    [InlineData("/x/y%.txt", "file:///x/y%25.txt")]
    [InlineData("C:\\x\\y.txt", "file:///C:/x/y.txt")]
    [InlineData("a:b#c?.txt", "a%3Ab%23c%3F.txt")]
    [InlineData("-", "-")]
    public void A_path_becomes_a_uri_reference(string path, string uri) => SarifUri.Of(path).Should().Be(uri);

    [Fact]
    public void Regions_count_UTF16_units_and_start_at_one()
    {
        var source = SourceText.From("标题\n𠮷甲错字乙\n");
        using var json = JsonDocument.Parse(Rendered.By("sarif", Marked(source, "错字")));
        var run = json.RootElement.GetProperty("runs")[0];
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        var region = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        region.GetProperty("startLine").GetInt32().Should().Be(2);
        region.GetProperty("startColumn").GetInt32().Should().Be(4);
        region.GetProperty("endColumn").GetInt32().Should().Be(6);
        region.GetProperty("charOffset").GetInt32().Should().Be(6);
    }

    [Fact]
    public void The_code_hosts_profile_holds_alerts_only()
    {
        using var full = JsonDocument.Parse(Rendered.By(new SarifResultRenderer(new() { AllOutcomes = true }), Everything()));
        using var host = JsonDocument.Parse(Rendered.By(new SarifResultRenderer(new() { AllOutcomes = true }, SarifProfile.CodeHost), Everything()));
        Results(full).Select(result => result.GetProperty("kind").GetString()).Should().Equal("fail", "review", "pass", "open", "notApplicable");
        Results(full).Select(result => result.GetProperty("level").GetString()).Should().Equal("error", "none", "none", "none", "none");
        Results(host).Select(result => result.GetProperty("level").GetString()).Should().Equal("error", "note");
        Results(host).Should().OnlyContain(result => !HasProperty(result, "kind") && !HasProperty(result, "fixes"));
    }

    [Fact]
    public void A_fix_replaces_exactly_what_the_repair_names()
    {
        var source = SourceText.From("标题\n化解312件中的298件，化解率96.5%\n");
        var finding = HandMadeResult.Finding("X-01", Severity.Error, "错", "wrong", HandMadeResult.At(source, "96.5%", "rate"), HandMadeResult.At(source, "298件", "numerator"));
        var result = HandMadeResult.Of(source, Verdict.Blocked) with
        {
            Findings = [finding with { Repairs = [new("rate", "96.5%", "95.5", "95.5%"), new("numerator", "其他", "301", "301件")] }],
        };
        using var json = JsonDocument.Parse(Rendered.By("sarif", result));
        var fixes = Results(json).Single().GetProperty("fixes").EnumerateArray().ToList();
        fixes.Should().ContainSingle();
        var replacement = fixes[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        replacement.GetProperty("insertedContent").GetProperty("text").GetString().Should().Be("95.5%");
        replacement.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32().Should().Be(17);
    }

    [Theory]
    [InlineData(SarifProfile.Full, Language.Chinese)]
    [InlineData(SarifProfile.Full, Language.English)]
    [InlineData(SarifProfile.CodeHost, Language.Chinese)]
    public void The_multitool_finds_nothing_to_report(SarifProfile profile, Language language)
    {
        var program = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "sarif-multitool")).FirstOrDefault(File.Exists);
        if (program is null)
        {
            Environment.GetEnvironmentVariable("CI").Should().NotBe("true", "CI installs sarif-multitool");
            log.WriteLine("skipped: sarif-multitool is not on PATH");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("sarif");
        try
        {
            var path = Path.Combine(folder.FullName, "log.sarif");
            var options = new RenderingOptions { AllOutcomes = true, Language = language };
            File.WriteAllText(path, Rendered.By(new SarifResultRenderer(options, profile), HandMadeResult.Blocked(), Everything(), HandMadeResult.Excused(), HandMadeResult.Unreadable()));
            using var process = Process.Start(new ProcessStartInfo(program, ["validate", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            output.Should().NotContain("SARIF").And.NotContain("JSON").And.Contain("Analysis completed successfully");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CheckResult Everything()
    {
        var source = SourceText.From("标题\n正文\n");
        var finding = HandMadeResult.Finding("X-01", Severity.Error, "错", "wrong", HandMadeResult.At(source, "正文"));
        return HandMadeResult.Of(source, Verdict.Blocked) with
        {
            Path = "目录/报告.txt",
            Findings =
            [
                finding, finding with { Outcome = Outcome.Review }, finding with { Outcome = Outcome.Pass },
                finding with { Outcome = Outcome.Undetermined, Reason = "not-stated" }, finding with { Outcome = Outcome.NotApplicable },
            ],
        };
    }

    private static CheckResult Marked(SourceText source, string words) => HandMadeResult.Of(source, Verdict.Blocked) with
    {
        Findings = [HandMadeResult.Finding("X-01", Severity.Error, "错", "wrong", HandMadeResult.At(source, words))],
    };

    private static IEnumerable<JsonElement> Results(JsonDocument json) => json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    private static bool HasProperty(JsonElement element, string name) => element.TryGetProperty(name, out _);
}
