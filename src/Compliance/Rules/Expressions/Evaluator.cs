namespace Compliance.Rules.Expressions;

/// <summary>A compiled part of an expression. Keeps no state of its own, so one program serves all threads.</summary>
internal delegate CelValue Evaluator(EvaluationFrame frame);
