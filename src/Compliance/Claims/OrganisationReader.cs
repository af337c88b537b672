using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads mentions of the issuer and of names that come near to its own, of leading groups and of leaders.</summary>
internal static class OrganisationReader
{
    // No report names more; rules that compare them pairwise stay cheap.
    private const int Most = 1500;
    private const int LongestGroup = 24;
    private const int LeastGroup = 2;
    private const int LongestLeader = 36;

    /// <summary>All of them in reading order.</summary>
    public static ImmutableArray<OrganisationMention> Read(ClaimContext context)
    {
        var mentions = ImmutableArray.CreateBuilder<OrganisationMention>();
        IssuerMentions.Read(context, mentions);
        foreach (ref readonly var hit in context.Phrases.Of(LexiconNames.Organisations))
        {
            if (mentions.Count >= Most) break;
            var mention = hit.Entry.First("role") switch
            {
                "group" => Group(context, hit.Span),
                "led" => Leader(context, hit.Span),
                _ => null,
            };
            if (mention is not null && MentionPlaces.IsBody(context, mention.Span)) mentions.Add(mention);
        }

        mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return mentions.DrainToImmutable();
    }

    // The name starts after the last punctuation, verb or particle before it.
    private static OrganisationMention? Group(ClaimContext context, TextSpan ending)
    {
        var folded = context.Source.Folded;
        var from = Math.Max(context.Tokens.ClauseAt(ending.Start).Start, ending.Start - LongestGroup);
        var start = from + folded.AsSpan(from, ending.Start - from).LastIndexOfAny(Breaks) + 1;
        foreach (var hit in context.Phrases.In(LexiconNames.Organisations, TextSpan.FromBounds(start, ending.Start)))
            if (hit.Entry.Has("role", "break")) start = Math.Max(start, hit.Span.End);
        if (ending.Start - start < LeastGroup) return null;
        var span = TextSpan.FromBounds(start, ending.End);
        string? matter = null;
        foreach (var hit in context.Phrases.In(LexiconNames.Organisations, span))
            if (hit.Entry.Has("role", "matter")) matter ??= hit.Entry.Id;
        foreach (var hit in context.Phrases.In(LexiconNames.Organisations, span))
            if (hit.Entry.Has("role", "other")) matter = null;
        return new OrganisationMention(span, context.Source.ToString(span), OrganisationRole.LeadingGroup) { Matter = matter };
    }

    private static ReadOnlySpan<char> Breaks => "、\"“”《》()的由为 \t";

    private static OrganisationMention? Leader(ClaimContext context, TextSpan ending)
    {
        var folded = context.Source.Folded;
        var from = Math.Max(context.Tokens.ClauseAt(ending.Start).Start, ending.Start - LongestLeader);
        var at = folded.AsSpan(from, ending.Start - from).LastIndexOf('在');
        if (at < 0) return null;
        var name = TextSpan.FromBounds(from + at + 1, ending.Start);
        if (name.IsEmpty) return null;
        return new OrganisationMention(TextSpan.FromBounds(from + at, ending.End), context.Source.ToString(name), OrganisationRole.Leader)
        {
            IsIssuer = IsIssuer(context, name),
        };
    }

    // 镇党委 is the issuer where the issuer's name ends as the lexicon says a township's committee is named.
    private static bool IsIssuer(ClaimContext context, TextSpan leader)
    {
        if (context.Report.Issuer is not { } issuer) return false;
        foreach (var hit in context.Phrases.In(LexiconNames.Organisations, leader))
        {
            if (!hit.Entry.Has("role", "body") || !hit.Entry.Fields.TryGetValue("issuers", out var endings)) continue;
            foreach (var name in issuer.Name.Split('、'))
                foreach (var ending in endings)
                    if (name.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
