using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;

namespace Compliance.Evaluation;

/// <summary>Applies one rule to one fact. Allocates nothing where the rule is silent.</summary>
internal static class RuleEvaluator
{
    /// <summary>
    /// The verdict on <c>frame.It</c>. A condition that needs something the text does not give makes the fact
    /// undetermined; one that breaks is the rule's error, never the report's.
    /// </summary>
    public static FactVerdict Judge(Rule rule, EvaluationFrame frame)
    {
        if (rule.Where is { } where)
        {
            var business = where.Evaluate(frame);
            if (Undecided(business) is { } undecided) return undecided;
            if (!business.IsTrue) return new(Outcome.NotApplicable);
        }

        foreach (var condition in rule.UndeterminedWhen)
        {
            var holds = condition.When.Evaluate(frame);
            if (Undecided(holds) is { } undecided) return undecided;
            if (holds.IsTrue) return ReasonOf(condition, frame);
        }

        if (rule.ReviewWhen is { } review)
        {
            var holds = review.Evaluate(frame);
            if (Undecided(holds) is { } undecided) return undecided;
            if (holds.IsTrue) return new(Outcome.Review, "person-decides");
        }

        var met = rule.Assert.Evaluate(frame);
        return Undecided(met) ?? new(met.IsTrue ? Outcome.Pass : Outcome.Fail);
    }

    /// <summary>The first variant whose condition holds, or null; one that cannot be decided is passed over.</summary>
    public static RuleVariant? VariantOf(Rule rule, EvaluationFrame frame)
    {
        foreach (var variant in rule.Variants)
        {
            if (variant.When.Evaluate(frame).IsTrue) return variant;
        }

        return null;
    }

    /// <summary>The verdict where a value is no value; null where it is one.</summary>
    public static FactVerdict? Undecided(CelValue value) => value.Kind switch
    {
        CelKind.Unknown => new(Outcome.Undetermined, "missing:" + value.UnknownPath),
        CelKind.Error => new(Outcome.Error, value.Fault.Reason),
        _ => null,
    };

    private static FactVerdict ReasonOf(UndeterminedCondition condition, EvaluationFrame frame)
    {
        if (condition.ReasonFrom is not { } from) return new(Outcome.Undetermined, condition.Reason);
        var reason = from.Evaluate(frame);
        return Undecided(reason) ?? new(Outcome.Undetermined, reason.IsNull ? "not-stated" : reason.Text);
    }
}
