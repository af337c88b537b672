using Compliance.Rules.Expressions;

namespace Compliance.Tests.Rules.Expressions;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("it.text}超出", 7)]
    [InlineData("'}'}后", 3)]
    [InlineData("'\\'}'}后", 5)]
    [InlineData("{'a': 1}.a}后", 10)]
    [InlineData("it.text", -1)]
    [InlineData("'}", -1)]
    public void It_ends_at_the_brace_that_is_its_own(string text, int expected) => Placeholder.EndOf(text, 0).Should().Be(expected);
}
