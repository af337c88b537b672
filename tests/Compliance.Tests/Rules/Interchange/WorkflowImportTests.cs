using System.Globalization;
using System.Text;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Rules.Interchange;

namespace Compliance.Tests.Rules.Interchange;

public class WorkflowImportTests
{
    [Theory]
    [InlineData("report.ReportYear >= 2024 AND report.Recognised", "report.reportYear >= 2024 && report.recognised")]
    [InlineData("report.level = \\\"city\\\" Or not report.recognised", "report.level == 'city' || !report.recognised")]
    [InlineData("report.title != null && report.title.Contains(\\\"报告\\\")", "report.title != null && report.title.contains('报告')")]
    [InlineData("report.title.Length > 5 && report.title.StartsWith('甲') && report.title.EndsWith(\\\"乙\\\")", "size(report.title) > 5 && report.title.startsWith('甲') && report.title.endsWith('乙')")]
    [InlineData("new[] { \\\"city\\\", \\\"county\\\" }.Contains(report.level)", "report.level in ['city', 'county']")]
    [InlineData("string.IsNullOrEmpty(report.title)", "report.title == null || report.title == ''")]
    [InlineData("report.title.Equals(\\\"a'b\\\", StringComparison.Ordinal)", "report.title == 'a\\'b'")]
    [InlineData("quantities.Count(q => q.Value > 2.5m) == 3", "size(quantities.filter(q, q.value > 2.5)) == 3")]
    [InlineData("quantities.Any(q => q.Unit == \\\"件\\\") ? true : false", "(quantities.exists(q, q.unit == '件') ? true : false)")]
    [InlineData("quantities.Where((q) => q.Value > 1).Select(q => q.Value).Sum() <= 10 * (2 + 3) % 7", "sum(quantities.filter(q, q.value > 1).map(q, q.value)) <= ((10 * (2 + 3)) % 7)")]
    [InlineData("int.Parse(\\\"15\\\") + double.Parse(\\\"0.25\\\") - 1L > 0", "((15 + 0.25) - 1) > 0")]
    [InlineData("Math.Max(report.ReportYear, 1) == 2", "max(report.reportYear, 1) == 2")]
    [InlineData("Regex.IsMatch(report.title, \\\"^[0-9]\\\")", "report.title.matches('^[0-9]')")]
    [InlineData("Report.reportyear > 2e3 && REPORT.Body.startline < 0x1F && report.figures >= 1UL", "report.reportYear > 2000.0 && report.body.startLine < 31 && report.figures >= 1")]
    [InlineData("relations.Any(r => r.Policies.Contains(\\\"rounded\\\"))", "relations.exists(r, 'rounded' in r.policies)")]
    [InlineData("report.figures > 1 == true", "(report.figures > 1) == true")]
    public void An_expression_with_an_equivalent_is_translated(string lambda, string cel) =>
        Assert(Import($$"""{ "WorkflowName": "w", "Rules": [ { "RuleName": "R", "Expression": "{{lambda}}" } ] }""")).Should().Be(cel);

    [Theory]
    [InlineData("report.title.ToLower() == \\\"a\\\"", DiagnosticCode.WorkflowConstruct, "ToLower()", 13)]
    [InlineData("report.title.Equals(\\\"a\\\", StringComparison.OrdinalIgnoreCase)", DiagnosticCode.WorkflowConstruct, "Equals()", 13)]
    [InlineData("utils.CheckExists(String(report.title)) == true", DiagnosticCode.WorkflowConstruct, "String()", 18)]
    [InlineData("DateTime.Now > 3", DiagnosticCode.WorkflowConstruct, "DateTime.Now", 0)]
    [InlineData("quantities.FirstOrDefault(q => q.value > 1).value > 2", DiagnosticCode.WorkflowConstruct, "quantities.FirstOrDefault()", 0)]
    [InlineData("quantities.OrderBy(q => q.value).Any()", DiagnosticCode.WorkflowConstruct, "quantities.OrderBy()", 0)]
    [InlineData("report?.title == null", DiagnosticCode.WorkflowConstruct, "?.", 6)]
    [InlineData("typeof(string).Assembly.GetTypes().Any()", DiagnosticCode.WorkflowConstruct, "typeof()", 0)]
    [InlineData("new Thing { A = 1 }.A == 1", DiagnosticCode.WorkflowConstruct, "new", 0)]
    [InlineData("input1.country == \\\"x\\\"", DiagnosticCode.WorkflowInputUnknown, "input1", 0)]
    [InlineData("report.couy == 1", DiagnosticCode.ExpressionUnknownMember, "couy", 7)]
    [InlineData("report.title + 1 == 2", DiagnosticCode.ExpressionNoOverload, "+", 13)]
    [InlineData("true == 1 < 2", DiagnosticCode.ExpressionNoOverload, "==", 5)]
    [InlineData("report.figures > 2e", DiagnosticCode.ExpressionBadNumber, "2e", 17)]
    [InlineData("Regex.IsMatch(report.title, \\\"[0-9]\\\\\\\\d\\\")", DiagnosticCode.WorkflowConstruct, "\\d", 28)]
    [InlineData("report.title == ", DiagnosticCode.ExpressionUnexpectedEnd, null, 16)]
    [InlineData("report.title == \\\"a", DiagnosticCode.ExpressionUnterminatedString, null, 16)]
    [InlineData("report.recognised; System.Exit()", DiagnosticCode.ExpressionUnknownCharacter, ";", 17)]
    [InlineData("", DiagnosticCode.ExpressionEmpty, null, 0)]
    public void What_has_no_safe_equivalent_is_named_with_line_and_column(string lambda, DiagnosticCode code, string? argument, int offset)
    {
        var import = Import($"{{ \"Rules\": [\n{{ \"Expression\": \"{lambda}\" }} ] }}");

        import.RuleSet.Should().BeNull();
        var fault = import.Diagnostics.Should().Contain(fault => fault.Code == code && (argument == null || fault.Arguments[0] == argument)).Which;
        (fault.Line, fault.Column).Should().Be((2, 18 + offset));
    }

