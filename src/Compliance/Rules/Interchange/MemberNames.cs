using System.Collections.Frozen;
using System.Collections.Immutable;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Rules.Interchange;

/// <summary>Members of facts by the names a workflow gives them; RulesEngine reads them without regard to case.</summary>
internal static class MemberNames
{
    private static readonly ImmutableArray<FactMember> All = Reachable();

    private static readonly FrozenDictionary<string, string> BySpelling = All
        .GroupBy(static member => member.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(static members => members.Key, static members => members.First().Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Lists = All
        .GroupBy(static member => member.Name, StringComparer.Ordinal)
        .Where(static members => members.All(static member => member.Type.Kind == CelKind.List))
        .Select(static members => members.Key)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A member as the fact table spells it; one it does not know with a small first letter, as ours begin.</summary>
    public static string Spelled(string name) => BySpelling.GetValueOrDefault(name) ?? char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>True where every member of that name is a list.</summary>
    public static bool IsList(string name) => Lists.Contains(name);

    private static ImmutableArray<FactMember> Reachable()
    {
        var seen = new HashSet<FactType>();
        var pending = new Stack<FactType>(FactTable.Collections.Append(FactTable.ReportItself).Select(static collection => collection.Type));
        while (pending.TryPop(out var type))
        {
            if (!seen.Add(type)) continue;
            foreach (var member in type.Members)
                if ((member.Type.Kind == CelKind.List ? member.Type.Element : member.Type)?.Object is FactType further) pending.Push(further);
        }

        return [.. seen.SelectMany(static type => type.Members)];
    }
}
