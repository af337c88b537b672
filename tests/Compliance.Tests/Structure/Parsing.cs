using System.Collections.Immutable;
using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Tests.Structure;

/// <summary>Parses plain text with the built-in words, a block for each line that is not blank.</summary>
internal static class Parsing
{
    public static readonly ReportKind Kind = new() { Parts = TestLexicons.Parts };

    public static Report Parse(string text)
    {
        var source = SourceText.From(text);
        return ReportParser.Parse(Document(source), Kind, TestLexicons.Find(source), CancellationToken.None);
    }

    public static Report ParseShared(string number) => Parse(File.ReadAllText(SharedFolder.Report(number)).TrimStart('\uFEFF'));

    public static ReportDocument Document(SourceText source)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var line = 1; line <= source.Lines.Count; line++)
        {
            var start = source.Lines.StartOf(line);
            var end = line < source.Lines.Count ? source.Lines.StartOf(line + 1) : source.Length;
            while (start < end && char.IsWhiteSpace(source.Text[start])) start++;
            while (end > start && char.IsWhiteSpace(source.Text[end - 1])) end--;
            if (start < end) blocks.Add(new Block(source.Text[start] == '|' ? BlockKind.TableRow : BlockKind.Paragraph, TextSpan.FromBounds(start, end)));
        }

        return new ReportDocument { Source = source, Blocks = blocks.DrainToImmutable() };
    }

    public static int Line(this Report report, int offset) => report.Document.Source.Lines.LineOf(offset);

    public static string Text(this Report report, TextSpan span) => report.Document.Source.ToString(span);

    public static Part Part(this Report report, string id) => report.Parts.Single(part => part.Id == id);
}
