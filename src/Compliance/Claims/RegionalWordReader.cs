using System.Collections.Immutable;
using Compliance.Lexicons;

namespace Compliance.Claims;

/// <summary>Reads words used in some regions only.</summary>
internal static class RegionalWordReader
{
    /// <summary>All of them in reading order; quoted words and titles are left out.</summary>
    public static ImmutableArray<RegionalWord> Read(ClaimContext context)
    {
        var words = ImmutableArray.CreateBuilder<RegionalWord>();
        foreach (ref readonly var hit in context.Phrases.Of(LexiconNames.RegionalWords))
        {
            if (!MentionPlaces.IsOwnText(context, hit.Span)) continue;
            words.Add(new RegionalWord(hit.Span, hit.Entry.Fields.TryGetValue("regions", out var regions) ? regions : []));
        }

        return words.DrainToImmutable();
    }
}
