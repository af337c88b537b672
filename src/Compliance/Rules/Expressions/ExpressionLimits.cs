namespace Compliance.Rules.Expressions;

/// <summary>The bounds that keep every expression small, finite and cheap. Generous for a rule, far below what hurts.</summary>
internal static class ExpressionLimits
{
    /// <summary>Longest source in UTF-16 code units; checked before anything is read.</summary>
    public const int MaxLength = 4096;

    /// <summary>Deepest nesting of brackets, lists, calls, unary operators and conditionals; checked before recursing.</summary>
    public const int MaxNesting = 64;

    /// <summary>Deepest syntax tree; a chain of operators is as deep as it is long.</summary>
    public const int MaxDepth = 200;

    /// <summary>Number of variables that nested macros may hold at once.</summary>
    public const int MaxLocals = 16;

    /// <summary>How many elements the cost bound takes a collection of the report to have.</summary>
    public const int CollectionSize = 1000;

    /// <summary>Largest static cost: two nested macros over whole collections fit, three do not.</summary>
    public const long MaxCost = 20_000_000;

    /// <summary>
    /// Most work one rule may do in one check: about a second. Three million characters of reports together cost all rules
    /// two thirds of it.
    /// </summary>
    public const long MaxRuleWork = 4_000_000;

    /// <summary>Most work all rules may do in one check.</summary>
    public const long MaxCheckWork = 40_000_000;

    /// <summary>Longest string an expression may build, in UTF-16 code units.</summary>
    public const int MaxStringLength = 65_536;

    /// <summary>Longest list an expression may build.</summary>
    public const int MaxListLength = 65_536;

    /// <summary>Longest pattern of <c>matches</c>.</summary>
    public const int MaxPatternLength = 500;

    /// <summary>Largest number of states a pattern may expand to.</summary>
    public const int MaxPatternSize = 2000;
}
