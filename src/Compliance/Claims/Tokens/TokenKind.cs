namespace Compliance.Claims.Tokens;

/// <summary>What a token of the claims scan is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A number in Arabic or full-width digits; <see cref="Token.Value"/> indexes <see cref="TokenStream.Numbers"/>.</summary>
    Digits,

    /// <summary>A number in Chinese numerals; <see cref="Token.Value"/> indexes <see cref="TokenStream.Numbers"/>.</summary>
    Numerals,

    /// <summary>An opening bracket, quotation mark or title mark; <see cref="Token.Value"/> is the index of its partner, or -1.</summary>
    Open,

    /// <summary>A closing bracket, quotation mark or title mark; <see cref="Token.Value"/> is the index of its partner, or -1.</summary>
    Close,

    /// <summary>、 between items.</summary>
    ListMark,

    /// <summary>， or ： which end a clause.</summary>
    ClauseEnd,

    /// <summary>； which ends a part of a sentence.</summary>
    SegmentEnd,

    /// <summary>。！？ or a line break.</summary>
    SentenceEnd,
}
