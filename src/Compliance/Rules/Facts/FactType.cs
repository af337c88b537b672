using System.Collections.Frozen;
using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>
/// A type of facts: its members, declared once. The checker, <c>inspect</c>, the schema and the reference page all read
/// this declaration.
/// </summary>
internal abstract class FactType : ObjectType
{
    private readonly FrozenDictionary<string, FactMember> _byName;

    private protected FactType(string name, LocalizedText description, ImmutableArray<FactMember> members)
    {
        Name = name;
        Description = description;
        Members = members;
        MemberNames = [.. members.Select(member => member.Name)];
        _byName = members.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
    }

    public override string Name { get; }

    public LocalizedText Description { get; }

    /// <summary>The members in the order <c>inspect</c> prints them.</summary>
    public ImmutableArray<FactMember> Members { get; }

    public override ImmutableArray<string> MemberNames { get; }

    public override ObjectMember? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The places and numbers behind one fact of this type.</summary>
    public abstract FactEvidence Describe(object fact, FactSource source);
}
