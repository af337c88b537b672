using System.Text.RegularExpressions;
using Compliance.Rendering;

namespace Compliance.Tests.Rendering;

public sealed class RenderingTextsTests
{
    public static TheoryData<string> Texts => [.. Enum.GetNames<RenderingText>()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_is_complete_in_both_languages_with_the_same_placeholders(string name)
    {
        var text = RenderingTexts.Of(Enum.Parse<RenderingText>(name));
        if (name != nameof(RenderingText.QuotedSeparator)) text.Chinese.Should().NotBeNullOrWhiteSpace();
        text.English.Should().NotBeNullOrWhiteSpace();
        text.English.Should().NotMatchRegex("[\u4e00-\u9fff]");
        Placeholders(text.English).Should().BeEquivalentTo(Placeholders(text.Chinese));
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct();
}
