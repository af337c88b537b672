using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Structure.Front;
using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>
/// Reads the year planned for: in the heading of the part whose words are marked as a plan's, else where a sentence of that part
/// opens with a year. What it says is taken as it stands, right or wrong.
/// </summary>
internal static class PlanYearReader
{
    private const int MaxText = 800;

    /// <summary>The plan's year, or null where the plan does not say it.</summary>
    public static ReportYear? Read(SourceText source, ReportKind kind, PhraseIndex phrases, ImmutableArray<Part> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Span is not { } span || !IsPlan(kind.Parts[i], phrases, parts[i], span)) continue;
            if (parts[i].Heading is { } heading && YearText.Find(source.Folded, heading.WordsSpan) is { } named) return named;
            var start = Math.Min(parts[i].Heading?.Span.End ?? span.Start, span.End);
            return InText(source.Folded, new TextSpan(start, Math.Min(span.End - start, MaxText)));
        }

        return null;
    }

    private static ReportYear? InText(string folded, TextSpan text)
    {
        while (YearText.Find(folded, text) is { } year)
        {
            if (SentenceFinder.StartsAt(folded, year.Span.Start, text)) return year;
            text = TextSpan.FromBounds(year.Span.End, text.End);
        }

        return null;
    }

    private static bool IsPlan(PartDefinition definition, PhraseIndex phrases, Part part, TextSpan span)
    {
        var opening = part.Heading?.Span ?? (part.Evidence.IsEmpty ? new TextSpan(span.Start, Math.Min(span.Length, 60)) : part.Evidence[0]);
        return HoldsPlan(phrases.In(definition.Headings, opening)) ||
            (definition.Evidence is { } evidence && HoldsPlan(phrases.In(evidence, opening)));
    }

    private static bool HoldsPlan(ReadOnlySpan<PhraseHit> hits)
    {
        foreach (var hit in hits)
            if (hit.Entry.Has("plan", "true"))
                return true;
        return false;
    }
}
