using System.Collections.Immutable;
using Compliance.Structure;

namespace Compliance.Rules;

/// <summary>One law behind a rule.</summary>
/// <param name="Source">The law.</param>
/// <param name="Item">Paragraph or item inside the article, such as (二); empty where the whole article is meant.</param>
/// <param name="For">Issuer kinds it binds; empty where it binds all.</param>
public sealed record LegalBasis(LegalSource Source, string Item, ImmutableArray<IssuerKind> For)
{
    /// <summary>Article and item together, as a finding cites them.</summary>
    public string Article => Source.Article + Item;
}
