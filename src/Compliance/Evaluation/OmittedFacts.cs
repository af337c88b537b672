using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;

namespace Compliance.Evaluation;

/// <summary>Facts of one rule and one outcome beyond <see cref="OutputLimits.Findings"/>: counted, with the heaviest variant among them.</summary>
/// <param name="verdict">The verdict on the first.</param>
/// <param name="first">The first, whose place stands for all.</param>
internal sealed class OmittedFacts(FactVerdict verdict, object first)
{
    private Severity? _severity;

    /// <summary>The verdict on the first.</summary>
    public FactVerdict Verdict => verdict;

    /// <summary>The first.</summary>
    public object First => first;

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>The variant of the heaviest, or null where that is the rule itself: a verdict must not hang on what is listed.</summary>
    public RuleVariant? Variant { get; private set; }

    /// <summary>Counts the fact at hand, <c>frame.It</c>.</summary>
    public void Add(Rule rule, EvaluationFrame frame)
    {
        Count++;
        if (verdict.Outcome != Outcome.Fail) return;
        var variant = rule.Variants.IsEmpty ? null : RuleEvaluator.VariantOf(rule, frame);
        var severity = FindingWriter.SeverityOf(rule, variant);
        if (severity <= _severity) return;
        _severity = severity;
        Variant = variant;
    }
}
