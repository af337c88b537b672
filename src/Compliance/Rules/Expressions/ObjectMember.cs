namespace Compliance.Rules.Expressions;

/// <summary>One member of an object: the only way an expression reaches into a fact.</summary>
/// <param name="name">Name in camelCase, as <c>inspect</c> prints it.</param>
/// <param name="type">Its type; nullable where the text may not give it.</param>
/// <param name="getter">Reads it.</param>
internal abstract class ObjectMember(string name, CelType type, MemberGetter getter)
{
    public string Name => name;

    public CelType Type => type;

    public MemberGetter Getter => getter;
}
