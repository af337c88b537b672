using System.Collections.Immutable;

namespace Compliance.Rules.Expressions;

/// <summary>A node of an expression's syntax tree. Immutable, no back pointers.</summary>
internal sealed class Syntax(SyntaxKind kind, string text, int start, int end, ImmutableArray<Syntax> children)
{
    public SyntaxKind Kind => kind;

    /// <summary>Name or operator; empty for the other kinds.</summary>
    public string Text => text;

    /// <summary>UTF-16 offset of its first code unit.</summary>
    public int Start => start;

    /// <summary>Offset just after its last code unit.</summary>
    public int End => end;

    public ImmutableArray<Syntax> Children => children;

    /// <summary>Value of a literal.</summary>
    public CelValue Value { get; private init; }

    /// <summary>Type of a literal.</summary>
    public CelType? Type { get; private init; }

    /// <summary>Offset of the name of a member or of an operator: where a fault about it is shown.</summary>
    public int Focus { get => field < 0 ? start : field; init; } = -1;

    /// <summary>1 for a leaf, else one more than the deepest child.</summary>
    public int Depth { get; } = children.IsEmpty ? 1 : 1 + children.Max(child => child.Depth);

    public bool IsNullLiteral => kind == SyntaxKind.Literal && Type!.Kind == CelKind.Null;

    public static Syntax Literal(CelValue value, CelType type, int start, int end) =>
        new(SyntaxKind.Literal, "", start, end, []) { Value = value, Type = type };
}
