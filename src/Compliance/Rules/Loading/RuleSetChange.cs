using System.Collections.Immutable;

namespace Compliance.Rules.Loading;

/// <summary>What a later edition of a rule set changes of the one before. Values are still JSON.</summary>
/// <param name="Edition">Its name.</param>
/// <param name="ValidFrom">The first day it is in force.</param>
/// <param name="Overrides">Changes to rules, by rule id.</param>
/// <param name="Parameters">New values of the rule set's parameters, by name.</param>
internal sealed record RuleSetChange(
    string Edition,
    DateOnly ValidFrom,
    ImmutableArray<KeyValuePair<string, JsonCursor>> Overrides,
    ImmutableArray<KeyValuePair<string, JsonCursor>> Parameters);
