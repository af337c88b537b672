using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Structure.Numbering;

/// <summary>Makes the headings of a report from its paragraphs: found, placed, and compared with the number they should bear.</summary>
internal static class HeadingFactory
{
    /// <summary>All headings in reading order.</summary>
    public static ImmutableArray<Heading> Make(SourceText source, ReadOnlySpan<TextSpan> paragraphs, CancellationToken cancellationToken)
    {
        var drafts = new HeadingReader(source.Folded).Read(paragraphs, cancellationToken);
        if (drafts.Count == 0) return [];
        var levels = new LevelAssigner(drafts).Assign();
        var expected = MarkerExpectations.Find(source.Text, drafts, levels);
        var headings = ImmutableArray.CreateBuilder<Heading>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++) headings.Add(Make(source, drafts[i], levels[i], expected[i]));
        return headings.MoveToImmutable();
    }

    private static Heading Make(SourceText source, HeadingDraft draft, int level, ExpectedNumber? expected)
    {
        var markerSpan = TextSpan.FromBounds(draft.Marker.Start, draft.Marker.End);
        return new Heading
        {
            Level = level,
            Marker = source.ToString(markerSpan),
            Style = draft.Marker.Style,
            Ordinal = draft.Marker.Ordinal,
            Text = source.ToString(draft.Words),
            RunIn = draft.RunIn,
            Span = TextSpan.FromBounds(markerSpan.Start, Math.Max(markerSpan.End, draft.Words.End)),
            MarkerSpan = markerSpan,
            WordsSpan = draft.Words,
            ExpectedMarker = expected?.Marker,
            ExpectedStyle = expected?.Style ?? draft.Marker.Style,
            ExpectedOrdinal = expected?.Ordinal ?? draft.Marker.Ordinal,
            FinalPunctuation = draft.FinalPunctuation is { } mark ? source.ToString(mark) : null,
        };
    }
}
