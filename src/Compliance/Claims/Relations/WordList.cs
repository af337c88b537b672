using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Words side by side: 学习、宣传、培训. Items as split at 、 outside brackets and quotes.</summary>
/// <param name="Items">In reading order, trimmed.</param>
/// <param name="Joints">How many 和, 与, 及, 或 stand inside the items: each may part one item in two.</param>
/// <param name="Commas">How many commas stand between its first and last word.</param>
/// <param name="Semicolons">How many semicolons.</param>
internal sealed record WordList(ImmutableArray<TextSpan> Items, int Joints, int Commas, int Semicolons)
{
    /// <summary>The fewest items it can be read as, at the marks 、 alone.</summary>
    public int Fewest => Items.Length;

    /// <summary>The most items it can be read as.</summary>
    public int Most => Items.Length + Joints + Commas + Semicolons;

    /// <summary>True where some way to split it gives <paramref name="count"/> items.</summary>
    public bool CanCount(int count) =>
        (count >= Items.Length && count <= Items.Length + Joints)
        || (Semicolons > 0 && count >= Semicolons + 1 && count <= Semicolons + 1 + Joints)
        || (Commas > 0 && count >= Commas + 1 && count <= Commas + 1 + Joints)
        || (Commas > 0 && count == Items.Length + Commas);

    /// <summary>True where nothing but 、 parts it.</summary>
    public bool IsPlain => Commas == 0 && Semicolons == 0;
}
