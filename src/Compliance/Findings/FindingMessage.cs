using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Findings;

/// <summary>A finding's message: its id, its arguments and the text in both languages.</summary>
/// <param name="Id">The rule's id, with the variant's number where one matched: <c>STR-03</c>, <c>STR-03/1</c>.</param>
/// <param name="Arguments">Values of the placeholders by name, in the template's order.</param>
/// <param name="Text">The finished text.</param>
public sealed record FindingMessage(string Id, ImmutableArray<KeyValuePair<string, string>> Arguments, LocalizedText Text);
