using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Rules.Interchange;

/// <summary>
/// Puts our names in place of a workflow's: inputs become facts, parameters their expressions, members our spelling.
/// Notes which collection the rule has to look at.
/// </summary>
/// <param name="inputs">What inputs stand for.</param>
internal sealed class WorkflowNames(ImmutableDictionary<string, string> inputs)
{
    /// <summary>Parameters that use each other can grow without end; beyond this a rule is refused.</summary>
    private const int MostNodes = 2000;

    private static readonly ImmutableHashSet<string> Reserved = ["it", "params", "report", "in", "as", "for", "if", "var", "let", "return", "import", "function"];

    private readonly Dictionary<Syntax, int> _sizes = new(ReferenceEqualityComparer.Instance);

    /// <summary>True where the tree at hand uses a parameter that has a fault, told at its own place.</summary>
    private bool _isSpoilt;

    /// <summary>The parameters that expressions read so far have used.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The collection whose facts are <c>it</c>; null where the rule looks at the report.</summary>
    public string? Select { get; private set; }

    /// <summary>The tree with our names, or null with a fault.</summary>
    public Syntax? Resolve(Syntax tree, ImmutableDictionary<string, Syntax> parameters, FaultList faults)
    {
        var before = faults.Count;
        _isSpoilt = false;
        var resolved = Resolve(tree, parameters, [], faults);
        if (faults.Count == before && SizeOf(resolved) > MostNodes) faults.Add(DiagnosticCode.ExpressionTooLong, 0, 0, "4096");
        return faults.Count > before || _isSpoilt ? null : resolved;
    }

    private Syntax Resolve(Syntax node, ImmutableDictionary<string, Syntax> parameters, ImmutableHashSet<string> bound, FaultList faults)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Name:
                return NameOf(node, parameters, bound, isMember: false, faults);
            case SyntaxKind.Member:
                var target = node.Children[0] is { Kind: SyntaxKind.Name } name
                    ? NameOf(name, parameters, bound, isMember: true, faults)
                    : Resolve(node.Children[0], parameters, bound, faults);
                return new(SyntaxKind.Member, MemberNames.Spelled(node.Text), node.Start, node.End, [target]);
            case SyntaxKind.MemberCall when node.Children.Length == 3:
                var variable = node.Children[1];
                var list = Resolve(node.Children[0], parameters, bound, faults);
                var body = Resolve(node.Children[2], parameters, bound.Add(variable.Text), faults);
                var renamed = new Syntax(SyntaxKind.Name, VariableOf(variable.Text), variable.Start, variable.End, []);
                return new(node.Kind, node.Text, node.Start, node.End, [list, renamed, body]);
            case SyntaxKind.MemberCall when node is { Text: "contains", Children.Length: 2 }:
                var holder = Resolve(node.Children[0], parameters, bound, faults);
                var element = Resolve(node.Children[1], parameters, bound, faults);
                return holder.Kind == SyntaxKind.List || (holder.Kind == SyntaxKind.Member && MemberNames.IsList(holder.Text))
                    ? new(SyntaxKind.Binary, "in", node.Start, node.End, [element, holder])
                    : new(node.Kind, node.Text, node.Start, node.End, [holder, element]);
            case SyntaxKind.Map:
                faults.Add(DiagnosticCode.WorkflowConstruct, node.Start, node.End, "=>");
                return node;
            default:
                if (node.Children.IsEmpty) return node;
                return new(node.Kind, node.Text, node.Start, node.End, [.. node.Children.Select(child => Resolve(child, parameters, bound, faults))]);
        }
    }

    private Syntax NameOf(Syntax name, ImmutableDictionary<string, Syntax> parameters, ImmutableHashSet<string> bound, bool isMember, FaultList faults)
    {
        if (bound.Contains(name.Text)) return Renamed(name, VariableOf(name.Text));
        if (parameters.TryGetValue(name.Text, out var parameter))
        {
            Used.Add(name.Text);
            _isSpoilt |= parameter.Kind == SyntaxKind.Faulty;
            return parameter;
        }

        var fact = inputs.GetValueOrDefault(name.Text, name.Text);
        if (FactTable.Find(fact) is null) fact = FactNames.All.FirstOrDefault(known => known.Equals(fact, StringComparison.OrdinalIgnoreCase)) ?? fact;
        if (FactTable.Find(fact) is not { } collection)
        {
            faults.AddNear(DiagnosticCode.WorkflowInputUnknown, name.Start, name.End, null, name.Text);
            return name;
        }

        if (!isMember || ReferenceEquals(collection, FactTable.ReportItself)) return Renamed(name, fact);
        if (Select is not null && Select != fact) faults.Add(DiagnosticCode.WorkflowConstruct, name.Start, name.End, Select + ", " + fact);
        Select = fact;
        return Renamed(name, "it");
    }

    private static Syntax Renamed(Syntax name, string text) => new(SyntaxKind.Name, text, name.Start, name.End, []);

    private static string VariableOf(string name) => Reserved.Contains(name) || FactTable.Find(name) is not null ? "each_" + name : name;

    private int SizeOf(Syntax node)
    {
        if (_sizes.TryGetValue(node, out var known)) return known;
        var size = 1;
        foreach (var child in node.Children) size = Math.Min(MostNodes + 1, size + SizeOf(child));
        return _sizes[node] = size;
    }
}
