using System.Collections.Immutable;
using Compliance.Lexicons;

namespace Compliance.Claims;

/// <summary>Reads words used in some regions only.</summary>
internal static class RegionalWordReader
{
    /// <summary>All of them in reading order; quoted words and titles are left out. None where the issuer is not known.</summary>
    public static ImmutableArray<RegionalWord> Read(ClaimContext context)
    {
        var words = ImmutableArray.CreateBuilder<RegionalWord>();
        if (context.Report.Issuer is not { } issuer) return [];
        foreach (ref readonly var hit in context.Phrases.Of(LexiconNames.RegionalWords))
        {
            if (!MentionPlaces.IsOwnText(context, hit.Span)) continue;
            var regions = hit.Entry.Fields.GetValueOrDefault("regions", []);
            words.Add(new RegionalWord(hit.Span, regions, regions.Any(region => issuer.Name.Contains(region, StringComparison.Ordinal))));
        }

        return words.DrainToImmutable();
    }
}
