using System.Collections.Immutable;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Tests.Rules.Mutation;

/// <summary>Every way to change one thing in an expression: an operator flipped, a bound moved, a condition dropped, a word changed or left out, a quantifier or a choice turned round.</summary>
internal static class ExpressionMutants
{
    private static readonly Dictionary<string, string[]> Flips = new()
    {
        ["<"] = ["<=", ">="],
        ["<="] = ["<", ">"],
        [">"] = [">=", "<="],
        [">="] = [">", "<"],
        ["=="] = ["!="],
        ["!="] = ["=="],
        ["&&"] = ["||"],
        ["||"] = ["&&"],
        ["+"] = ["-"],
        ["-"] = ["+"],
        ["*"] = ["/"],
        ["/"] = ["*"],
    };

    private static readonly List<ImmutableArray<string>> ClosedLists =
    [
        .. FactTable.Collections.Append(FactTable.ReportItself)
            .SelectMany(collection => collection.Type.Members)
            .Select(member => member.Type.Values)
            .OfType<Vocabulary>()
            .Select(vocabulary => vocabulary.Words),
    ];

    private static readonly Dictionary<string, string> Macros = new()
    {
        ["all"] = "exists",
        ["exists"] = "all",
        ["startsWith"] = "endsWith",
        ["endsWith"] = "startsWith",
    };

    public static IEnumerable<string> Of(string source) =>
        ExpressionParser.Parse(source, new FaultList()) is { } tree
            ? Nodes(tree).SelectMany(node => Changes(node, source).Select(change => Write(tree, source, node, change))).Distinct()
            : [];

    private static IEnumerable<Syntax> Nodes(Syntax node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static IEnumerable<string> Changes(Syntax node, string source)
    {
        string Text(Syntax part) => Write(part, source, null, "");
        if (node.Kind == SyntaxKind.Binary)
        {
            foreach (var flip in Flips.GetValueOrDefault(node.Text, [])) yield return $"({Text(node.Children[0])} {flip} {Text(node.Children[1])})";
            if (node.Text == "in") yield return $"!{Text(node)}";
            if (node.Text is "&&" or "||")
                foreach (var side in node.Children) yield return Text(side);
        }

        if (node is { Kind: SyntaxKind.Unary, Text: "!" }) yield return Text(node.Children[0]);
        if (node is { Kind: SyntaxKind.Literal, Type.IsNumber: true })
        {
            foreach (var step in new[] { 1, -1 })
            {
                var moved = DecimalText.Of(node.Value.Number + step);
                yield return node.Type.Kind == CelKind.Decimal && !moved.Contains('.', StringComparison.Ordinal) ? moved + ".0" : moved;
            }
        }

        if (node is { Kind: SyntaxKind.Literal, Type.Kind: CelKind.String })
            foreach (var word in Others(node.Value.Text)) yield return $"'{word}'";
        if (node.Kind == SyntaxKind.Conditional) yield return $"({Text(node.Children[0])} ? {Text(node.Children[2])} : {Text(node.Children[1])})";
        if (node.Kind == SyntaxKind.MemberCall && Macros.TryGetValue(node.Text, out var macro))
            yield return $"{Text(node.Children[0])}.{macro}({string.Join(", ", node.Children.Skip(1).Select(Text))})";
        if (node is { Kind: SyntaxKind.List, Children.Length: > 1 })
            foreach (var dropped in node.Children) yield return $"[{string.Join(", ", node.Children.Where(child => child != dropped).Select(Text))}]";
    }

    /// <summary>The other words of the closed lists that hold a word, and one that no list holds.</summary>
    private static IEnumerable<string> Others(string word) =>
        ClosedLists.Where(list => list.Contains(word)).SelectMany(list => list).Append("zz").Where(other => other != word).Distinct();

    /// <summary>The expression's text with every operator in brackets, one node written as something else.</summary>
    private static string Write(Syntax node, string source, Syntax? changed, string change)
    {
        if (node == changed) return change;
        var parts = node.Children.Select(child => Write(child, source, changed, change)).ToList();
        return node.Kind switch
        {
            SyntaxKind.Member => $"{parts[0]}.{node.Text}",
            SyntaxKind.Index => $"{parts[0]}[{parts[1]}]",
            SyntaxKind.Call => $"{node.Text}({string.Join(", ", parts)})",
            SyntaxKind.MemberCall => $"{parts[0]}.{node.Text}({string.Join(", ", parts.Skip(1))})",
            SyntaxKind.List => $"[{string.Join(", ", parts)}]",
            SyntaxKind.Map => $"{{{string.Join(", ", parts.Chunk(2).Select(pair => $"{pair[0]}: {pair[1]}"))}}}",
            SyntaxKind.Unary => $"{node.Text}{parts[0]}",
            SyntaxKind.Binary => $"({parts[0]} {node.Text} {parts[1]})",
            SyntaxKind.Conditional => $"({parts[0]} ? {parts[1]} : {parts[2]})",
            _ => source[node.Start..node.End],
        };
    }
}
