using System.IO.Compression;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Documents;

namespace Compliance.Tests.Documents;

public sealed class FormatSnifferTests
{
    public static TheoryData<byte[], DocumentFormat> Files => new()
    {
        { "%PDF-1.7\n"u8.ToArray(), DocumentFormat.Pdf },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], DocumentFormat.Doc },
        { "{\\rtf1\\ansi"u8.ToArray(), DocumentFormat.Rtf },
        { Zip("[Content_Types].xml", "word/document.xml"), DocumentFormat.Docx },
        { Zip("OFD.xml", "Doc_0/Document.xml"), DocumentFormat.Ofd },
        { Zip("wps/document.xml"), DocumentFormat.Wps },
        { Zip("xl/workbook.xml"), DocumentFormat.Binary },
        { Zip("[Content_Types].xml", "word/document.xml")[..100], DocumentFormat.Docx },
        { "PK\x03\x04"u8.ToArray(), DocumentFormat.Binary },
        { "<!DOCTYPE html><html>"u8.ToArray(), DocumentFormat.Html },
        { Encoding.UTF8.GetBytes("\uFEFF \n<div class=\"a\">报告</div>"), DocumentFormat.Html },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><body>报告")], DocumentFormat.Html },
        { Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE html>"), DocumentFormat.Html },
        { Encoding.UTF8.GetBytes("<通知>全文"), DocumentFormat.PlainText },
        { Encoding.UTF8.GetBytes("<people>"), DocumentFormat.PlainText },
        { Encoding.UTF8.GetBytes("年度报告"), DocumentFormat.PlainText },
        { [], DocumentFormat.PlainText },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_format_is_told_by_its_content(byte[] bytes, DocumentFormat format) =>
        FormatSniffer.Sniff(bytes).Should().Be(format);

    [Fact]
    public void A_format_without_a_reader_is_named_whatever_the_file_is_called()
    {
        var reading = DocumentOpener.TextOnly.Open(Zip("word/document.xml"), "report.txt", null, 1 << 20, CancellationToken.None);
        reading.Document.Should().BeNull();
        var diagnostic = reading.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(DiagnosticCode.DocumentFormatNotReadable);
        diagnostic.Arguments.Should().Equal("docx");
        diagnostic.MessageIn(Language.English).Should().Contain("not readable yet; save as text");
    }

    private static byte[] Zip(params string[] names)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write("<x/>"u8);
            }
        }

        return stream.ToArray();
    }
}
