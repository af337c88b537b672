using System.Text;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Text;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("零", "0", 1)]
    [InlineData("十", "10", 1)]
    [InlineData("十五个", "15", 2)]
    [InlineData("二十三", "23", 3)]
    [InlineData("廿三", "23", 2)]
    [InlineData("一百零五件", "105", 4)]
    [InlineData("一百〇五", "105", 4)]
    [InlineData("一百一十五", "115", 5)]
    [InlineData("一百十五", "115", 4)]
    [InlineData("两千三百", "2300", 4)]
    [InlineData("一百五", "150", 3)]
    [InlineData("两千三", "2300", 3)]
    [InlineData("三万五", "35000", 3)]
    [InlineData("三万零五", "30005", 4)]
    [InlineData("十二万", "120000", 3)]
    [InlineData("三点五", "7/2", 3)]
    [InlineData("零点五", "1/2", 3)]
    [InlineData("十二点二五", "49/4", 5)]
    [InlineData("三点五万", "35000", 4)]
    [InlineData("三点建议", "3", 1)]
    [InlineData("3万5千", "35000", 4)]
    [InlineData("1.2亿", "120000000", 4)]
    [InlineData("1.2万亿元", "1200000000000", 5)]
    [InlineData("一亿零三十万", "100300000", 6)]
    [InlineData("两亿三千万", "230000000", 5)]
    [InlineData("伍佰", "500", 2)]
    [InlineData("35家", "35", 2)]
    public void A_numeral_has_its_value(string text, string value, int consumed)
    {
        ChineseNumerals.TryParse(text, out var read, out var length).Should().BeTrue();
        read.ToString().Should().Be(value);
        length.Should().Be(consumed);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("件", 0)]
    [InlineData("十百", 2)]
    [InlineData("二三十件", 3)]
    [InlineData("二三", 2)]
    [InlineData("二〇二四", 4)]
    [InlineData("一百零", 3)]
    [InlineData("零五", 2)]
    [InlineData("百", 1)]
    [InlineData("万", 1)]
    [InlineData("一百五万", 4)]
    [InlineData("3万5", 3)]
    [InlineData("一百二百", 4)]
    [InlineData("三万五万", 4)]
    [InlineData("12345678901234567890", 20)]
    public void What_is_not_one_number_is_refused_and_can_be_skipped(string text, int consumed)
    {
        ChineseNumerals.TryParse(text, out _, out var length).Should().BeFalse();
        length.Should().Be(consumed);
    }

    [Theory]
    [InlineData("二〇二四年", 2024, 4)]
    [InlineData("二○二五年", 2025, 4)]
    [InlineData("一九八四", 1984, 4)]
    public void Years_are_read_by_position(string text, long value, int consumed)
    {
        ChineseNumerals.TryParseDigits(text, out var read, out var length).Should().BeTrue();
        (read, length).Should().Be((value, consumed));
    }

    [Fact]
    public void Every_number_written_out_is_read_back() =>
        Prop.ForAll(Gen.OneOf(Gen.Choose(0, 99_999_999), Gen.Choose(0, 20_000)).ToArbitrary(), static number =>
        {
            var text = Write(number);
            return ChineseNumerals.TryParse(text, out var value, out var consumed) && value == number && consumed == text.Length;
        }).Hold(3_000);

    [Fact]
    public void No_run_of_numeral_characters_throws() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("零〇一二两三九十百千万亿廿点.0123456789".ToCharArray())).ToArbitrary(), static run =>
        {
            ChineseNumerals.TryParse(run, out _, out var consumed);
            return consumed <= run.Length;
        }).Hold(3_000);

    private static string Write(int number)
    {
        if (number == 0) return "零";
        var text = new StringBuilder();
        var high = number / 10_000;
        var low = number % 10_000;
        if (high > 0) text.Append(Group(high)).Append('万');
        if (low > 0 && high > 0 && low < 1_000) text.Append('零');
        if (low > 0) text.Append(Group(low));
        return text.ToString();
    }

    private static string Group(int number)
    {
        var text = new StringBuilder();
        var skipped = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            if (skipped) text.Append('零');
            skipped = false;
            text.Append("零一二三四五六七八九"[digit]).Append(name);
        }

        return text.ToString();
    }
}
