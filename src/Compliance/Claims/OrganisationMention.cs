using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A mention of an organisation.</summary>
/// <param name="Span">The mention as written.</param>
/// <param name="Name">The name without white space; for a leader all that stands between 在 and 领导下.</param>
/// <param name="Role">Why it is mentioned.</param>
public sealed record OrganisationMention(TextSpan Span, string Name, OrganisationRole Role)
{
    /// <summary>For <see cref="OrganisationRole.NearIssuer"/> the name it comes near to; else null.</summary>
    public string? NearTo { get; init; }

    /// <summary>For <see cref="OrganisationRole.LeadingGroup"/> the matter its name speaks of, as the lexicon says it; else null.</summary>
    public string? Matter { get; init; }

    /// <summary>For <see cref="OrganisationRole.Leader"/> true where the leader it names is the issuer itself.</summary>
    public bool IsIssuer { get; init; }

    /// <summary>True inside a title in 《》.</summary>
    public bool IsCited { get; init; }
}
