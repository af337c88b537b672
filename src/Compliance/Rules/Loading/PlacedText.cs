using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>A text in both languages and where the two strings stand.</summary>
/// <param name="Text">The text.</param>
/// <param name="Chinese">The zh-CN string's place.</param>
/// <param name="English">The English string's place.</param>
internal readonly record struct PlacedText(LocalizedText Text, JsonCursor Chinese, JsonCursor English);