    [Fact]
    public void What_is_passed_over_is_named_and_costs_no_more_than_its_rule()
    {
        var import = Import("""
            [ { "WorkflowName": "w", "Rules": [
              { "RuleName": "unused", "Expression": "report.recognised", "LocalParams": [ { "Name": "m", "Expression": "report.title.Trim()" } ] },
              { "RuleName": "used", "Expression": "m == \"\"", "LocalParams": [ { "Name": "m", "Expression": "report.title.ToLower()" } ] },
              { "RuleName": "list", "Expression": "Allowed.Contains(report.level)", "LocalParams": [ { "Name": "allowed", "Expression": "new[] { \"city\" }" } ] },
              { "RuleName": "both", "Operator": "Or", "Expression": "false", "Rules": [ { "RuleName": "x", "Expression": "report.recognised" } ] },
              { "RuleName": "none", "Operator": "Or", "Rules": [ { "RuleName": "x", "Expression": "report.recognised", "Enabled": false } ] },
              { "RuleName": "text", "Expression": "true", "Enabled": "false" },
              { "RuleName": "deep", "Operator": "And", "WorkflowsToInject": [ "first" ] } ] },
              { "WorkflowName": "first", "Rules": [ { "RuleName": "a", "Expression": "report.recognised" } ], "WorkflowsToInject": [ "second" ] },
              { "WorkflowName": "second", "Rules": [ { "RuleName": "b", "Expression": "report.hasSignature" } ], "WorkflowsToInject": [ "first" ] } ]
            """);

        using var json = JsonDocument.Parse(import.RuleSet!);
        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.GetProperty("assert").GetString());
        rules.Should().Contain("unused", "report.recognised").And.Contain("list", "report.level in ['city']").And.Contain("both", "report.recognised")
            .And.Contain("deep", "report.recognised && report.hasSignature");
        rules.Keys.Should().NotContain(["used", "none"]);
        import.Diagnostics.Select(fault => (fault.Code, fault.Line, fault.Arguments[0])).Should().OnlyHaveUniqueItems().And.Contain(
        [
            (DiagnosticCode.WorkflowLeftOut, 2, "m: Trim()"),
            (DiagnosticCode.WorkflowConstruct, 3, "ToLower()"),
            (DiagnosticCode.WorkflowLeftOut, 5, "Expression"),
            (DiagnosticCode.WorkflowConstruct, 6, "Rules: Enabled: false"),
            (DiagnosticCode.ValueWrongType, 7, "boolean"),
        ]);
    }

    [Fact]
    public void Nested_rules_parameters_messages_and_properties_come_through()
    {
        var import = Import("""
            [ { "workflowName": "shared", "Rules": [ { "RuleName": "s", "Expression": "report.level == \"city\"" } ] },
              { "Name": "main", "GlobalParams": [ { "Name": "least", "Expression": "1 + 1" } ], "Rules": [
                { "RuleName": "多年 报告", "Operator": "OrElse", "Enabled": false, "ErrorType": "Warning",
                  "ErrorMessage": "{年度} $(report.ReportYear) $(report.Body)", "SuccessEvent": "20",
                  "Properties": { "Owner": "甲" },
                  "Actions": { "OnSuccess": { "Name": "Log" }, "OnFailure": { "Name": "OutputExpression", "Context": { "Expression": "\"改\" + report.level" } } },
                  "Rules": [
                    { "RuleName": "a", "LocalParams": [ { "Name": "twice", "Expression": "least * 2" } ], "Expression": "report.ReportYear > twice" },
                    { "RuleName": "off", "Enabled": false, "Expression": "input9.x" },
                    { "RuleName": "b", "Operator": "And", "WorkflowsToInject": [ "shared" ], "Rules": [ { "Expression": "report.Recognised" } ] } ] } ] } ]
            """);

        using var json = JsonDocument.Parse(import.RuleSet!);
        var rule = json.RootElement.GetProperty("rules")[1];
        rule.GetProperty("assert").GetString().Should().Be("report.reportYear > ((1 + 1) * 2) || (report.recognised && report.level == 'city')");
        rule.GetProperty("id").GetString().Should().Be("rule");
        rule.GetProperty("title").GetProperty("zh-CN").GetString().Should().Be("多年 报告");
        rule.GetProperty("enabled").GetBoolean().Should().BeFalse();
        rule.GetProperty("severity").GetString().Should().Be("warning");
        rule.GetProperty("x-properties").GetProperty("Owner").GetString().Should().Be("甲");
        rule.GetProperty("message").GetProperty("en").GetString().Should().Be("{{年度}} {report.reportYear} $(report.Body) ({'改' + report.level})");
        import.Diagnostics.Should().OnlyContain(fault => fault.Severity == DiagnosticSeverity.Notice);
        import.Diagnostics.Select(fault => fault.Arguments[0]).Should().BeEquivalentTo(["Actions.OnSuccess", "report.Body"]);
    }

    [Fact]
    public void An_input_mapped_to_a_collection_makes_the_rule_look_at_each_of_its_facts()
    {
        var import = Import(
            """{ "Rules": [ { "RuleName": "R", "Expression": "input1.Value > 3 && input1.Count > 1" } ] }""", ("input1", "quantities"));

        using var json = JsonDocument.Parse(import.RuleSet!);
        json.RootElement.GetProperty("rules")[0].GetProperty("select").GetString().Should().Be("quantities");
        Assert(import).Should().Be("it.value > 3 && size(quantities) > 1");
    }

    [Fact]
    public void A_rule_that_cannot_come_through_leaves_the_others()
    {
        var import = Import("""{ "Rules": [ { "RuleName": "R", "Expression": "input1.x" }, { "RuleName": "R", "Expression": "true" }, { "RuleName": "R", "Expression": "!false" } ] }""");

        (import.Rules, import.Found).Should().Be((2, 3));
        using var json = JsonDocument.Parse(import.RuleSet!);
        json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).Should().Equal("R", "R-2");
    }

    [Theory]
    [InlineData("3")]
    [InlineData("[ 1, null, [] ]")]
    [InlineData("{}")]
    [InlineData("{ \"Rules\": 3 }")]
    [InlineData("{ \"Rules\": [ null, 1, { \"Expression\": 1 }, { \"Rules\": [] }, { \"Operator\": \"Xor\", \"Rules\": [ {} ] }, { \"Operator\": \"And\" } ] }")]
    [InlineData("{ \"Rules\": [ { \"RuleExpressionType\": \"Python\", \"Expression\": \"(((\", \"LocalParams\": [ 1, {} ], \"Actions\": [] } ] }")]
    [InlineData("[ { \"WorkflowName\": \"a\", \"Rules\": [ { \"Operator\": \"And\", \"WorkflowsToInject\": [ \"a\", \"a\" ] } ] } ]")]
    [InlineData("{ \"Rules\": [ { \"Operator\": \"Or\", \"WorkflowsToInject\": [ \"nowhere\" ] } ] }")]
    [InlineData("not json")]
    [InlineData("{ \"Rules\": [ { \"Expression\": \"true\", \"expression\": \"false\" } ] }")]
    [InlineData("{ \"Rules\": [ { \"Expression\": \"true\", \"Expression\": \"false\" } ] }")]
    public void Malformed_workflows_give_faults_and_never_throw(string json)
    {
        var import = Import(json);

        import.RuleSet.Should().BeNull();
        import.Diagnostics.Should().NotBeEmpty();
        foreach (var fault in import.Diagnostics) fault.MessageIn(Language.Chinese).Should().NotBeEmpty();
    }

    [Fact]
    public void Deep_nesting_and_parameters_that_multiply_are_refused()
    {
        var deep = "{ \"Rules\": [ { \"Expression\": \"" + new string('(', 2000) + "\" }, { \"Expression\": \"" + new string('!', 2000) + "true\" } ] }";
        var parameters = string.Join(", ", Enumerable.Range(1, 40).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{{ \"Name\": \"p{i}\", \"Expression\": \"p{i - 1} + p{i - 1}\" }}")));
        var bombs = $"{{ \"Rules\": [ {{ \"LocalParams\": [ {{ \"Name\": \"p0\", \"Expression\": \"1\" }}, {parameters} ], \"Expression\": \"p40 > 1\" }} ] }}";

        Import(deep).Diagnostics.Should().OnlyContain(fault => fault.Code == DiagnosticCode.ExpressionTooDeep);
        Import(bombs).Diagnostics.Should().Contain(fault => fault.Code == DiagnosticCode.ExpressionTooLong);
    }

    private static string? Assert(WorkflowImport import)
    {
        import.Diagnostics.Should().BeEmpty();
        using var json = JsonDocument.Parse(import.RuleSet!);
        return json.RootElement.GetProperty("rules")[0].GetProperty("assert").GetString();
    }

    private static WorkflowImport Import(string json, params (string Input, string Fact)[] inputs) => RulesEngineWorkflows.Import(
        Encoding.UTF8.GetBytes(json), "w.json", "imported", inputs.Select(pair => KeyValuePair.Create(pair.Input, pair.Fact)));
}
