using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Tool.Running;

/// <summary>What loading the rules gave: a checker, or every fault in the rule files.</summary>
internal readonly record struct CheckerOpening(IDocumentChecker? Checker, ImmutableArray<Diagnostic> Diagnostics);
