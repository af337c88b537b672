using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>A message with its placeholders filled.</summary>
/// <param name="Text">The finished text.</param>
/// <param name="Arguments">Each placeholder's expression and the text of its value, in the template's order.</param>
internal sealed record RenderedMessage(string Text, ImmutableArray<KeyValuePair<string, string>> Arguments);
