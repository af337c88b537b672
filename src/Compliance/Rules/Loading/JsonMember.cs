using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>One member of a JSON object.</summary>
/// <param name="Name">The name, unescaped.</param>
/// <param name="NameSpan">The name as written, quotes included.</param>
/// <param name="Value">The value.</param>
internal readonly record struct JsonMember(string Name, TextSpan NameSpan, JsonValue Value);
