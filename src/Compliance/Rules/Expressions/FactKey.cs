namespace Compliance.Rules.Expressions;

/// <summary>
/// A text that a member of the fact at hand must equal for a condition to hold, as in <c>it.kind == 'rate' &amp;&amp; …</c>.
/// Facts can be looked up by it instead of being tried one by one.
/// </summary>
/// <param name="Member">The member.</param>
/// <param name="Value">What it must equal.</param>
internal readonly record struct FactKey(ObjectMember Member, string Value)
{
    /// <summary>The key that the first conjunct of a condition gives; null where it gives none.</summary>
    public static FactKey? Of(Syntax condition, ObjectType? it)
    {
        while (condition is { Kind: SyntaxKind.Binary, Text: "&&" }) condition = condition.Children[0];
        if (it is null || condition is not { Kind: SyntaxKind.Binary, Text: "==" }) return null;
        return condition.Children is
            [
                { Kind: SyntaxKind.Member, Children: [{ Kind: SyntaxKind.Name, Text: "it" }] } member,
                { Kind: SyntaxKind.Literal, Type.Kind: CelKind.String } value,
            ] && it.Find(member.Text) is { Type.Kind: CelKind.String } found
            ? new FactKey(found, value.Value.Text)
            : null;
    }
}
