using Compliance.Rules.Expressions;

namespace Compliance.Evaluation;

/// <summary>Finds the members that expressions read of the fact at hand, the report and the parameters.</summary>
internal static class MemberPaths
{
    /// <summary>Each longest path, such as <c>it.heading.text</c>, once, in the order of first use.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> expressions)
    {
        var paths = new List<string>();
        foreach (var source in expressions)
        {
            if (ExpressionParser.Parse(source, new FaultList()) is { } tree) Collect(tree, source, paths);
        }

        return paths.Distinct(StringComparer.Ordinal);
    }

    private static void Collect(Syntax node, string source, List<string> paths)
    {
        if (node.Kind == SyntaxKind.Member && IsPath(node.Children[0]))
        {
            paths.Add(source[node.Start..node.End]);
            return;
        }

        foreach (var child in node.Children) Collect(child, source, paths);
    }

    private static bool IsPath(Syntax node) => node.Kind switch
    {
        SyntaxKind.Name => node.Text is "it" or "report" or "params",
        SyntaxKind.Member => IsPath(node.Children[0]),
        _ => false,
    };
}
