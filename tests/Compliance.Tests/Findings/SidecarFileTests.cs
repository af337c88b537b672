using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rendering.Sidecars;

namespace Compliance.Tests.Findings;

public class SidecarFileTests
{
    private const string Print = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("""{ "waivers": [ { "ruleId": "A-1", "fingerprint": "F", "expires": "2026-01-01" } ] }""", DiagnosticCode.PropertyMissing, "reason", 16)]
    [InlineData("""{ "waivers": [ { "ruleId": "A-1", "fingerprint": "F", "reason": "r" } ] }""", DiagnosticCode.PropertyMissing, "expires", 16)]
    [InlineData("""{ "waivers": [ { "ruleId": "A-1", "fingerprint": "F", "reason": " ", "expires": "2026-01-01" } ] }""", DiagnosticCode.ValueWrongType, "text", 128)]
    [InlineData("""{ "waivers": [ { "ruleId": "A-1", "fingerprint": "F", "reason": "r", "expires": "2026-02-30" } ] }""", DiagnosticCode.ValueWrongType, "yyyy-MM-dd", 144)]
    [InlineData("""{ "waivers": [ { "ruleId": "A-1", "fingerprint": "12", "reason": "r", "expires": "2026-01-01" } ] }""", DiagnosticCode.ValueWrongType, "fingerprint (64 × 0-9 a-f)", 50)]
    [InlineData("""{ "waivers": [], "expire": 1 }""", DiagnosticCode.PropertyUnknown, "expire", 18)]
    [InlineData("""{ "schemaVersion": "2", "waivers": [] }""", DiagnosticCode.ValueNotAllowed, "2", 20)]
    [InlineData("{ }", DiagnosticCode.PropertyMissing, "waivers", 1)]
    [InlineData("[", DiagnosticCode.JsonSyntax, "value", 2)]
    public void A_fault_of_a_waiver_file_is_told_with_its_place(string json, DiagnosticCode code, string argument, int column)
    {
        var loading = Load(json.Replace("\"F\"", $"\"{Print}\"", StringComparison.Ordinal));

        loading.Waivers.Should().BeNull();
        var fault = loading.Diagnostics.Should().ContainSingle().Subject;
        (fault.Code, fault.Arguments[0], fault.Source, fault.Line, fault.Column).Should().Be((code, argument, "w.json", 1, column));
    }

    [Fact]
    public void All_faults_of_a_file_are_told_at_once_and_a_waiver_given_twice_is_one() =>
        Load($$"""
            { "waivers": [
              { "ruleId": "A-1", "fingerprint": "{{Print}}", "reason": "r", "expires": "2026-01-01" },
              { "ruleId": "A-1", "fingerprint": "{{Print.ToUpperInvariant()}}", "reason": "r", "expires": "2026-01-01" },
              { "fingerprint": 3 } ] }
            """).Diagnostics.Select(fault => (fault.Code, fault.Line)).Should().Equal(
            (DiagnosticCode.IdRepeated, 3),
            (DiagnosticCode.PropertyMissing, 4), (DiagnosticCode.PropertyMissing, 4), (DiagnosticCode.PropertyMissing, 4),
            (DiagnosticCode.ValueWrongType, 4));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var waiver = Waiver("A-1", Print) with { Approver = "某人", Issuer = "某县人民政府", ReportYear = 2025, Quotes = ["“甲”\n乙"] };

        var read = Load(WaiverFileWriter.Add(null, waiver)).Waivers!.Waivers.Should().ContainSingle().Subject;

        read.Should().BeEquivalentTo(waiver with { Source = "w.json", Line = 4 });
    }

    [Fact]
    public void Adding_and_renewing_leave_the_rest_of_the_file_alone()
    {
        const string mine = "{\r\n \"x-owner\": \"甲\", \"waivers\" : [ ],\r\n \"schemaVersion\": \"1\" }\r\n";
        var other = new string('a', 64);
        var both = WaiverFileWriter.Add(WaiverFileWriter.Add(mine, Waiver("A-1", Print)), Waiver("B-2", other));

        var renewed = WaiverFileWriter.Add(both, Waiver("A-1", Print) with { Reason = "again" });

        renewed.Should().StartWith("{\r\n \"x-owner\": \"甲\", \"waivers\" : [").And.EndWith(",\r\n \"schemaVersion\": \"1\" }\r\n");
        Load(renewed).Waivers!.Waivers.Select(waiver => (waiver.RuleId, waiver.Reason)).Should().Equal(("A-1", "again"), ("B-2", "r"));
    }

    [Fact]
    public void Personal_numbers_do_not_reach_the_file() =>
        WaiverFileWriter.Add(null, Waiver("A-1", Print) with { Quotes = ["电话13812341234"] }).Should().Contain("138****1234").And.NotContain("13812341234");

    [Fact]
    public void A_baseline_is_read_back_one_finding_a_line()
    {
        var baseline = new Baseline([new("A-1", Print), new("A-1", Print), new("B-2", Print)]);

        var text = BaselineFileWriter.Write(baseline);

        text.Split('\n').Should().HaveCount(9);
        Baseline.Load(Encoding.UTF8.GetBytes(text), "b.json").Baseline!.Entries.Should().Equal(baseline.Entries);
        Baseline.Load(Encoding.UTF8.GetBytes(BaselineFileWriter.Write(Baseline.Empty)), "b.json").Baseline!.Entries.Should().BeEmpty();
        Baseline.Load("{ \"findings\": [ { } ] }"u8, "b.json").Diagnostics.Should().HaveCount(2);
    }

    private static Waiver Waiver(string rule, string fingerprint) => new()
    {
        RuleId = rule,
        Fingerprint = fingerprint,
        Reason = "r",
        Granted = new(2026, 1, 1),
        Expires = new(2026, 3, 1),
    };

    private static WaiverLoading Load(string json) => WaiverSet.Load(Encoding.UTF8.GetBytes(json), "w.json");
}
