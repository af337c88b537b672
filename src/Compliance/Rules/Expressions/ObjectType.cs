using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>A type of objects: a name and its members. Expressions reach nothing that is not declared here.</summary>
internal abstract class ObjectType
{
    /// <summary>The name diagnostics give the type, such as <c>quantity</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The names of all members, in order.</summary>
    public abstract ImmutableArray<string> MemberNames { get; }

    /// <summary>The member of that name, or null.</summary>
    public abstract ObjectMember? Find(string name);
}
