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
