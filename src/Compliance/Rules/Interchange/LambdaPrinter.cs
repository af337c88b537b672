using System.Collections.Immutable;
using System.Text;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Interchange;

/// <summary>Writes an expression of ours in RulesEngine's lambda dialect, or names the construct that it has no equivalent for.</summary>
/// <param name="it">What stands for the fact at hand: a lambda's variable, or <c>report</c>.</param>
/// <param name="parameters">The rule's parameters; their values are written out.</param>
internal sealed class LambdaPrinter(string it, ImmutableSortedDictionary<string, RuleParameter> parameters)
{
    private readonly StringBuilder _text = new();

    /// <summary>The first construct without an equivalent; null where everything was written.</summary>
    public string? Refused { get; private set; }

    public string Print(string source)
    {
        _text.Clear();
        if (ExpressionParser.Parse(source, new FaultList()) is { } tree) Write(tree, isOperand: false);
        return _text.ToString();
    }

    private void Write(Syntax node, bool isOperand)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Literal:
                WriteLiteral(node);
                break;
            case SyntaxKind.Name:
                _text.Append(node.Text == "it" ? it : node.Text);
                break;
            case SyntaxKind.Member when node.Children[0] is { Kind: SyntaxKind.Name, Text: "params" }:
                WriteParameter(node.Text);
                break;
            case SyntaxKind.Member:
                Write(node.Children[0], isOperand: true);
                _text.Append('.').Append(node.Text);
                break;
            case SyntaxKind.Index:
                Write(node.Children[0], isOperand: true);
                WriteAll("[", node.Children[1..], "]");
                break;
            case SyntaxKind.Call:
                WriteCall(node);
                break;
            case SyntaxKind.MemberCall:
                WriteMethod(node);
                break;
            case SyntaxKind.List:
                WriteAll("new[] { ", node.Children, " }");
                break;
            case SyntaxKind.Unary:
                _text.Append(node.Text);
                Write(node.Children[0], isOperand: true);
                break;
            case SyntaxKind.Binary when node.Text == "in":
                Write(node.Children[1], isOperand: true);
                WriteAll(".Contains(", node.Children[..1], ")");
                break;
            case SyntaxKind.Binary:
                if (isOperand) _text.Append('(');
                Write(node.Children[0], isOperand: true);
                _text.Append(' ').Append(node.Text).Append(' ');
                Write(node.Children[1], isOperand: true);
                if (isOperand) _text.Append(')');
                break;
            case SyntaxKind.Conditional:
                _text.Append('(');
                Write(node.Children[0], isOperand: true);
                _text.Append(" ? ");
                Write(node.Children[1], isOperand: true);
                _text.Append(" : ");
                Write(node.Children[2], isOperand: true);
                _text.Append(')');
                break;
            default:
                Refuse("{}");
                break;
        }
    }

    private void WriteCall(Syntax node)
    {
        switch (node.Text)
        {
            case "size":
                Write(node.Children[0], isOperand: true);
                _text.Append(".Count()");
                break;
            case "has":
                _text.Append('(');
                Write(node.Children[0], isOperand: true);
                _text.Append(" != null)");
                break;
            case "sum" or "min" or "max" when node.Children.Length == 1:
                Write(node.Children[0], isOperand: true);
                _text.Append('.').Append(char.ToUpperInvariant(node.Text[0])).Append(node.Text.AsSpan(1)).Append("()");
                break;
            case "min" or "max" when node.Children.Length == 2:
                WriteAll(node.Text == "min" ? "Math.Min(" : "Math.Max(", node.Children, ")");
                break;
            default:
                Refuse(node.Text + "()");
                break;
        }
    }

    private void WriteMethod(Syntax node)
    {
        var method = node.Text switch
        {
            "contains" => "Contains",
            "startsWith" => "StartsWith",
            "endsWith" => "EndsWith",
            "all" when node.Children.Length == 3 => "All",
            "exists" when node.Children.Length == 3 => "Any",
            "filter" when node.Children.Length == 3 => "Where",
            "map" when node.Children.Length == 3 => "Select",
            "exists_one" when node.Children.Length == 3 => "Count",
            _ => null,
        };
        if (method is null)
        {
            Refuse(node.Text + "()");
            return;
        }

        if (method == "Count") _text.Append('(');
        Write(node.Children[0], isOperand: true);
        _text.Append('.').Append(method).Append('(');
        if (node.Children.Length == 3) _text.Append(node.Children[1].Text).Append(" => ");
        Write(node.Children[^1], isOperand: false);
        _text.Append(')');
        if (method == "Count") _text.Append(" == 1)");
    }

    private void WriteParameter(string name)
    {
        if (!parameters.TryGetValue(name, out var parameter))
        {
            Refuse("params." + name);
            return;
        }

        var isText = parameter.Kind is RuleParameterKind.Text or RuleParameterKind.TextList;
        var values = parameter.Values.Select(value => isText ? Quoted(value) : parameter.Kind == RuleParameterKind.Number ? value + "m" : value);
        if (parameter.Kind == RuleParameterKind.TextList) _text.Append("new[] { ").AppendJoin(", ", values).Append(" }");
        else _text.AppendJoin("", values);
    }

    private void WriteLiteral(Syntax node)
    {
        var value = node.Value;
        switch (value.Kind)
        {
            case CelKind.Null:
                _text.Append("null");
                break;
            case CelKind.Bool:
                _text.Append(value.IsTrue ? "true" : "false");
                break;
            case CelKind.String:
                _text.Append(Quoted(value.Text));
                break;
            case CelKind.Decimal when DecimalText.TryExact(value.Number, out var exact) && exact.Length <= 28:
                _text.Append(exact).Append('m');
                break;
            case CelKind.Int:
                _text.Append(DecimalText.Of(value.Number));
                break;
            default:
                Refuse(DecimalText.Of(value.Number));
                break;
        }
    }

    private void WriteAll(string open, ImmutableArray<Syntax> nodes, string close)
    {
        _text.Append(open);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0) _text.Append(", ");
            Write(nodes[i], isOperand: false);
        }

        _text.Append(close);
    }

    private void Refuse(string construct) => Refused ??= construct;

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => c.ToString(),
            });
        }

        return text.Append('"').ToString();
    }
}
