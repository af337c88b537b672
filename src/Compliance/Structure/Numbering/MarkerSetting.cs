namespace Compliance.Structure.Numbering;

/// <summary>What stands before a heading number; decides how much proof a number inside running text needs.</summary>
internal enum MarkerSetting
{
    /// <summary>It opens its paragraph.</summary>
    ParagraphStart,

    /// <summary>A sentence ends before it.</summary>
    Sentence,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A comma or semicolon: an item of a list inside a sentence.</summary>
    Clause,

    /// <summary>White space, with words before it.</summary>
    Space,

    /// <summary>Words.</summary>
    Words,
}
