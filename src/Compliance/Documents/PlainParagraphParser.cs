using Markdig.Parsers;

namespace Compliance.Documents;

/// <summary>
/// Paragraphs without underlined headings and link definitions: both cost Markdig time that grows with the square of their
/// number, and reports hold neither (a line of dashes under a paragraph is meant as a rule).
/// </summary>
internal sealed class PlainParagraphParser : ParagraphBlockParser
{
    public PlainParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block) => true;
}
