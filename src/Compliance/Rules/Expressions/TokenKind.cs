namespace Compliance.Rules.Expressions;

/// <summary>What a token of an expression's source is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the source.</summary>
    End,

    /// <summary>A name, reserved words included.</summary>
    Name,

    /// <summary>An integer's digits, decimal or hexadecimal, without sign.</summary>
    Int,

    /// <summary>A number with a point or an exponent.</summary>
    Decimal,

    /// <summary>A string; the token's text is its value.</summary>
    String,

    /// <summary>An operator or bracket; the token's text names it.</summary>
    Symbol,

    /// <summary>Something that has been reported already.</summary>
    Faulty,
}
