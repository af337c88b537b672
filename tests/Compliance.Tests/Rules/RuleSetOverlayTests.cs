using Compliance.Diagnostics;
using Compliance.Rules;
using static Compliance.Tests.Rules.RuleSetText;

namespace Compliance.Tests.Rules;

public class RuleSetOverlayTests
{
    private static readonly string Base = Set(
        Rule("A-1", "\"parameters\": { \"limit\": 3, \"words\": [\"甲\"] }, \"select\": \"quantities\", \"assert\": \"it.value <= params.limit && !(it.unit in params.words)\""),
        "\"parameters\": { \"city\": { \"value\": \"乙\", \"description\": { \"zh-CN\": \"市\", \"en\": \"city\" } } },").Replace("\"test\"", "\"base\"");

    [Fact]
    public void An_overlay_changes_severity_weight_parameters_and_switch_and_says_so()
    {
        var rule = Overlay("{ \"severity\": \"warning\", \"weight\": 7, \"enabled\": false, \"parameters\": { \"limit\": 9 } }").RuleSet!.Rules[0];

        rule.Should().Match<Rule>(r => r.Severity == Severity.Warning && r.SeverityDefault == Severity.Error && r.SeveritySource == "over"
            && r.Weight == 7 && !r.Enabled);
        rule.Parameters["limit"].Values.Should().Equal("9");
        rule.Parameters["limit"].SetBy.Should().Be("over");
        rule.Parameters["words"].SetBy.Should().Be("rule");
        rule.Parameters["city"].SetBy.Should().Be("base");
    }

    [Theory]
    [InlineData("{ \"sevrity\": \"warning\" }", "PropertyUnknown")]
    [InlineData("{ \"parameters\": { \"limits\": 1 } }", "ParameterUnknown")]
    [InlineData("{ \"parameters\": { \"limit\": \"x\" } }", "ParameterWrongType")]
    [InlineData("{ \"parameters\": { \"limit\": 1.5 } }", "ParameterWrongType")]
    public void A_faulty_override_is_refused(string change, string code) =>
        Overlay(change).Diagnostics.Should().ContainSingle().Which.Code.ToString().Should().Be(code);

    [Fact]
    public void An_override_of_no_rule_names_the_nearest()
    {
        var diagnostic = Extend(("over.json", "{ \"id\": \"over\", \"edition\": \"2\", \"extends\": [\"base.json\"], \"overrides\": { \"A-2\": {} } }"), ("base.json", Base))
            .Diagnostics.Should().ContainSingle().Subject;

        (diagnostic.Code, diagnostic.Suggestion).Should().Be((DiagnosticCode.RuleUnknown, "A-1"));
    }

    [Fact]
    public void Overlays_travel_through_extends_and_the_last_wins()
    {
        var set = Extend(
            ("top.json", "{ \"id\": \"top\", \"edition\": \"3\", \"extends\": [\"over.json\"], \"overrides\": { \"A-1\": { \"severity\": \"info\" } } }"),
            ("over.json", "{ \"id\": \"over\", \"edition\": \"2\", \"extends\": [\"base.json\"], \"overrides\": { \"A-1\": { \"severity\": \"warning\", \"weight\": 4 } } }"),
            ("base.json", Base)).RuleSet!;

        set.Extends.Should().Equal("over", "base");
        set.Rules[0].Should().Match<Rule>(rule => rule.Severity == Severity.Info && rule.SeveritySource == "top" && rule.Weight == 4);
    }

    [Fact]
    public void A_circle_is_reported_once_with_its_members()
    {
        var diagnostic = Extend(
            ("a.json", "{ \"id\": \"a\", \"edition\": \"1\", \"extends\": [\"b.json\"] }"),
            ("b.json", "{ \"id\": \"b\", \"edition\": \"1\", \"extends\": [\"a.json\"] }")).Diagnostics.Should().ContainSingle().Subject;

        (diagnostic.Code, diagnostic.Arguments[0]).Should().Be((DiagnosticCode.RuleSetCycle, "a.json → b.json → a.json"));
    }

