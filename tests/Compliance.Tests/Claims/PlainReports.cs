using System.Collections.Immutable;
using Compliance.Documents;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Tests.Claims;

/// <summary>Reports made by hand: every non-blank line a paragraph; a line that starts with # is a heading of that depth.</summary>
internal static class PlainReports
{
    public static Report Of(string text)
    {
        var source = SourceText.From(text);
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start);
            if (!line.IsWhiteSpace()) paragraphs.Add(TextSpan.FromBounds(start, end));
            var level = line.Length - line.TrimStart('#').Length;
            if (level > 0) headings.Add(HeadingOf(text, start, end, level));
            start = end + 1;
        }

        return new Report
        {
            Document = new ReportDocument { Source = source, Blocks = [] },
            Recognised = true,
            Body = new TextSpan(0, text.Length),
            Chrome = [],
            Metadata = [],
            Headings = headings.ToImmutable(),
            Outline = [],
            Paragraphs = paragraphs.ToImmutable(),
            Parts = [],
        };
    }

    private static Heading HeadingOf(string text, int start, int end, int level) => new()
    {
        Level = level,
        Marker = text.Substring(start, level),
        Style = HeadingStyle.HanziDun,
        Ordinal = 1,
        Text = text[(start + level)..end],
        RunIn = false,
        Span = TextSpan.FromBounds(start, end),
        MarkerSpan = new TextSpan(start, level),
        WordsSpan = TextSpan.FromBounds(start + level, end),
    };
}
