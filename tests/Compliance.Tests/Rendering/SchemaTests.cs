using NJsonSchema;

namespace Compliance.Tests.Rendering;

public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(SharedFolder.RepositoryRoot, "rules", "schema");

    [Fact]
    public void The_report_schema_is_the_fact_table()
    {
        var path = Path.Combine(Folder, "report.schema.json");
        if (Environment.GetEnvironmentVariable("COMPLIANCE_APPROVE") == "1") File.WriteAllText(path, ReportSchema.Generate());
        File.ReadAllText(path).Should().Be(ReportSchema.Generate(), "COMPLIANCE_APPROVE=1 writes it anew");
    }

    [Fact]
    public async Task Rendered_results_fit_the_result_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Folder, "result.schema.json"));
        foreach (var name in new[] { "results.zh-CN.json", "results.en.json" })
            schema.Validate(File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "tests", "Compliance.Tests", "Rendering", "Approved", name))).Should().BeEmpty();
    }

    [Fact]
    public async Task The_result_schema_notices_a_missing_and_a_foreign_member()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Folder, "result.schema.json"));
        var good = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "tests", "Compliance.Tests", "Rendering", "Approved", "results.en.json"));
        schema.Validate(good.Replace("\"startLine\"", "\"startRow\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }
}
