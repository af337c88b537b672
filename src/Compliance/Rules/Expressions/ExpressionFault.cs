using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>One thing wrong with an expression's source. The loader turns it into a diagnostic with file, line and column.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Offset">UTF-16 offset into the expression's source.</param>
/// <param name="Length">Length of the faulty part; may be 0 at the end.</param>
/// <param name="Arguments">Values of the message's placeholders.</param>
/// <param name="Suggestion">The nearest known name, or null.</param>
internal sealed record ExpressionFault(
    DiagnosticCode Code,
    int Offset,
    int Length,
    ImmutableArray<string> Arguments,
    string? Suggestion = null);
