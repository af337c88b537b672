using System.Text;
using Compliance.Diagnostics;
using Compliance.Documents;

namespace Compliance.Tests.Documents;

public sealed class SourceDecoderTests
{
    private const string Report = "青石县2031年法治政府建设年度报告\r\n一、主要举措（一）落实“三项”制度，办理120件。𠮷\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[], SourceEncoding> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Report), SourceEncoding.Utf8 },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Report)], SourceEncoding.Utf8 },
        { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Report)], SourceEncoding.Utf16LittleEndian },
        { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Report)], SourceEncoding.Utf16BigEndian },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Report.Replace("𠮷", "")), SourceEncoding.Utf16LittleEndian },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Report.Replace("𠮷", "")), SourceEncoding.Utf16BigEndian },
        { "GB18030", Gb18030.GetBytes(Report), SourceEncoding.Gb18030 },
    };

    [Fact]
    public void The_encodings_tried_are_named_in_the_language_of_the_message()
    {
        var fault = SourceDecoder.Decode([0xD6, 0xD0, 0xFF, 0xC4], "x.txt").Diagnostics.Single();
        fault.MessageIn(Language.Chinese).Should().Contain("UTF-8 或 GB18030");
        fault.MessageIn(Language.English).Should().Contain("UTF-8 or GB18030");
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_encoding_is_recognised_and_decoded(string name, byte[] bytes, SourceEncoding encoding)
    {
        var decoding = SourceDecoder.Decode(bytes, name);
        decoding.Encoding.Should().Be(encoding);
        decoding.Diagnostics.Should().BeEmpty();
        decoding.Text!.Text.Replace("𠮷", "").Should().Be(Report.Replace("𠮷", ""));
    }

    [Theory]
    [InlineData(new byte[] { 0xD6, 0xD0, 0xCE, 0xC4, 0xD6 }, "UTF-8, GB18030", "4")]
    [InlineData(new byte[] { 0xD6, 0xD0, 0xFF, 0xC4 }, "UTF-8, GB18030", "2")]
    [InlineData(new byte[] { 0x81, 0x30, 0x81 }, "UTF-8, GB18030", "0")]
    [InlineData(new byte[] { 0xE4, 0xB8, 0xAD, 0xE6, 0x96, 0x87, 0xE4, 0xB8, 0xAD, 0xE6, 0x96, 0x87, 0xE4, 0xB8, 0xAD, 0xE6, 0x96 }, "UTF-8", "15")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xC0 }, "UTF-8", "4")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8 }, "UTF-16", "4")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x42 }, "UTF-16", "4")]
    public void A_byte_that_does_not_fit_is_named_with_its_offset(byte[] bytes, string encodings, string offset)
    {
        var decoding = SourceDecoder.Decode(bytes, "x");
        decoding.Text.Should().BeNull();
        var diagnostic = decoding.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(DiagnosticCode.DocumentUndecodable);
        diagnostic.Arguments.Take(2).Should().Equal(encodings, offset);
    }

    [Theory]
    [InlineData(new byte[0], DiagnosticCode.DocumentEmpty)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, DiagnosticCode.DocumentEmpty)]
    [InlineData(new byte[] { 0x20, 0x0A, 0x09, 0xE3, 0x80, 0x80 }, DiagnosticCode.DocumentEmpty)]
    [InlineData(new byte[] { 0x41, 0x00, 0x42, 0x43, 0x01 }, DiagnosticCode.DocumentBinary)]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0x01, 0x02, 0x03 }, DiagnosticCode.DocumentBinary)]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 }, DiagnosticCode.DocumentBinary)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0 }, DiagnosticCode.DocumentEncodingUnknown)]
    public void What_is_no_text_is_refused(byte[] bytes, DiagnosticCode code)
    {
        var decoding = SourceDecoder.Decode(bytes, "x");
        decoding.Text.Should().BeNull();
        decoding.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Size_is_checked_before_anything_else()
    {
        var diagnostic = SourceDecoder.Decode(new byte[11], "x", 10).Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(DiagnosticCode.DocumentTooLarge);
        diagnostic.Arguments.Should().Equal("10");
    }

    [Theory]
    [InlineData("好\n坏\uFFFD字", DiagnosticCode.DocumentReplacementCharacters, 2, 2)]
    [InlineData("好好好好好好好好好\n\u0007坏", DiagnosticCode.DocumentControlCharacters, 2, 1)]
    public void Damage_is_noticed_at_its_place_and_the_text_is_kept(string text, DiagnosticCode code, int line, int column)
    {
        var decoding = SourceDecoder.FromText(text, "x");
        decoding.Text!.Length.Should().Be(text.Length);
        var notice = decoding.Diagnostics.Should().ContainSingle().Subject;
        (notice.Code, notice.Severity, notice.Line, notice.Column).Should().Be((code, DiagnosticSeverity.Notice, line, column));
    }

    [Fact]
    public void Unpaired_surrogates_are_replaced_with_a_notice_and_pairs_are_kept()
    {
        var decoding = SourceDecoder.FromText("好\uDC00a\uD842\uDFB7\uD800\uD800b", "x");
        decoding.Text!.Text.Should().Be("好\uFFFDa\uD842\uDFB7\uFFFD\uFFFDb");
        var notice = decoding.Diagnostics.Should().ContainSingle().Subject;
        (notice.Code, notice.Line, notice.Column).Should().Be((DiagnosticCode.DocumentUnpairedSurrogates, 1, 2));
    }

    [Fact]
    public void Every_message_is_filled_in_both_languages()
    {
        foreach (var code in Enum.GetValues<DiagnosticCode>().Where(static code => code.ToString().StartsWith("Document", StringComparison.Ordinal) || code.ToString().StartsWith("Pattern", StringComparison.Ordinal)))
        {
            var diagnostic = new Diagnostic(code, DiagnosticSeverity.Error, "x", null, null, ["甲", "乙", "丙"]);
            foreach (var language in new[] { Language.Chinese, Language.English })
            {
                diagnostic.MessageIn(language).Should().NotBeEmpty();
                Enumerable.Range(0, 3).Should().OnlyContain(
                    index => DiagnosticTexts.TemplateOf(code).Chinese.Contains($"{{{index}}}") == DiagnosticTexts.TemplateOf(code).English.Contains($"{{{index}}}"),
                    $"{code} says the same in both languages");
            }
        }
    }
}
