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

    [Theory]
    [InlineData("missing:report.publisher", "文中没有给出网页所写的发布单位", "The text does not give who the page says published it")]
    [InlineData("missing:report.signed", "文中没有给出成文日期", "The text does not give the date of the signature")]
    [InlineData("missing:it.nearestName", "文中没有给出只差一两个字的已知法规名", null)]
    [InlineData("missing:x.value", "文中没有给出所需的事实（x.value）", "The text does not give a fact that is needed (x.value)")]
    [InlineData("division-by-zero", "除数为零", "division by zero")]
    public void A_reason_is_said_in_words_even_where_no_rule_words_it(string code, string chinese, string? english)
    {
        ReasonTexts.Of(code, Compliance.Diagnostics.Language.Chinese).Should().Be(chinese);
        if (english is not null) ReasonTexts.Of(code, Compliance.Diagnostics.Language.English).Should().Be(english);
    }

    [Fact]
    public void Every_fault_of_evaluation_is_worded() =>
        Enum.GetValues<Compliance.Rules.Expressions.EvaluationFaultCode>()
            .Select(code => new Compliance.Rules.Expressions.EvaluationFault(code, 0, 1).Reason)
            .Where(reason => ReasonTexts.Of(reason, Compliance.Diagnostics.Language.English) == reason).Should().BeEmpty();

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct();
}
