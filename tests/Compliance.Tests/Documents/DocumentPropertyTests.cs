using System.Text;
using Compliance.Documents;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Documents;

public sealed class DocumentPropertyTests
{
    private static readonly string[] Pieces =
        ["一、", "（二）", "\n", "\r\n", "\r", " ", "\u3000", "# ", "- ", "> ", "1. ", "|", "---", "**", "_", "`", "```\n", "[a]", "(b)", "<p>", "<!--", "&amp;", "\t", "字", "x", "\uD842\uDFB7", "\uD800", "\\", "=", "~~~\n", "+ ", "    "];

    private static readonly byte[][] Bytes =
        [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], "PK\x03\x04"u8.ToArray(), "PK\x05\x06"u8.ToArray(), "PK\x01\x02"u8.ToArray(), [0], [0xE4, 0xB8, 0xAD], [0xD6, 0xD0], [0x81, 0x30], [0x0A], [0x41], [0xFF], [0x4E, 0x2D], "%PDF-"u8.ToArray()];

    [Fact]
    public void No_bytes_make_the_opener_throw_and_what_it_reads_is_well_formed() =>
        Prop.ForAll(
            Gen.OneOf(
                ArbMap.Default.GeneratorFor<byte[]>(),
                Gen.ListOf(Gen.Elements(Bytes)).Select(static parts => parts.SelectMany(static part => part).ToArray()),
                Gen.ArrayOf(Gen.Elements(Pieces)).Select(static parts => Encoding.UTF8.GetBytes(string.Concat(parts)))).ToArbitrary(),
            static bytes =>
            {
                foreach (var name in new[] { "a.txt", "a.md" })
                {
                    var reading = DocumentOpener.TextOnly.Open(bytes, name, null, 1 << 20, CancellationToken.None);
                    if (reading.Document is null ? reading.Diagnostics.IsEmpty : !ReaderInvariants.Hold(reading.Document)) return false;
                }

                return true;
            }).Hold(2_000);

    [Fact]
    public void Readers_take_any_text_and_plain_text_loses_no_visible_character() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).Select(static parts => string.Concat(parts)).ToArbitrary(), static text =>
        {
            var source = SourceText.From(text);
            var plain = PlainTextReader.Read(source, CancellationToken.None);
            var markdown = MarkdownReader.Read(source, "x.md", CancellationToken.None).Document!;
            var kept = plain.Blocks.Sum(block => Visible(source.Slice(block.Span)));
            return ReaderInvariants.Hold(plain) && ReaderInvariants.Hold(markdown)
                && (kept == Visible(text) || text.Contains('|'));
        }).Hold(3_000);

    private static int Visible(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text) count += char.IsWhiteSpace(c) ? 0 : 1;
        return count;
    }
}
