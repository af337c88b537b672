namespace Compliance.Claims;

/// <summary>What is out of the ordinary about a mark or a blank.</summary>
public enum MarkKind
{
    /// <summary>A bracket, quotation mark or title mark without its partner.</summary>
    Unpaired,

    /// <summary>A pair that closes after the pair it opened in: “《”》.</summary>
    Crossed,

    /// <summary>Two or more marks in a row of which one is too many.</summary>
    Doubled,

    /// <summary>A half-width mark in Chinese text that elsewhere writes it full-width.</summary>
    HalfWidth,

    /// <summary>Half-width marks all over the text, as a conversion leaves them.</summary>
    HalfWidthThroughout,

    /// <summary>A hyphen between Chinese words.</summary>
    Hyphen,

    /// <summary>Ranges of years written with different marks.</summary>
    MixedRanges,

    /// <summary>A middle dot other than · (U+00B7), or a point, in a name.</summary>
    MiddleDot,

    /// <summary>Blanks between Chinese characters, or a no-break space.</summary>
    Blank,

    /// <summary>Twenty or more blanks in a row.</summary>
    BlankRun,
}
