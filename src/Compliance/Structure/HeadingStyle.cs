namespace Compliance.Structure;

/// <summary>How a heading is numbered, after folding. Names in the contracts: hanzi-dun, hanzi-paren, arabic-dot, arabic-paren.</summary>
public enum HeadingStyle
{
    /// <summary>一、</summary>
    HanziDun,

    /// <summary>（一）</summary>
    HanziParen,

    /// <summary>1. or 1、</summary>
    ArabicDot,

    /// <summary>（1）</summary>
    ArabicParen,
}
