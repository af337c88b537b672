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
    [InlineData("138－1234－5678", "138－****－5678")]
    [InlineData("138—1234—5678", "138—****—5678")]
    [InlineData("138.1234.5678", "138.****.5678")]
    [InlineData("138\u20111234\u20115678", "138\u2011****\u20115678")]
    [InlineData("138\t1234\t5678", "138\t****\t5678")]
    [InlineData("138\u200B1234\u200B5678", "138\u200B****\u200B5678")]
    [InlineData("138 - 1234 - 5678", "138 - **** - 5678")]
    [InlineData("1381234 5678", "138**** 5678")]
    [InlineData("8613812345678", "86138****5678")]
    [InlineData("008613812345678", "0086138****5678")]
    [InlineData("+86 138-1234-5678", "+86 138-****-5678")]
    [InlineData("电话138123\n45678）", "电话138***\n*5678）")]
    [InlineData("电话138-1234-\r\n5678", "电话138-****-\r\n5678")]
    [InlineData("身份证号1101051949\n1231002X。", "身份证号110105****\n****002X。")]
    [InlineData("110105\u200919491231\u2009002X", "110105\u2009********\u2009002X")]
    [InlineData("卡号62220212\n34567890128。", "卡号6222****\n*******0128。")]
    [InlineData("旧证110105491231002。", "旧证110105******002。")]
    [InlineData("11010519491231002X 6222021234567890128", "110105********002X 6222***********0128")]
    [InlineData("1.13812345678", "1.138****5678")]
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
    [InlineData("每户13500-150000元")]
    [InlineData("投资13812345678元")]
    [InlineData("累计处理数据13812345678件")]
    [InlineData("收入13812345678.50元")]
    [InlineData("占比13.812345678%")]
    [InlineData("1350 23456 78")]
    [InlineData("1381234\n5678")]
    [InlineData("13812\n3456\n78")]
    [InlineData("110105491331002")]
    [InlineData("12345 6789012 34567")]
    public void Other_numbers_stay(string text) => Masking.Mask(text).Should().BeSameAs(text);

    [Fact]
    public void The_length_never_changes()
    {
        const string text = "甲13812345678乙 139 8765 4321 丙11010519491231002x丁";
        Masking.Mask(text).Should().HaveLength(text.Length).And.NotBe(text);
    }
}
