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

    public static TheoryData<string> Reasons => [.. ReasonTexts.Own];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_is_worded_in_both_languages(string code)
    {
        var text = ReasonTexts.OwnText(code)!;
        text.Chinese.Should().MatchRegex("[\u4e00-\u9fff]");
        text.English.Should().NotBeNullOrWhiteSpace().And.NotMatchRegex("[\u4e00-\u9fff]");
    }

    [Fact]
    public void Every_reason_of_a_built_in_rule_is_worded() =>
        Compliance.Rules.RuleSets.LawBasedGovernmentReport.Rules.SelectMany(rule => rule.UndeterminedWhen)
            .Where(condition => condition.Reason is not null && condition.Message is null).Select(condition => condition.Reason!)
            .Where(code => ReasonTexts.Of(code, Compliance.Diagnostics.Language.English) == code).Should().BeEmpty();

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct();
}
