using System.Collections.Immutable;
using Compliance.Claims.Relations;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Rules.Loading;
using Compliance.Structure;

namespace Compliance.Evaluation;

/// <summary>Tells what a rule looked at in one report, and why each fact came out as it did.</summary>
public sealed class RuleExplainer
{
    private readonly Rule _rule;
    private readonly FactSource _source;
    private readonly EvaluationFrame _frame;
    private readonly FindingWriter _writer;
    private readonly ExpressionScope _scope;

    private RuleExplainer(Rule rule, FactSource source, IssuerKind issuerKind, CancellationToken cancellation)
    {
        _rule = rule;
        _source = source;
        _frame = new EvaluationFrame(source, WorkBudget.Default(cancellation));
        _writer = new FindingWriter(source, issuerKind);
        _scope = FactTable.Scope(rule.Collection, rule.Parameters.ToImmutableSortedDictionary(
            static parameter => parameter.Key, static parameter => ParameterReader.ValueOf(parameter.Value), StringComparer.Ordinal));
    }

    /// <summary>Explains one rule over one checked report.</summary>
    /// <param name="rule">The rule, of the rule set the report was checked with.</param>
    /// <param name="result">The check.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The explanation; null where the report could not be read.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static RuleExplanation? Explain(Rule rule, CheckResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(result);
        if (result is not { Report: { } report, Claims: { } claims }) return null;
        var source = new FactSource(report, claims);
        var explainer = new RuleExplainer(rule, source, report.Issuer?.Kind ?? IssuerKind.Unknown, cancellationToken);
        var outcome = result.Outcomes.FirstOrDefault(outcome => outcome.RuleId == rule.Id)
            ?? new(rule.Id, Outcome.NotApplicable, "switched-off", 0);
        ImmutableArray<FactExplanation> facts = [.. source.Facts(rule.Collection).Select(explainer.Explain)];
        return new(rule, outcome, facts, explainer.UnboundNumbers(facts));
    }

    private FactExplanation Explain(object fact)
    {
        _frame.It = fact;
        var verdict = RuleEvaluator.Judge(_rule, _frame);
        var conditions = Conditions(verdict);
        var members = MemberPaths.Of(conditions.Select(static condition => condition.Expression)).Select(Read).ToImmutableArray();
        var finding = _writer.Write(_rule, verdict, [fact], _frame);
        _frame.It = fact;
        return new(finding, conditions, members, verdict.Reason is { } reason ? RelationReasons.TextOf(reason) : null);
    }

    /// <summary>The conditions in the order <see cref="RuleEvaluator"/> looks at them, up to the one that decided.</summary>
    private ImmutableArray<ConditionReading> Conditions(FactVerdict verdict)
    {
        var readings = ImmutableArray.CreateBuilder<ConditionReading>();
        if (!Continues(readings, "where", _rule.Where, true)) return readings.DrainToImmutable();
        foreach (var condition in _rule.UndeterminedWhen)
        {
            if (!Continues(readings, "undeterminedWhen", condition.When, false)) return readings.DrainToImmutable();
        }

        if (!Continues(readings, "reviewWhen", _rule.ReviewWhen, false)) return readings.DrainToImmutable();
        Continues(readings, "assert", _rule.Assert, true);
        if (verdict.Outcome == Outcome.Fail && RuleEvaluator.VariantOf(_rule, _frame) is { } variant)
            Continues(readings, "variants.when", variant.When, true);
        return readings.DrainToImmutable();
    }

    private bool Continues(ImmutableArray<ConditionReading>.Builder readings, string name, RuleExpression? condition, bool onTrue)
    {
        if (condition is null) return true;
        var value = condition.Evaluate(_frame);
        readings.Add(new(name, condition.Source, ValueText.LineOf(value, condition.Program.Type, _source)));
        return onTrue ? value.IsTrue : value.IsFalse;
    }

    private ConditionReading Read(string path)
    {
        var program = ExpressionCompiler.Compile(path, _scope).Program;
        return new("", path, program is null ? "" : ValueText.LineOf(program.Evaluate(_frame), program.Type, _source));
    }

    /// <summary>Percentages and quantities that no relation of this rule's business holds: what nobody looked at.</summary>
    private ImmutableArray<FindingLocation> UnboundNumbers(ImmutableArray<FactExplanation> facts)
    {
        if (_rule.Collection.Type != RelationFacts.Type) return [];
        var bound = facts.Where(static fact => fact.Finding.Outcome != Outcome.NotApplicable)
            .SelectMany(static fact => fact.Finding.Locations).Select(static location => location.Span).ToHashSet();
        var numbers = _source.Claims.Percentages.Select(static one => (Role: "percentage", one.Span))
            .Concat(_source.Claims.Quantities.Select(static one => (Role: "quantity", one.Span)));
        return [.. numbers.Where(one => !bound.Contains(one.Span)).OrderBy(static one => one.Span).Select(one => _writer.LocationOf(one.Role, one.Span))];
    }
}
