using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>A list of facts that a rule can select and an expression can name.</summary>
/// <param name="Name">The name, such as <c>quantities</c>.</param>
/// <param name="Type">The type of its facts.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Read">All of them, in reading order.</param>
internal sealed record FactCollection(string Name, FactType Type, LocalizedText Description, Func<FactSource, ImmutableArray<object>> Read)
{
    public CelType CelType { get; } = CelType.ListOf(CelType.Of(Type));
}
