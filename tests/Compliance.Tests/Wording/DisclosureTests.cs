using System.Text;
using Compliance.Claims;
using Compliance.Rendering;
using Compliance.Rules;
using Compliance.Tests.Claims;

namespace Compliance.Tests.Wording;

public sealed class DisclosureTests
{
    [Theory]
    [InlineData("身份证号11010119900307803X。", PersonalNumberKind.IdentityCard)]
    [InlineData("身份证号110101 19900307 803x。", PersonalNumberKind.IdentityCard)]
    [InlineData("身份证号１１０１０１１９９００３０７８０３Ｘ。", PersonalNumberKind.IdentityCard)]
    [InlineData("手机13912345678，", PersonalNumberKind.MobilePhone)]
    [InlineData("手机139 1234 5678，", PersonalNumberKind.MobilePhone)]
    [InlineData("手机139-1234-5678，", PersonalNumberKind.MobilePhone)]
    [InlineData("银行卡6222021234567890128到账。", PersonalNumberKind.BankCard)]
    [InlineData("卡号6222 0212 3456 7890 128到账。", PersonalNumberKind.BankCard)]
    public void A_number_written_in_full_is_found(string text, PersonalNumberKind kind) =>
        Claiming.ReadPlain(text).PersonalNumbers.Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Theory]
    [InlineData("手机13912345678 13812345679。")]
    [InlineData("手机139 1234 5678 138 1234 5679。")]
    [InlineData("手机139-1234-5678、138-1234-5679。")]
    [InlineData("手机13912345678，身份证110101 19900307 803X。")]
    public void Two_numbers_side_by_side_are_both_found(string text) => Claiming.ReadPlain(text).PersonalNumbers.Should().HaveCount(2);

    [Theory]
    [InlineData("身份证号110101199003078031。")]
    [InlineData("编号110101199013078034。")]
    [InlineData("银行卡6222021234567890129。")]
    [InlineData("流水6222021234567890128。")]
    [InlineData("电话12912345678，")]
    [InlineData("共13912345678元。")]
    [InlineData("单号A13912345678。")]
    [InlineData("编码139123456789。")]
    [InlineData("电话139****5678。")]
    [InlineData("座机0512-13912345678。")]
    [InlineData("举报电话：13912345678。")]
    [InlineData("金额1391234.5678万元。")]
    [InlineData("电话13888888888。")]
    [InlineData("各乡镇分别为18 563 421 980件。")]
    [InlineData("各乡镇分别为26 138 1234 5678件。")]
    [InlineData("各乡镇分别为138 1234 5678 421件。")]
    [InlineData("统一社会信用代码91330106MA2XXXXX1X。")]
    [InlineData("执法证号13010020001。")]
    [InlineData("监督举报电话：0536-12345678、13900012345。")]
    [InlineData("青综执罚决字〔2025〕第13900012345号。")]
    [InlineData("处理数据13912345678条。")]
    [InlineData("受理邮件13912345678封。")]
    public void Another_number_is_not(string text) => Claiming.ReadPlain(text).PersonalNumbers.Should().BeEmpty();

    [Fact]
    public void Random_long_numbers_are_hardly_ever_personal()
    {
        var random = new Random(5);
        var text = new StringBuilder();
        for (var i = 0; i < 2000; i++) text.Append("文件").Append(random.NextInt64(100_000_000_000_000_000, 999_999_999_999_999_999)).Append('，');
        Claiming.ReadPlain(text.ToString()).PersonalNumbers.Length.Should().BeLessThanOrEqualTo(3);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void No_writer_shows_the_number(string language)
    {
        const string Text = "松溪县2025年法治政府建设情况的报告\n一、主要举措\n当事人手机13912345678，身份证号11010119900307803X，检查320次。";
        var result = new ComplianceChecker(RuleSets.LawBasedGovernmentReport).Check(Text);
        result.Findings.Count(finding => finding.RuleId == "PUB-01").Should().Be(2);
        foreach (var finding in result.Findings.Where(finding => finding.RuleId == "PUB-01"))
        {
            var message = language == "en" ? finding.Message.Text.English : finding.Message.Text.Chinese;
            message.Should().Contain("****").And.NotContain("13912345678").And.NotContain("11010119900307803X");
            finding.Severity.Should().Be(Severity.Veto);
            Masking.Mask(finding.Locations[0].Snippet).Should().Contain("*");
        }
    }

    [Fact]
    public void What_is_found_is_masked_wherever_it_stands()
    {
        foreach (var numbers in (string[])["13912345678 13812345679", "139 1234 5678 138 1234 5679", "110101 19900307 803X 13912345678", "139-1234-5678 110101-19900307-803X"])
        {
            var text = $"手机{numbers}，";
            var found = Claiming.ReadPlain(text).PersonalNumbers;
            found.Should().HaveCount(2);
            foreach (var number in found) Masking.Mask(text).Should().Contain(number.Masked);
        }
    }

    [Theory]
    [InlineData("机密★1年", "PUB-03 机密★")]
    [InlineData("秘密", "PUB-03 秘密")]
    [InlineData("内部资料，注意保存", "PUB-03 内部资料，注意保存")]
    [InlineData("此件不公开。", "PUB-03 此件不公开")]
    [InlineData("为张大山（男，45岁）提供法律援助。", "PUB-02 大山（男，45岁")]
    [InlineData("家住柳河村三组12号。", "PUB-02 村三组12号")]
    [InlineData("家住2栋3单元501室。", "PUB-02 2栋3单元5")]
    [InlineData("管控重点人员12名。", "PUB-04 管控重点人员1")]
    [InlineData("办结巡视组转办信访件12件。", "PUB-04 巡视组转办信访件12件")]
    public void What_should_not_be_public_is_found(string paragraph, string expected) =>
        Wordings.Show(Wordings.Of(paragraph)).Should().Be(expected);
}
