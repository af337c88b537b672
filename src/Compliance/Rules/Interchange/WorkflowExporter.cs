using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Structure;

namespace Compliance.Rules.Interchange;

/// <summary>
/// A rule over a collection becomes <c>facts.Where(f =&gt; …).All(f =&gt; …)</c>, one over the report a plain condition.
/// What RulesEngine cannot say (undetermined, review, variants) is told rule by rule.
/// </summary>
internal static class WorkflowExporter
{
    private const string Variable = "f";

    public static WorkflowExport Export(RuleSet ruleSet)
    {
        var notices = ImmutableArray.CreateBuilder<Diagnostic>();
        using var buffer = new MemoryStream();
        var count = 0;
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("WorkflowName", ruleSet.Id);
            json.WriteStartArray("Rules");
            foreach (var rule in ruleSet.Rules.Where(static rule => rule.Enabled))
            {
                var printer = new LambdaPrinter(rule.Select is null ? "report" : Variable, rule.Parameters);
                var expression = ExpressionOf(rule, printer);
                if (printer.Refused is { } construct)
                {
                    Say(notices, DiagnosticCode.WorkflowNotExported, rule, construct);
                    continue;
                }

                count++;
                Write(json, rule, expression);
                var left = Left(rule);
                if (left.Length > 0) Say(notices, DiagnosticCode.WorkflowPartlyExported, rule, left);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(buffer.ToArray()) + "\n", count, notices.DrainToImmutable());
    }

    private static string ExpressionOf(Rule rule, LambdaPrinter printer)
    {
        var conditions = new List<string>();
        if (rule.RecognisedOnly) conditions.Add("report.recognised");
        if (!rule.AppliesTo.IsEmpty) conditions.Add(KindsOf(rule));
        if (rule.Where is { } where) conditions.Add("(" + printer.Print(where.Source) + ")");
        foreach (var undetermined in rule.UndeterminedWhen) conditions.Add("!(" + printer.Print(undetermined.When.Source) + ")");
        if (rule.ReviewWhen is { } review) conditions.Add("!(" + printer.Print(review.Source) + ")");
        var assert = printer.Print(rule.Assert.Source);
        var condition = string.Join(" && ", conditions);
        if (rule.Select is not { } collection || collection == "report") return conditions.Count == 0 ? assert : $"!({condition}) || ({assert})";
        return conditions.Count == 0
            ? $"{collection}.All({Variable} => {assert})"
            : $"{collection}.Where({Variable} => {condition}).All({Variable} => {assert})";
    }

    /// <summary>A joint report is bound like a government's, a township's and a party committee's.</summary>
    private static string KindsOf(Rule rule)
    {
        var kinds = rule.AppliesTo.Select(static kind => kind.ToString().ToLowerInvariant()).ToList();
        if (rule.AppliesTo.Any(static kind => kind != IssuerKind.Department)) kinds.Add("joint");
        return $"new[] {{ {string.Join(", ", kinds.Select(static kind => "\"" + kind + "\""))} }}.Contains(report.issuerKind)";
    }

    private static string Left(Rule rule)
    {
        var left = new List<string>();
        if (!rule.UndeterminedWhen.IsEmpty) left.Add("undeterminedWhen");
        if (rule.ReviewWhen is not null) left.Add("reviewWhen");
        if (!rule.Variants.IsEmpty) left.Add("variants");
        if (rule.GroupBy is not null) left.Add("groupBy");
        if (rule.ValidFrom is not null) left.Add("validFrom");
        if (rule.ValidTo is not null) left.Add("validTo");
        return string.Join(", ", left);
    }

    private static void Write(Utf8JsonWriter json, Rule rule, string expression)
    {
        json.WriteStartObject();
        json.WriteString("RuleName", rule.Id);
        json.WriteString("SuccessEvent", rule.Id);
        json.WriteString("ErrorMessage", rule.Title.Chinese);
        json.WriteString("RuleExpressionType", "LambdaExpression");
        json.WriteString("Expression", expression);
        json.WriteStartObject("Properties");
        json.WriteString("severity", rule.Severity.ToString().ToLowerInvariant());
        json.WriteString("category", rule.Category);
        json.WriteString("title.zh-CN", rule.Title.Chinese);
        json.WriteString("title.en", rule.Title.English);
        json.WriteString("message.zh-CN", rule.Message.Text.Chinese);
        json.WriteString("message.en", rule.Message.Text.English);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Say(ImmutableArray<Diagnostic>.Builder notices, DiagnosticCode code, Rule rule, string what) => notices.Add(
        new(code, DiagnosticSeverity.Notice, rule.DefinedIn, null, null, [rule.Id, what]));
}
