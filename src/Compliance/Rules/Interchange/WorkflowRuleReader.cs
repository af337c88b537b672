using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Rules.Loading;

namespace Compliance.Rules.Interchange;

/// <summary>Reads the rules of one workflow file: expressions, nested rules, injected workflows, messages.</summary>
/// <param name="scope">Reads expressions.</param>
/// <param name="workflows">The file's workflows by name, for those that are injected.</param>
internal sealed class WorkflowRuleReader(WorkflowScope scope, ImmutableDictionary<string, JsonCursor> workflows)
{
    /// <summary>Deepest nesting of rules and injected workflows; also ends a circle of workflows that inject each other.</summary>
    private const int MostDepth = 16;

    /// <summary>Rules read in all, nested and injected ones each time they are: workflows that inject workflows multiply.</summary>
    private const int MostRules = 20_000;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _read;

    private RuleSetFaults Faults => scope.Faults;

    /// <summary>A rule in our words, or null with faults.</summary>
    /// <param name="cursor">The rule.</param>
    /// <param name="globals">The workflow's parameters.</param>
    public ImportedRule? Read(JsonCursor cursor, ImmutableArray<JsonCursor> globals)
    {
        if (cursor.Value.Kind != JsonKind.Object)
        {
            Faults.At(cursor, DiagnosticCode.ValueWrongType, "object");
            return null;
        }

        var rule = new WorkflowObject(cursor, Faults);
        var name = rule.Text("RuleName", "Name")?.Value.Text ?? "rule";
        var names = scope.Names();
        var parameters = scope.Add(globals, ImmutableDictionary.Create<string, Syntax>(StringComparer.OrdinalIgnoreCase), names, out _);
        var condition = Condition(rule, parameters, names, 0, out var expression, out parameters);
        scope.TellBroken(names);
        var severity = SeverityOf(rule);
        var enabled = IsEnabled(rule);
        var success = rule.Text("SuccessEvent")?.Value.Text;
        var properties = rule.Any("Properties");
        var error = rule.Text("ErrorMessage");
        var failure = FailureExpression(rule);
        rule.Finish();
        if (condition is null) return null;

        var shape = names.Select is null ? QuantifiedShape.Of(condition) : null;
        var select = shape?.Select ?? names.Select;
        var where = shape?.Where is { } chosen ? CelPrinter.Print(chosen) : null;
        var assert = CelPrinter.Print(shape?.Assert ?? condition);
        var checks = FactTable.Scope(select is null ? FactTable.ReportItself : FactTable.Find(select));
        var place = expression ?? cursor;
        if ((where is not null && !scope.Check(where, checks, CelType.Bool, place)) | !scope.Check(assert, checks, CelType.Bool, place)) return null;
        var message = MessageOf(rule, name, error, failure, parameters, names, checks);
        return new()
        {
            Id = IdOf(name),
            Name = name,
            Enabled = enabled,
            Severity = Property(properties, "severity") is { } own && RuleNames.Severities.Any(known => known.Key == own) ? own : severity,
            Select = select,
            Where = where,
            Assert = assert,
            Message = Restored(properties, checks) ?? (message, message),
            Title = Property(properties, "title.zh-CN") is { } zh && Property(properties, "title.en") is { } en ? (zh, en) : null,
            Category = Property(properties, "category") is { } category && RuleNames.IsId(category) ? category : "imported",
            SuccessEvent = success,
            Properties = properties,
        };
    }

    private static string? Property(JsonCursor? properties, string name) =>
        properties?.Value.Find(name) is { Kind: JsonKind.String } value && !string.IsNullOrWhiteSpace(value.Text) ? value.Text : null;

    /// <summary>A message of our own that an export left in the properties, where every placeholder still reads.</summary>
    private static (string, string)? Restored(JsonCursor? properties, ExpressionScope checks)
    {
        if (properties is not { } holder) return null;
        if (holder.Value.Find("message.zh-CN") is not { Kind: JsonKind.String } zh || holder.Value.Find("message.en") is not { Kind: JsonKind.String } en) return null;
        var faults = new RuleSetFaults();
        var text = new PlacedText(new(zh.Text, en.Text), holder with { Value = zh }, holder with { Value = en });
        var chinese = MessageReader.Read(text.Chinese, Compile, faults);
        var english = MessageReader.Read(text.English, Compile, faults);
        if (chinese is not { } first || english is not { } second) return null;
        MessageReader.ReportDifference(text, first, second, faults);
        return faults.Any ? null : (zh.Text, en.Text);

        RuleExpression? Compile(JsonCursor cursor, string source, int start) =>
            ExpressionCompiler.Compile(source, checks).Program is { Type.Kind: not (CelKind.Object or CelKind.Map or CelKind.Null) } program ? new(program) : null;
    }

