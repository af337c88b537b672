using System.Collections.Immutable;
using Compliance.Claims;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Structure;

namespace Compliance.Evaluation;

/// <summary>Applies every rule of a rule set to one report: facts, outcomes, findings, score and verdict.</summary>
internal sealed class ReportEvaluator
{
    private readonly RuleSet _ruleSet;
    private readonly Report _report;
    private readonly EvaluationOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly FactSource _source;
    private readonly EvaluationFrame _frame;
    private readonly FindingWriter _writer;
    private readonly IssuerKind _issuerKind;
    private readonly FactIndex _facts;
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    private ReportEvaluator(RuleSet ruleSet, Report report, ClaimSet claims, EvaluationOptions options, CancellationToken cancellation)
    {
        _ruleSet = ruleSet;
        _report = report;
        _options = options;
        _cancellation = cancellation;
        _issuerKind = report.Issuer?.Kind ?? IssuerKind.Unknown;
        _source = new FactSource(report, claims);
        _facts = new FactIndex(_source);
        _frame = new EvaluationFrame(_source, WorkBudget.Default(cancellation));
        _writer = new FindingWriter(_source, _issuerKind);
    }

    /// <summary>Evaluates <paramref name="ruleSet"/> over one report. Deterministic; never throws on input.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReportEvaluation Evaluate(
        RuleSet ruleSet, Report report, ClaimSet claims, EvaluationOptions options, CancellationToken cancellation)
    {
        var asOf = AsOfDate.Of(options.AsOf, report, claims);
        return new ReportEvaluator(ruleSet.AsOf(asOf), report, claims, options, cancellation).Run(asOf);
    }

    private ReportEvaluation Run(DateOnly? asOf)
    {
        var outcomes = ImmutableArray.CreateBuilder<RuleOutcome>(_ruleSet.Rules.Length);
        var rules = ImmutableArray.CreateBuilder<Rule>(_ruleSet.Rules.Length);
        foreach (var rule in _ruleSet.Rules)
        {
            if (!rule.Enabled) continue;
            _cancellation.ThrowIfCancellationRequested();
            rules.Add(rule);
            _frame.Budget.NextPortion();
            outcomes.Add(IsInForce(rule, asOf) ? Apply(rule) : new(rule.Id, Outcome.NotApplicable, "not-in-force", 0));
        }

        _findings.Sort(static (a, b) =>
        {
            var place = a.Locations[0].Span.CompareTo(b.Locations[0].Span);
            return place != 0 ? place : string.CompareOrdinal(a.RuleId, b.RuleId);
        });
        var findings = _findings.DrainToImmutable();
        var all = outcomes.DrainToImmutable();
        var applied = rules.DrainToImmutable();
        return new(
            asOf,
            findings,
            all,
            ScoreModel.Of(applied, all, findings),
            VerdictModel.Of(applied, all, findings, _options.Threshold));
    }

    private bool IsInForce(Rule rule, DateOnly? asOf) =>
        !(rule.ValidFrom > asOf) && !(rule.ValidTo < asOf) && !(_ruleSet.ValidFrom > asOf) && !(_ruleSet.ValidTo < asOf);

    private RuleOutcome Apply(Rule rule)
    {
        if (IssuerKinds.Match(rule.AppliesTo, _issuerKind) is not { } binds) return WholeRule(rule, new(Outcome.Undetermined, "issuer-kind-unknown"));
        if (!binds) return new(rule.Id, Outcome.NotApplicable, "other-issuer-kind", 0);
        if (rule.RecognisedOnly && !_report.Recognised) return WholeRule(rule, new(Outcome.Undetermined, "report-kind-not-recognised"));
        return Combine(rule, _facts.For(rule));
    }

    /// <summary>The same verdict for a rule as a whole, shown at the title.</summary>
    private RuleOutcome WholeRule(Rule rule, FactVerdict verdict)
    {
        _findings.Add(_writer.Write(rule, verdict));
        return new(rule.Id, verdict.Outcome, verdict.Reason, 0);
    }

    private RuleOutcome Combine(Rule rule, ReadOnlySpan<object> facts)
    {
        var worst = new FactVerdict(Outcome.NotApplicable);
        var looked = 0;
        FactGroups? groups = null;
        foreach (var fact in facts)
        {
            _frame.It = fact;
            var verdict = RuleEvaluator.Judge(rule, _frame);
            if (verdict.Outcome == Outcome.NotApplicable) continue;
            looked++;
            if (verdict.Outcome > worst.Outcome) worst = verdict;
            if (verdict.Outcome == Outcome.Pass && !_options.EveryOutcome) continue;
            (groups ??= new(rule)).Add(verdict, fact, _frame);
            if (_frame.Budget.Remaining < 0) break;
        }

        if (groups is not null)
        {
            foreach (var (verdict, members) in groups.All) _findings.Add(_writer.Write(rule, verdict, members, _frame));
            foreach (var omitted in groups.Omitted) _findings.Add(_writer.Write(rule, omitted));
        }

        return new(rule.Id, worst.Outcome, worst.Reason, looked);
    }
}
