using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>Collects the faults of one expression. At most <see cref="Most"/> are kept: nobody reads more of one line.</summary>
internal sealed class FaultList
{
    private const int Most = 20;
    private const int LongestArgument = 60;

    private readonly List<ExpressionFault> _faults = [];

    public int Count => _faults.Count;

    public void Add(DiagnosticCode code, int start, int end, params ReadOnlySpan<string> arguments) =>
        AddNear(code, start, end, null, arguments);

    public void AddNear(DiagnosticCode code, int start, int end, string? suggestion, params ReadOnlySpan<string> arguments)
    {
        if (_faults.Count == Most) return;
        var shortened = ImmutableArray.CreateBuilder<string>(arguments.Length);
        foreach (var argument in arguments)
            shortened.Add(argument.Length <= LongestArgument ? argument : argument[..LongestArgument] + "…");
        _faults.Add(new ExpressionFault(code, start, end - start, shortened.MoveToImmutable(), suggestion));
    }

    /// <summary>All faults by place; those of one place in the order they were found.</summary>
    public ImmutableArray<ExpressionFault> ToImmutable() => [.. _faults.OrderBy(fault => fault.Offset)];
}