    private Syntax? Condition(
        WorkflowObject rule,
        ImmutableDictionary<string, Syntax> outer,
        WorkflowNames names,
        int depth,
        out JsonCursor? expression,
        out ImmutableDictionary<string, Syntax> parameters)
    {
        parameters = scope.Add(rule.Items("LocalParams"), outer, names, out var complete);
        expression = rule.Text("Expression");
        if (rule.Any("RuleExpressionType") is { } type && !(type.Value.Text is "LambdaExpression" or "0"))
            Faults.At(type, DiagnosticCode.WorkflowConstruct, "RuleExpressionType: " + type.Value.Text);
        var symbol = OperatorOf(rule);
        var nested = rule.Items("Rules");
        var injected = rule.Items("WorkflowsToInject", "WorkflowRulesToInject");
        if (expression is { } own && symbol is null)
        {
            var condition = scope.Read(own, parameters, names);
            return complete ? condition : null;
        }

        if (symbol is null || (nested.IsEmpty && injected.IsEmpty))
        {
            Faults.At(rule.Cursor, DiagnosticCode.PropertyMissing, symbol is null ? "Expression" : "Rules");
            return null;
        }

        if (depth == MostDepth || ++_read > MostRules)
        {
            Faults.At(rule.Cursor, DiagnosticCode.JsonTooDeep, "16");
            return null;
        }

        if (expression is { } unused) rule.LeaveOut(unused, "Expression");
        Syntax? all = null;
        foreach (var child in nested.AddRange(injected.SelectMany(reference => RulesOf(reference))))
        {
            var entry = new WorkflowObject(child, Faults);
            if (++_read > MostRules) break;
            if (!IsEnabled(entry)) continue;
            if (Condition(entry, parameters, names, depth + 1, out _, out _) is not { } part)
            {
                complete = false;
                continue;
            }

            LeaveOutOfNested(entry);
            all = all is null ? part : new(SyntaxKind.Binary, symbol, part.Start, part.End, [all, part]);
        }

        // RulesEngine lets a combination of nothing fail whatever the input; that is no rule.
        if (complete && all is null) Faults.At(rule.Cursor, DiagnosticCode.WorkflowConstruct, "Rules: Enabled: false");
        return complete ? all : null;
    }

    /// <summary>The rules of the workflow that <paramref name="reference"/> names, with those it injects itself.</summary>
    public ImmutableArray<JsonCursor> RulesOf(JsonCursor reference)
    {
        var rules = ImmutableArray.CreateBuilder<JsonCursor>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<JsonCursor>([reference]);
        while (pending.TryDequeue(out var next))
        {
            if (!workflows.TryGetValue(next.Value.Text, out var workflow))
            {
                Faults.At(next, DiagnosticCode.WorkflowUnknown, next.Value.Text);
                continue;
            }

            if (!seen.Add(next.Value.Text)) continue;
            var known = new WorkflowObject(workflow, Faults);
            rules.AddRange(known.Items("Rules"));
            foreach (var further in known.Items("WorkflowsToInject", "WorkflowRulesToInject")) pending.Enqueue(further);
        }

        return rules.DrainToImmutable();
    }

    private bool IsEnabled(WorkflowObject rule)
    {
        if (rule.Any("Enabled") is not { } written || written.Value.Kind == JsonKind.True) return true;
        if (written.Value.Kind != JsonKind.False) Faults.At(written, DiagnosticCode.ValueWrongType, "boolean");
        return false;
    }

    private void LeaveOutOfNested(WorkflowObject entry)
    {
        foreach (var name in new[] { "ErrorMessage", "Actions" })
        {
            if (entry.Any(name) is { } place) entry.LeaveOut(place, name);
        }
    }

    private string? OperatorOf(WorkflowObject rule)
    {
        if (rule.Text("Operator") is not { } member) return null;
        switch (member.Value.Text.ToLowerInvariant())
        {
            case "and" or "andalso": return "&&";
            case "or" or "orelse": return "||";
            default:
                Faults.At(member, DiagnosticCode.ValueNotAllowed, member.Value.Text, "And, AndAlso, Or, OrElse");
                return null;
        }
    }

    private static string SeverityOf(WorkflowObject rule) =>
        rule.Any("ErrorType") is { Value: { Kind: JsonKind.String, Text: "Warning" } or { Kind: JsonKind.Number, Text: "0" } } ? "warning" : "error";

    /// <summary>The expression that gives the output on failure; every other action is left out.</summary>
    private static JsonCursor? FailureExpression(WorkflowObject rule)
    {
        if (rule.Any("Actions") is not { Value.Kind: JsonKind.Object } actions) return null;
        JsonCursor? found = null;
        foreach (var member in actions.Value.Members)
        {
            if (member.Value.Kind == JsonKind.Null) continue;
            var isOutput = string.Equals(member.Name, "OnFailure", StringComparison.OrdinalIgnoreCase)
                && member.Value.Find("Name")?.Text == "OutputExpression";
            if (isOutput && member.Value.Find("Context") is { } context && context.Find("Expression") is { Kind: JsonKind.String } expression)
                found = actions.Member(member) with { Value = expression };
            else rule.LeaveOut(actions.Member(member), "Actions." + member.Name);
        }

        return found;
    }

    private string MessageOf(
        WorkflowObject rule,
        string name,
        JsonCursor? error,
        JsonCursor? failure,
        ImmutableDictionary<string, Syntax> parameters,
        WorkflowNames names,
        ExpressionScope checks)
    {
        string? Placeholder(JsonCursor place, string source)
        {
            var faults = new FaultList();
            var tree = LambdaParser.Parse(source, faults) is { } parsed ? names.Resolve(parsed, parameters, faults) : null;
            if (tree is not null && CelPrinter.Print(tree) is var text && WorkflowMessages.CanShow(text, checks)) return text;
            rule.LeaveOut(place, source);
            return null;
        }

        var message = error is { } written && !string.IsNullOrWhiteSpace(written.Value.Text)
            ? WorkflowMessages.Translate(written.Value.Text, source => Placeholder(written, source))
            : null;
        if (failure is { } output && Placeholder(output, output.Value.Text) is { } shown)
            return message is null ? "{" + shown + "}" : message + " ({" + shown + "})";
        return message ?? WorkflowMessages.Escaped(name);
    }

    /// <summary>Names may hold anything and repeat; ids may not.</summary>
    private string IdOf(string name)
    {
        var id = new string([.. name.Take(56).Select(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')]).TrimStart('-', '_', '.');
        if (id.Length == 0) id = "rule";
        var unique = id;
        for (var i = 2; !_ids.Add(unique); i++) unique = $"{id}-{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return unique;
    }
}
