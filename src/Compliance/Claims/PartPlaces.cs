using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Says which part of the report a place belongs to.</summary>
internal sealed class PartPlaces
{
    private readonly List<(TextSpan Span, string Id)> _spans = [];

    /// <summary>Takes the spans of the parts a heading names and the sentences that prove the others.</summary>
    public PartPlaces(Report report)
    {
        foreach (var part in report.Parts)
        {
            if (part.Heading is not null && part.Span is { } span) _spans.Add((span, part.Id));
            else
                foreach (var sentence in part.Evidence) _spans.Add((sentence, part.Id));
        }

        // Of two that hold a place the narrower one counts.
        _spans.Sort(static (a, b) => a.Span.Length != b.Span.Length ? a.Span.Length.CompareTo(b.Span.Length) : a.Span.CompareTo(b.Span));
        if (_spans.Count > MaxSpans) _spans.RemoveRange(0, _spans.Count - MaxSpans);
    }

    /// <summary>More sentences of evidence than these are left out, the shortest first, so that asking stays cheap.</summary>
    private const int MaxSpans = 64;

    /// <summary>The id of the part that holds <paramref name="offset"/>, or null.</summary>
    public string? At(int offset)
    {
        foreach (var (span, id) in _spans)
            if (span.Contains(offset)) return id;
        return null;
    }
}
