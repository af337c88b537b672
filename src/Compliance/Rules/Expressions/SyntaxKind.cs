namespace Compliance.Rules.Expressions;

/// <summary>What a node of an expression's syntax tree is, and what its children are.</summary>
internal enum SyntaxKind
{
    /// <summary>An int, decimal, string, bool or null literal; no children.</summary>
    Literal,

    /// <summary>A name; no children.</summary>
    Name,

    /// <summary>A member of its only child; the text is the member's name.</summary>
    Member,

    /// <summary>The second child as index into the first.</summary>
    Index,

    /// <summary>A function of its children; the text is its name.</summary>
    Call,

    /// <summary>A function or macro of its first child with the others as arguments; the text is its name.</summary>
    MemberCall,

    /// <summary>A list of its children.</summary>
    List,

    /// <summary>A map; keys and values take turns among the children.</summary>
    Map,

    /// <summary>An operator, the text, before its only child.</summary>
    Unary,

    /// <summary>An operator, the text, between its two children.</summary>
    Binary,

    /// <summary>Condition, value if true, value if false.</summary>
    Conditional,

    /// <summary>A part that could not be read; reported already.</summary>
    Faulty,
}
