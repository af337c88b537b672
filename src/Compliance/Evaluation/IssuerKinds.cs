using System.Collections.Immutable;
using Compliance.Rules;
using Compliance.Structure;

namespace Compliance.Evaluation;

/// <summary>Which issuers a rule or a law is for.</summary>
internal static class IssuerKinds
{
    private const int Kinds = 4;

    /// <summary>True, false, or null where the issuer's kind is not known and the answer depends on it.</summary>
    public static bool? Match(ImmutableArray<IssuerKind> wanted, IssuerKind actual)
    {
        if (wanted.IsEmpty || wanted.Length == Kinds) return true;
        if (actual == IssuerKind.Unknown) return null;
        if (wanted.Contains(actual)) return true;
        return actual == IssuerKind.Joint && wanted.Any(static kind => kind is not IssuerKind.Department);
    }

    /// <summary>
    /// The laws that bind this issuer. An unknown issuer gets those that bind everybody; a finding is never left without
    /// a law, so where nothing remains all are given.
    /// </summary>
    public static ImmutableArray<LegalBasis> Filter(ImmutableArray<LegalBasis> basis, IssuerKind actual)
    {
        if (basis.All(static law => law.For.IsEmpty)) return basis;
        ImmutableArray<LegalBasis> binding = [.. basis.Where(law => Match(law.For, actual) == true)];
        return binding.IsEmpty ? basis : binding;
    }
}