    [Fact]
    public void A_set_that_two_others_extend_is_taken_once()
    {
        var loading = Extend(
            ("top.json", "{ \"id\": \"top\", \"edition\": \"1\", \"extends\": [\"l.json\", \"r.json\"] }"),
            ("l.json", "{ \"id\": \"l\", \"edition\": \"1\", \"extends\": [\"base.json\"] }"),
            ("r.json", "{ \"id\": \"r\", \"edition\": \"1\", \"extends\": [\"base.json\"] }"),
            ("base.json", Base));

        loading.Diagnostics.Should().BeEmpty();
        loading.RuleSet!.Rules.Should().HaveCount(1);
    }

    [Theory]
    [InlineData("A-1.limit", "12", null)]
    [InlineData("city", "丙", null)]
    [InlineData("A-1.limit", "x", "ParameterWrongType")]
    [InlineData("A-1.limits", "1", "ParameterUnknown")]
    public void A_caller_sets_parameters_by_name(string name, string value, string? code)
    {
        var loading = RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("base.json", Base), [KeyValuePair.Create(name, value)]);

        string.Join(' ', loading.Diagnostics.Select(d => d.Code)).Should().Be(code ?? "");
        if (code is null) loading.RuleSet!.Rules[0].Parameters[name.Split('.')[^1]].Should().Match<RuleParameter>(p => p.Values[0] == value && p.SetBy == "caller");
    }

    [Theory]
    [InlineData("limit", "12", null, "")]
    [InlineData("limits", "1", "ParameterUnknown", "A-1.limit")]
    [InlineData("own", "5", "ParameterUnknown", "A-2.own, A-3.own")]
    [InlineData("city", "丙", null, "")]
    public void A_name_alone_stands_for_the_one_rule_that_declares_it(string name, string value, string? code, string suggestion)
    {
        const string Two = """
            { "id": "base", "edition": "1", "sources": { "P": { "document": "p", "status": "unverified" } }, "parameters": { "city": "甲" }, "rules": [
              { "id": "A-1", "since": "1", "category": "c", "severity": "info", "title": { "zh-CN": "a", "en": "a" }, "basis": [ { "source": "P" } ],
                "parameters": { "limit": 3, "city": "乙" }, "assert": "report.figures > params.limit", "message": { "zh-CN": "a", "en": "a" } },
              { "id": "A-2", "since": "1", "category": "c", "severity": "info", "title": { "zh-CN": "a", "en": "a" }, "basis": [ { "source": "P" } ],
                "parameters": { "own": 3 }, "assert": "report.figures > params.own", "message": { "zh-CN": "a", "en": "a" } },
              { "id": "A-3", "since": "1", "category": "c", "severity": "info", "title": { "zh-CN": "a", "en": "a" }, "basis": [ { "source": "P" } ],
                "parameters": { "own": 4 }, "assert": "report.figures > params.own", "message": { "zh-CN": "a", "en": "a" } } ] }
            """;
        var loading = RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("base.json", Two), [KeyValuePair.Create(name, value)]);

        string.Join(' ', loading.Diagnostics.Select(d => $"{d.Code} {d.Suggestion}")).Should().Be(code is null ? "" : $"{code} {suggestion}");
        if (code is not null) return;
        loading.RuleSet!.Rules[1].Parameters.GetValueOrDefault(name)?.Values[0].Should().Be(value);
        loading.RuleSet.Rules[0].Parameters[name].Values[0].Should().Be(name == "city" ? "乙" : value, "a rule's own parameter hides the rule set's");
    }

    [Theory]
    [InlineData("month-day", "04-01", "03-01", true)]
    [InlineData("month-day", "04-01", "02-29", true)]
    [InlineData("month-day", "04-01", "02-30", false)]
    [InlineData("month-day", "04-01", "3-1", false)]
    [InlineData("month-day", "04-01", "2026-03-01", false)]
    [InlineData("month-day", "04-01", "03-01 ", false)]
    [InlineData("month-day", "04-01", "", false)]
    [InlineData("day", "2031-01-01", "2032-02-29", true)]
    [InlineData("day", "2031-01-01", "2031-02-29", false)]
    [InlineData("days", "2031-01-01", "2031-01-01/2031-01-03", true)]
    [InlineData("days", "2031-01-01", "2031-01-03/2031-01-01", false)]
    [InlineData("days", "2031-01-01", "2031-01-01/2031-01-02/2031-01-03", false)]
    public void A_parameter_with_a_format_refuses_what_would_silently_decide_nothing(string format, string value, string changed, bool fits)
    {
        var text = $$"""
            { "id": "base", "edition": "1", "sources": { "P": { "document": "p", "status": "unverified" } }, "rules": [
              { "id": "A-1", "since": "1", "category": "c", "severity": "info", "title": { "zh-CN": "a", "en": "a" }, "basis": [ { "source": "P" } ],
                "parameters": { "day": { "value": "{{value}}", "format": "{{format}}" } }, "assert": "report.signed <= params.day", "message": { "zh-CN": "a", "en": "a" } } ] }
            """;
        var expected = fits ? "" : "ParameterWrongType";
        string Codes(RuleSetLoading loading) => string.Join(' ', loading.Diagnostics.Select(d => d.Code));

        Codes(RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("base.json", text), [KeyValuePair.Create("A-1.day", changed)])).Should().Be(expected);
        Codes(RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("base.json", text.Replace($"\"{value}\"", $"\"{changed}\"", StringComparison.Ordinal)))).Should().Be(expected);
        Codes(Extend(
            ("over.json", $"{{ \"id\": \"over\", \"edition\": \"2\", \"extends\": [\"base.json\"], \"overrides\": {{ \"A-1\": {{ \"parameters\": {{ \"day\": \"{changed}\" }} }} }} }}"),
            ("base.json", text))).Should().Be(expected);
    }

    [Fact]
    public void The_rule_sets_own_parameter_keeps_its_kind_when_another_extends_it() =>
        Extend(("over.json", "{ \"id\": \"over\", \"edition\": \"2\", \"extends\": [\"base.json\"], \"parameters\": { \"city\": 3 } }"), ("base.json", Base))
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.ParameterWrongType);

    private static string Over(string id, string bases, string severity) =>
        $"{{ \"id\": \"{id}\", \"edition\": \"1\", \"extends\": [{bases}]" + (severity.Length == 0 ? " }" : $", \"overrides\": {{ \"A-1\": {{ \"severity\": \"{severity}\" }} }} }}");

    [Theory]
    [InlineData("warning", "info", "", "overrides.A-1.severity l r")]
    [InlineData("warning", "warning", "", null)]
    [InlineData("warning", "", "", null)]
    [InlineData("warning", "info", "veto", null)]
    public void Siblings_that_disagree_are_a_conflict_unless_what_extends_both_decides(string left, string right, string top, string? fault)
    {
        var loading = Extend(
            ("top.json", Over("top", "\"l.json\", \"r.json\"", top)),
            ("l.json", Over("l", "\"base.json\"", left)),
            ("r.json", Over("r", "\"base.json\"", right)),
            ("base.json", Base));

        if (fault is null) loading.Diagnostics.Should().BeEmpty();
        else loading.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(
            d => d.Code == DiagnosticCode.OverlayConflict && d.Source == "r.json" && string.Join(' ', d.Arguments) == fault);
    }

    [Fact]
    public void A_chain_of_overlays_is_no_conflict() =>
        Extend(
            ("top.json", Over("top", "\"mid.json\"", "")),
            ("mid.json", Over("mid", "\"over.json\"", "info")),
            ("over.json", Over("over", "\"base.json\"", "warning")),
            ("base.json", Base)).RuleSet!.Rules[0].Severity.Should().Be(Severity.Info);

    [Fact]
    public void Every_value_in_force_says_where_it_comes_from()
    {
        var source = new LinkedSource([("over.json", Over("over", "\"base.json\"", "info")), ("base.json", Base)], "over.json");
        var rule = RuleSetLoader.Load(source, [KeyValuePair.Create("A-1.limit", "5")]).RuleSet!.Rules[0];

        var origins = rule.Origins().ToDictionary(origin => origin.Property, origin => $"{origin.SetBy} {origin.File}");
        origins["severity"].Should().Be("over over.json");
        origins["category"].Should().Be("rule base.json");
        origins["parameters.limit"].Should().Be("caller ");
        origins["parameters.words"].Should().Be("rule base.json");
        origins["parameters.city"].Should().Be("base ");
        origins.Should().NotContainKey("weight");
    }

    [Theory]
    [InlineData(2025, "1", Severity.Error, "3")]
    [InlineData(2026, "2", Severity.Warning, "3")]
    [InlineData(2027, "3", Severity.Warning, "9")]
    public void The_edition_follows_the_year_of_the_report(int year, string edition, Severity severity, string limit)
    {
        var set = Loaded(Set(
            Rule("A-1", "\"parameters\": { \"limit\": 3 }, \"select\": \"paragraphs\", \"assert\": \"it.line > params.limit\""),
            """
            "editions": [
              { "edition": "3", "validFrom": "2028-01-01", "overrides": { "A-1": { "parameters": { "limit": 9 } } } },
              { "edition": "2", "validFrom": "2027-01-01", "overrides": { "A-1": { "severity": "warning" } } }
            ],
            """).Replace("\"edition\": \"1.0.0\"", "\"edition\": \"1\""));
        var result = new ComplianceChecker(set).Check("甲", "-", new CheckOptions { ReportYear = year });

        result.RuleSet.Edition.Should().Be(edition);
        result.Findings[0].Severity.Should().Be(severity);
        set.AsOf(result.RuleSet.AsOf).Rules[0].Parameters["limit"].Values[0].Should().Be(limit);
        new ComplianceChecker(set).Check("甲", "-", new CheckOptions { ReportYear = year, AsOf = new(2030, 1, 1) }).RuleSet.Edition.Should().Be("3");
    }

    [Fact]
    public void What_the_caller_sets_is_recorded_and_part_of_the_digest()
    {
        RuleSetLoading With(string limit) => RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("base.json", Base), [KeyValuePair.Create("A-1.limit", limit)]);
        var plain = Loaded(Base);

        var result = new ComplianceChecker(With("5").RuleSet!).Check("甲");
        result.RuleSet.Parameters.Should().Equal(new Dictionary<string, string> { ["A-1.limit"] = "5" });
        new[] { plain.Digest, With("5").RuleSet!.Digest, With("6").RuleSet!.Digest }.Should().OnlyHaveUniqueItems();
        With("5").RuleSet!.Digest.Should().Be(result.RuleSet.Digest);
    }

    /// <summary>A county that wants its reports by 1 March lays one parameter over the shipped rules.</summary>
    [Theory]
    [InlineData("02-20", true)]
    [InlineData("03-20", false)]
    public void A_local_deadline_is_a_parameter_not_a_fork(string published, bool inTime)
    {
        var shipped = RuleSets.LawBasedGovernmentReport;
        var rule = shipped.Find("TIM-01")!;
        var county = RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("county.json", """
            { "id": "county", "edition": "1", "extends": ["law-based-government-report"],
              "overrides": { "TIM-01": { "parameters": { "publicationDeadline": "03-01" }, "reason": "县里要求" } } }
            """)).RuleSet!;
        var options = new CheckOptions { ReportYear = 2025, Published = DateOnly.ParseExact("2026-" + published, "yyyy-MM-dd") };
        const string report = "青石县人民政府关于2025年法治政府建设情况的报告\n一、主要举措和成效\n办理案件12件。";

        Fails(shipped).Should().BeFalse();
        Fails(county).Should().Be(!inTime);
        county.Find("TIM-01")!.Assert.Source.Should().Be(rule.Assert.Source);
        bool Fails(RuleSet set) => new ComplianceChecker(set).Check(report, "-", options).Findings.Any(f => f is { RuleId: "TIM-01", Outcome: Compliance.Findings.Outcome.Fail });
    }

    private static RuleSetLoading Overlay(string change) => Extend(
        ("over.json", $"{{ \"id\": \"over\", \"edition\": \"2\", \"extends\": [\"base.json\"], \"overrides\": {{ \"A-1\": {change} }} }}"), ("base.json", Base));

    private static RuleSetLoading Extend(params (string Name, string Json)[] files) => RuleSetLoader.Load(new LinkedSource(files, files[0].Name));

    /// <summary>Rule sets that extend each other by file name, as a folder's would.</summary>
    private sealed class LinkedSource((string Name, string Json)[] files, string entry) : IRuleSetSource
    {
        public string Entry => entry;

        public string DisplayNameOf(string name) => name;

        public ReadOnlyMemory<byte>? Read(string name) =>
            files.FirstOrDefault(file => file.Name == name).Json is { } json ? System.Text.Encoding.UTF8.GetBytes(json) : (ReadOnlyMemory<byte>?)null;

        public IRuleSetSource? Base(string reference) => files.Any(file => file.Name == reference) ? new LinkedSource(files, reference) : null;
    }
}
