using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>What compiling an expression gave: the program, or the faults that say why there is none.</summary>
/// <param name="Program">Null where there are faults.</param>
/// <param name="Faults">All of them, by place.</param>
internal sealed record ExpressionCompilation(CelProgram? Program, ImmutableArray<ExpressionFault> Faults);
