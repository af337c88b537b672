using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Rules.Interchange;

/// <summary>
/// <c>facts.all(f, A)</c> and <c>facts.filter(w, W).all(f, A)</c>: said by a rule that selects the facts, so that each
/// finding has the place of its fact.
/// </summary>
/// <param name="Select">The collection.</param>
/// <param name="Where">Which of its facts count, or null.</param>
/// <param name="Assert">What must hold of each.</param>
internal sealed record QuantifiedShape(string Select, Syntax? Where, Syntax Assert)
{
    /// <summary>The shape of <paramref name="tree"/>, or null where it has another.</summary>
    public static QuantifiedShape? Of(Syntax tree)
    {
        if (tree is not { Kind: SyntaxKind.MemberCall, Text: "all", Children: [var target, var variable, var body] }) return null;
        if (Collection(target) is { } whole) return new(whole, null, Renamed(body, variable.Text));
        if (target is not { Kind: SyntaxKind.MemberCall, Text: "filter", Children: [var list, var chosen, var condition] }) return null;
        return Collection(list) is { } part ? new(part, Renamed(condition, chosen.Text), Renamed(body, variable.Text)) : null;
    }

    private static string? Collection(Syntax node) =>
        node.Kind == SyntaxKind.Name && node.Text != FactTable.ReportItself.Name && FactTable.Find(node.Text) is not null ? node.Text : null;

    private static Syntax Renamed(Syntax node, string variable)
    {
        if (node.Kind == SyntaxKind.Name) return node.Text == variable ? new(SyntaxKind.Name, "it", node.Start, node.End, []) : node;
        if (node.Children.IsEmpty) return node;
        if (node is { Kind: SyntaxKind.MemberCall, Children: [var list, var inner, var body] } && inner.Text == variable)
            return new(node.Kind, node.Text, node.Start, node.End, [Renamed(list, variable), inner, body]);
        return new(node.Kind, node.Text, node.Start, node.End, [.. node.Children.Select(child => Renamed(child, variable))]);
    }
}
