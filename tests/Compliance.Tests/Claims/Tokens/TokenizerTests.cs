using Compliance.Claims.Tokens;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Claims.Tokens;

/// <summary>The scan: numbers with their value, marks with their partner, and the boundaries of sentences and clauses.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("12", 12, nameof(NumberForm.Plain))]
    [InlineData("1,234,567", 1234567, nameof(NumberForm.Plain))]
    [InlineData("3万", 30000, nameof(NumberForm.Plain))]
    [InlineData("2.5亿", 250000000, nameof(NumberForm.Plain))]
    [InlineData("3百万", 3000000, nameof(NumberForm.Plain))]
    [InlineData("30余万", 300000, nameof(NumberForm.SomewhatMore))]
    [InlineData("两百三十", 230, nameof(NumberForm.Plain))]
    [InlineData("一千零一", 1001, nameof(NumberForm.Plain))]
    [InlineData("一百一", 110, nameof(NumberForm.Plain))]
    [InlineData("三万二千", 32000, nameof(NumberForm.Plain))]
    [InlineData("一亿三千万", 130000000, nameof(NumberForm.Plain))]
    [InlineData("十", 10, nameof(NumberForm.Plain))]
    [InlineData("十五", 15, nameof(NumberForm.Plain))]
    [InlineData("百", 100, nameof(NumberForm.BareMultiplier))]
    [InlineData("二〇二五", 2025, nameof(NumberForm.Row))]
    [InlineData("三四", 34, nameof(NumberForm.Row))]
    public void Reads_a_number(string text, long value, string form)
    {
        var stream = Scan(text);

        stream.Tokens.Length.Should().Be(1);
        stream.Numbers[0].Value.Should().Be((Rational)value);
        stream.Numbers[0].Form.ToString().Should().Be(form);
    }

    [Theory]
    [InlineData("数十")]
    [InlineData("几百")]
    [InlineData("三四十")]
    [InlineData("十二三")]
    [InlineData("十四五")]
    [InlineData("12345678901234567890")]
    public void Knows_what_has_no_single_value(string text) => Scan(text).Numbers[0].IsKnown.Should().BeFalse();

    [Fact]
    public void Every_whole_number_in_numerals_is_read_back()
    {
        for (var value = 1; value <= 99_999; value += value < 2000 ? 1 : 37)
        {
            var stream = Scan(Numerals(value));
            (stream.Numbers.Length, stream.Numbers[0].Value).Should().Be((1, (Rational)value), Numerals(value));
        }
    }

    [Fact]
    public void Pairs_marks_inside_a_line_only()
    {
        const string text = "“甲《乙（3件）》”“忘了\n（4件）";
        var stream = Scan(text);
        var numbers = stream.Tokens.ToArray().Where(token => token.IsNumber).Select(token => token.Within);

        numbers.Should().Equal(Enclosure.Quote | Enclosure.Title | Enclosure.Round, Enclosure.Round);
    }

    [Fact]
    public void Finds_sentence_segment_and_clause()
    {
        const string text = "甲，乙；丙：丁、戊。己！庚";
        var stream = Scan(text);
        string At(TextSpan span) => text.Substring(span.Start, span.Length);

        At(stream.SentenceAt(4)).Should().Be("甲，乙；丙：丁、戊。");
        At(stream.SegmentAt(4)).Should().Be("丙：丁、戊。");
        At(stream.ClauseAt(8)).Should().Be("丁、戊。");
        At(stream.ClauseAt(text.Length - 1)).Should().Be("庚");
    }

    [Fact]
    public void Any_text_gives_ordered_tokens_inside_it()
    {
        const string alphabet = "0123456789.,，一二十百千万亿余多几数“”《》（）()\"、。；：\n第年月日件%-—甲";
        var texts = Gen.Elements(alphabet.ToCharArray()).ListOf().Select(characters => new string([.. characters]));
        Prop.ForAll(Arb.From(texts), (string text) =>
        {
            var stream = Scan(text);
            var end = 0;
            foreach (var token in stream.Tokens)
            {
                if (token.Start < end || token.End > text.Length || token.Length < 1) return false;
                end = token.End;
            }

            Claiming.ReadPlain(text);
            return true;
        }).Hold();
    }

    private static TokenStream Scan(string text) => Tokenizer.Scan(SourceText.From(text), [], CancellationToken.None);

    private static string Numerals(int value)
    {
        const string digits = "零一二三四五六七八九";
        string[] units = ["", "十", "百", "千"];
        if (value >= 10_000) return Numerals(value / 10_000) + "万" + (value % 10_000 == 0 ? "" : (value % 10_000 < 1000 ? "零" : "") + Numerals(value % 10_000));
        var text = "";
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = value / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text += (gap ? "零" : "") + digits[digit] + units[place];
            gap = false;
        }

        return text;
    }
}
