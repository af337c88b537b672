using System.Text;
using Compliance.Text;

namespace Compliance.Tests.Text;

public sealed class CharacterFoldingTests
{
    [Theory]
    [InlineData("（２０２４）：ＡＢＣ；！？％．", "(2024):ABC;!?%.")]
    [InlineData("。、“”《》…—·〔〕【】", "。、“”《》…—·〔〕【】")]
    [InlineData("\u3000\u00A0\u2002\u202F", "    ")]
    [InlineData("⼀⼈⽅⾯⼾⾭", "一人方面户青")]
    [InlineData("⻓⻚⻢⻰⻅", "长页马龙见")]
    [InlineData("\uF9FD\uFA0E", "什\uFA0E")]
    [InlineData("﹐﹙﹪", ",(%")]
    [InlineData("∶｡､", ":。、")]
    public void Characters_fold_to_their_plain_form(string text, string folded) =>
        CharacterFolding.Fold(text).Should().Be(folded);

    [Fact]
    public void Folding_keeps_the_length_and_twice_is_once()
    {
        var all = new string(Enumerable.Range(0, 0x10000).Select(static code => (char)code).ToArray());
        var folded = CharacterFolding.Fold(all);
        folded.Length.Should().Be(all.Length);
        CharacterFolding.Fold(folded).Should().BeSameAs(folded);
    }

    [Fact]
    public void Plain_text_is_returned_as_it_is()
    {
        const string text = "全面推进依法行政, 3 items。";
        CharacterFolding.Fold(text).Should().BeSameAs(text);
    }

    [Fact]
    public void Every_kangxi_radical_becomes_a_plain_ideograph()
    {
        for (var c = '\u2F00'; c <= '\u2FD5'; c++)
            CharacterFolding.Fold(c).Should().BeInRange('\u4E00', '\u9FFF', $"U+{(int)c:X4} is a radical");
    }
}
