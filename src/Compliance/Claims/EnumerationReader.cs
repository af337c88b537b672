using System.Collections.Immutable;

namespace Compliance.Claims;

/// <summary>Reads chains 一是…二是… from the tokens and the phrases.</summary>
internal static class EnumerationReader
{
    /// <summary>The chains in order of their first marker; quantities are already in <paramref name="context"/>.</summary>
    public static ImmutableArray<Enumeration> Read(ClaimContext context) => [];
}
