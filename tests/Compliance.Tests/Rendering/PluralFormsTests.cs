using System.Text.RegularExpressions;
using Compliance.Diagnostics;
using Compliance.Rendering;
using Humanizer;

namespace Compliance.Tests.Rendering;

public sealed partial class PluralFormsTests
{
    [Theory]
    [InlineData(0, "0 rules undecided")]
    [InlineData(1, "1 rule undecided")]
    [InlineData(2, "2 rules undecided")]
    public void One_is_singular_and_everything_else_plural(int count, string words) =>
        RenderingTexts.Format(RenderingText.UndecidedCount, Language.English, count).Should().Be(words);

    [Fact]
    public void Brackets_that_offer_no_choice_stay() => PluralForms.Choose("[a] {0} [0:x|y] [b]", [2]).Should().Be("[a] {0} y [b]");

    /// <summary>Humanizer is the oracle: each plural is the one it forms of the singular's first noun.</summary>
    [Fact]
    public void Every_plural_is_the_one_Humanizer_forms()
    {
        var choices = Enum.GetValues<RenderingText>()
            .SelectMany(text => Choice().Matches(RenderingTexts.Of(text).English))
            .Select(match => (One: match.Groups[1].Value.Split(' ')[0], Many: match.Groups[2].Value.Split(' ')[0])).ToList();
        choices.Should().NotBeEmpty();
        foreach (var (one, many) in choices) many.Should().Be(one.Pluralize(inputIsKnownToBeSingular: true));
    }

    [GeneratedRegex(@"\[0:([^|\]]+)\|([^\]]+)\]")]
    private static partial Regex Choice();
}
