namespace Compliance.Diagnostics;

/// <summary>One text in both languages. Templates hold placeholders in braces.</summary>
/// <param name="Chinese">The zh-CN text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Chinese, string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;
}
