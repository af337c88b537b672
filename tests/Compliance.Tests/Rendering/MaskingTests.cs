using Compliance.Rendering;

namespace Compliance.Tests.Rendering;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("联系电话13812345678。", "联系电话138****5678。")]
    [InlineData("１３８１２３４５６７８", "１３８****５６７８")]
    [InlineData("138-1234-5678", "138-****-5678")]
    [InlineData("138 1234 5678转2", "138 **** 5678转2")]
    [InlineData("身份证号11010519491231002X", "身份证号110105********002X")]
    [InlineData("有一位抄错110105194912310021", "有一位抄错110105********0021")]
    [InlineData("卡号6222021234567890128。", "卡号6222***********0128。")]
    [InlineData("13812345678 13987654321", "138****5678 139****4321")]
    [InlineData("138 1234 5678 139-8765-4321", "138 **** 5678 139-****-4321")]
    [InlineData("2人，13812345678\u300013987654321", "2人，138****5678\u3000139****4321")]
    [InlineData("110105 19491231 002X 13812345678", "110105 ******** 002X 138****5678")]
    [InlineData("6222 0212 3456 7890 128", "6222 **** **** ***0 128")]
    [InlineData("A13812345678B13987654321", "A138****5678B139****4321")]
    public void Personal_numbers_lose_their_middle(string text, string masked) => Masking.Mask(text).Should().Be(masked);

    [Theory]
    [InlineData("12345热线受理614件")]
    [InlineData("投资13812345678901元")]
    [InlineData("电话0971-8123456")]
    [InlineData("12812345678")]
    [InlineData("6222021234567890123")]
    [InlineData("138****1234")]
    [InlineData("110105194913310021")]
    [InlineData("2025年1月1日至2025年12月31日")]
    public void Other_numbers_stay(string text) => Masking.Mask(text).Should().BeSameAs(text);

    [Fact]
    public void The_length_never_changes()
    {
        const string text = "甲13812345678乙 139 8765 4321 丙11010519491231002x丁";
        Masking.Mask(text).Should().HaveLength(text.Length).And.NotBe(text);
    }
}
