using System.Diagnostics;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Tests.Rules;

/// <summary>What a rule file must not be able to do is refused when it is loaded, with file, line and column.</summary>
public sealed class RuleSandboxTests
{
    public static TheoryData<string, string> Attempts => new()
    {
        { "it.text.GetType().Assembly.Location == ''", "ExpressionUnknownFunction" },
        { "it.GetType == null", "ExpressionUnknownMember" },
        { "type(it) == type(report)", "ExpressionUnsupported" },
        { "System.IO.File.ReadAllText('/etc/passwd') == ''", "ExpressionUnknownName" },
        { "open('/etc/passwd') == ''", "ExpressionUnknownFunction" },
        { "env('HOME') == ''", "ExpressionUnknownFunction" },
        { "now() > timestamp('2026-01-01T00:00:00Z')", "ExpressionUnknownFunction" },
        { "timestamp('2026-01-01T00:00:00Z') == null", "ExpressionUnsupported" },
        { "while (true) { }", "ExpressionReservedWord" },
        { "paragraphs.all(a, paragraphs.all(b, paragraphs.all(c, a.line + b.line + c.line > 0)))", "ExpressionTooCostly" },
        { new string('(', 200) + "true" + new string(')', 200), "ExpressionTooDeep" },
        { new string('!', 5000) + "true", "ExpressionTooLong" },
        { "it.text == '" + new string('a', 5000) + "'", "ExpressionTooLong" },
        { "it.text.matches('(a+)+b(?=c)')", "ExpressionPatternLookaround" },
        { "it.text.matches('(a)\\\\\\\\1')", "ExpressionPatternLookaround" },
        { "it.text.matches('((a{1,100}){1,100}){1,100}')", "ExpressionPatternTooLarge" },
        { "it.text.matches(it.text)", "ExpressionPatternNotLiteral" },
        { "it.txet == ''", "ExpressionUnknownMember" },
    };

    [Theory]
    [MemberData(nameof(Attempts))]
    public void It_is_refused_with_its_place(string expression, string code)
    {
        var json = RuleSetText.Set(RuleSetText.Rule("A-1", $"\"select\": \"paragraphs\",\n\"assert\": \"{expression}\""));
        var watch = Stopwatch.StartNew();
        var loading = RuleSetText.Load(json);

        loading.RuleSet.Should().BeNull();
        var fault = loading.Diagnostics.First(d => d.Code.ToString() == code);
        fault.Source.Should().Be("test.json");
        json.Split('\n')[fault.Line!.Value - 1].Should().StartWith("\"assert\"");
        fault.Column.Should().BeGreaterThan("\"assert\": ".Length);
        if (expression.Contains("txet", StringComparison.Ordinal)) fault.Suggestion.Should().Be("text");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2), "more is a hang, not a slow machine");
    }

    [Theory]
    [InlineData("../outside.json")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.json")]
    public void A_reference_out_of_the_folder_is_refused(string reference) =>
        RuleSetText.Load($"{{ \"id\": \"t\", \"edition\": \"1\", \"rules\": [ \"{reference}\" ] }}").Diagnostics
            .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.RuleFileOutside);

    /// <summary>A pattern that brings backtracking engines down takes linear time.</summary>
    [Fact]
    public void A_catastrophic_pattern_is_harmless()
    {
        var set = RuleSetText.Loaded(RuleSetText.Set(RuleSetText.Rule("A-1", "\"select\": \"paragraphs\", \"assert\": \"!it.text.matches('(a+)+b')\"")));
        var watch = Stopwatch.StartNew();
        new ComplianceChecker(set).Check(new string('a', 50_000)).Findings.Should().BeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2), "more is a hang, not a slow machine");
    }
}
