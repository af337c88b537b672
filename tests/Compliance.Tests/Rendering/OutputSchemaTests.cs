using System.Text;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Json;
using Compliance.Rules;
using NJsonSchema;

namespace Compliance.Tests.Rendering;

/// <summary>What check and inspect really print of the sample reports fits the published schemas.</summary>
public sealed class OutputSchemaTests
{
    private static readonly string Root = SharedFolder.RepositoryRoot;

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(Root, "tests", "samples"), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task What_is_printed_fits(string sample)
    {
        var rules = RuleSetLoader.Load(RuleSets.SourceOf("law-based-government-report")!, [KeyValuePair.Create("TIM-01.publicationDeadline", "03-01")]).RuleSet!;
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Root, "tests", "samples", sample));
        var result = new ComplianceChecker(rules).Check(bytes, sample, new CheckOptions { EveryOutcome = true });
        var options = RenderingOptions.Default with { AllOutcomes = true };
        using var checkedOutput = new MemoryStream();
        var tally = new RunTally();
        using (var writer = new JsonResultRenderer(options).Begin(checkedOutput, new RunHeader("compliance", "1", RuleSetStamp.Of(rules, null))))
        {
            tally.Add(result);
            writer.Write(result);
            writer.End(tally.ToSummary([]));
        }

        using var inspected = new MemoryStream();
        new InspectJsonRenderer(options).Write(inspected, sample, result.Report!, result.Claims!);

        (await Faults("result", checkedOutput)).Should().BeEmpty();
        (await Faults("report", inspected)).Should().BeEmpty();
    }

    private static async Task<IEnumerable<string>> Faults(string schema, MemoryStream output) =>
        (await JsonSchema.FromFileAsync(Path.Combine(Root, "rules", "schema", schema + ".schema.json")))
            .Validate(Encoding.UTF8.GetString(output.ToArray())).Select(error => $"{error.Path} {error.Kind}");
}
