using System.Collections.Immutable;

namespace Compliance.Claims.Marks;

/// <summary>Reads punctuation and white space out of the ordinary in a report's own text.</summary>
internal static class MarkReader
{
    /// <summary>All of it, by first place.</summary>
    public static ImmutableArray<MarkUse> Read(ClaimContext context)
    {
        var marks = new List<MarkUse>();
        PairReader.Read(context, marks);
        context.Cancellation.ThrowIfCancellationRequested();
        new MarkScanner(context.Source, marks).Scan(context.Report.Paragraphs, context.Cancellation);
        marks.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : a.Kind.CompareTo(b.Kind));
        return [.. marks];
    }
}
