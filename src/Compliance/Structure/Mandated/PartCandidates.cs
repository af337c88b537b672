using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>Collects the proof of absence: what came near a part, and why it was not taken for it.</summary>
internal static class PartCandidates
{
    private const int Most = 12;

    /// <summary>Promises first, then evidence in the wrong place, then the headings that name something else.</summary>
    public static ImmutableArray<PartCandidate> Collect(
        int part, PartDefinition definition, List<HeadingSite> sites, List<EvidenceHit> rejected, Func<TextSpan, bool> isExcluded)
    {
        var candidates = ImmutableArray.CreateBuilder<PartCandidate>();
        foreach (var site in sites)
            if (site.IsNamed(part))
                candidates.Add(new PartCandidate(site.Span, definition.NeedsText ? PartRejection.PromisedOnly : PartRejection.InExcludedPart));
        foreach (var hit in rejected)
            candidates.Add(new PartCandidate(hit.Sentence, isExcluded(hit.Words) || definition.Within is null ? PartRejection.InExcludedPart : PartRejection.OutsideRequiredPart));
        foreach (var site in sites)
            if (site.Level == 1 && !site.IsNamed(part))
                candidates.Add(new PartCandidate(site.Span, PartRejection.HeadingNamesAnother));
        return candidates.Count <= Most ? candidates.DrainToImmutable() : [.. candidates.Take(Most)];
    }
}
