using Compliance.Rules.Expressions;

namespace Compliance.Rules;

/// <summary>An expression of a rule: its text, and the program it was compiled to at load.</summary>
public sealed record RuleExpression
{
    internal RuleExpression(CelProgram program) => Program = program;

    /// <summary>The expression as the rule file writes it, unescaped.</summary>
    public string Source => Program.Source;

    /// <summary>Upper bound of the operations one evaluation takes, collections taken to have 1,000 facts.</summary>
    public long Cost => Program.Cost;

    /// <summary>The compiled program.</summary>
    internal CelProgram Program { get; }

    /// <summary>Its value over the facts of <paramref name="frame"/>.</summary>
    internal CelValue Evaluate(EvaluationFrame frame) => Program.Evaluate(frame);
}
