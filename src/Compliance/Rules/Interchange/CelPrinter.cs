using System.Text;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Interchange;

/// <summary>Writes a syntax tree as an expression of our language.</summary>
internal static class CelPrinter
{
    public static string Print(Syntax tree)
    {
        var text = new StringBuilder();
        Write(text, tree, isOperand: false);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Syntax node, bool isOperand)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Literal:
                text.Append(LiteralOf(node));
                break;
            case SyntaxKind.Name:
                text.Append(node.Text);
                break;
            case SyntaxKind.Member:
                Write(text, node.Children[0], isOperand: true);
                text.Append('.').Append(node.Text);
                break;
            case SyntaxKind.Index:
                Write(text, node.Children[0], isOperand: true);
                WriteAll(text.Append('['), node.Children.AsSpan()[1..]).Append(']');
                break;
            case SyntaxKind.Call:
                WriteAll(text.Append(node.Text).Append('('), node.Children.AsSpan()).Append(')');
                break;
            case SyntaxKind.MemberCall:
                Write(text, node.Children[0], isOperand: true);
                WriteAll(text.Append('.').Append(node.Text).Append('('), node.Children.AsSpan()[1..]).Append(')');
                break;
            case SyntaxKind.List:
                WriteAll(text.Append('['), node.Children.AsSpan()).Append(']');
                break;
            case SyntaxKind.Unary:
                Write(text.Append(node.Text), node.Children[0], isOperand: true);
                break;
            case SyntaxKind.Binary:
                WriteBinary(text, node, isOperand);
                break;
            case SyntaxKind.Conditional:
                text.Append('(');
                Write(text, node.Children[0], isOperand: true);
                Write(text.Append(" ? "), node.Children[1], isOperand: true);
                Write(text.Append(" : "), node.Children[2], isOperand: true);
                text.Append(')');
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }

    /// <summary>A chain of one connective needs no brackets; every other operand gets them.</summary>
    private static void WriteBinary(StringBuilder text, Syntax node, bool isOperand)
    {
        if (isOperand) text.Append('(');
        var isChain = node.Text is "&&" or "||";
        for (var i = 0; i < 2; i++)
        {
            if (i == 1) text.Append(' ').Append(node.Text).Append(' ');
            var child = node.Children[i];
            var joins = isChain && child.Kind == SyntaxKind.Binary && (child.Text == node.Text || child.Text is not ("&&" or "||"));
            Write(text, child, isOperand: !joins);
        }

        if (isOperand) text.Append(')');
    }

    private static StringBuilder WriteAll(StringBuilder text, ReadOnlySpan<Syntax> nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0) text.Append(", ");
            Write(text, nodes[i], isOperand: false);
        }

        return text;
    }

    private static string LiteralOf(Syntax node) => node.Value.Kind switch
    {
        CelKind.Null => "null",
        CelKind.Bool => node.Value.IsTrue ? "true" : "false",
        CelKind.String => Quoted(node.Value.Text),
        CelKind.Decimal => DecimalText.Of(node.Value.Number) is var text && text.Contains('.', StringComparison.Ordinal) ? text : text + ".0",
        _ => DecimalText.Of(node.Value.Number),
    };

    private static string Quoted(string value)
    {
        var text = new StringBuilder("'");
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '\'' => "\\'",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return text.Append('\'').ToString();
    }
}
