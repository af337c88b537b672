using Compliance.Rules;

namespace Compliance.Tests.Rules.Mutation;

/// <summary>A rule with one thing changed.</summary>
internal sealed record RuleMutant(string Change, Rule Rule);
