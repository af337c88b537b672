using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>A pattern of <c>matches</c> after checking. Exactly one of <see cref="Pattern"/> and <see cref="Fault"/> is null.</summary>
/// <param name="Pattern">The pattern as .NET's linear-time engine takes it, with the published meaning.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Construct">The part of the pattern at fault.</param>
internal readonly record struct TranslatedPattern(string? Pattern, DiagnosticCode? Fault, string? Construct);
