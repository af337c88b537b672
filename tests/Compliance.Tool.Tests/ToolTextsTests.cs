using System.Text.RegularExpressions;
using Compliance.Tool.Rules;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Tests;

public sealed class ToolTextsTests
{
    public static TheoryData<string> Texts => [.. Enum.GetNames<ToolText>()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_is_complete_in_both_languages_with_the_same_placeholders(string name)
    {
        var text = ToolTexts.Of(Enum.Parse<ToolText>(name));
        text.Chinese.Should().NotBeNullOrWhiteSpace();
        text.English.Should().NotBeNullOrWhiteSpace();
        text.English.Should().NotMatchRegex("[\u4e00-\u9fff]");
        Placeholders(text.English).Should().BeEquivalentTo(Placeholders(text.Chinese));
    }

    public static TheoryData<string> AboutRules => [.. Enum.GetNames<RulesText>()];

    [Theory]
    [MemberData(nameof(AboutRules))]
    public void Every_text_about_rules_is_complete_in_both_languages_with_the_same_placeholders(string name)
    {
        var text = RulesTexts.Of(Enum.Parse<RulesText>(name));
        text.Chinese.Should().NotBeNullOrWhiteSpace();
        text.English.Should().NotBeNullOrWhiteSpace();
        text.English.Should().NotMatchRegex("[\u4e00-\u9fff]");
        Placeholders(text.English).Should().BeEquivalentTo(Placeholders(text.Chinese));
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct();
}
