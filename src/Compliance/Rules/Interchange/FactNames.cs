using System.Collections.Immutable;
using Compliance.Rules.Facts;

namespace Compliance.Rules.Interchange;

/// <summary>The facts a workflow's input may stand for.</summary>
public static class FactNames
{
    /// <summary><c>report</c> and the collections, in the order <c>inspect</c> prints them.</summary>
    public static ImmutableArray<string> All { get; } = [FactTable.ReportItself.Name, .. FactTable.Collections.Select(static collection => collection.Name)];
}
