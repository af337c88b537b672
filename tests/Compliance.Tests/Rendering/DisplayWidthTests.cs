using Compliance.Rendering.Terminal;

namespace Compliance.Tests.Rendering;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("法治", 4)]
    [InlineData("办结率97.7%", 11)]
    [InlineData("（一）", 6)]
    [InlineData("“引号”", 6)]
    [InlineData("，。：；", 8)]
    [InlineData("ｆｕｌｌ", 8)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u3000", 2)]
    public void Wide_characters_take_two_columns(string text, int width) => DisplayWidth.Of(text).Should().Be(width);

    [Fact]
    public void Escape_sequences_and_bidi_marks_cannot_reach_the_terminal() =>
        SafeText.Of("\u001B[31m红\u202E反\u200B\t\r\n").Should().Be("\uFFFD[31m红\uFFFD反\uFFFD   ");
}
