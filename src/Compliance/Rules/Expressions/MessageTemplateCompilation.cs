using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>What compiling a message template gave.</summary>
/// <param name="Template">Null where there are faults.</param>
/// <param name="Faults">All of them, by place; offsets count in the template.</param>
internal sealed record MessageTemplateCompilation(MessageTemplate? Template, ImmutableArray<ExpressionFault> Faults);
