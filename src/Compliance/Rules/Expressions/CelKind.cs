namespace Compliance.Rules.Expressions;

/// <summary>What an expression's value is. Members from <see cref="Unknown"/> on are no values.</summary>
internal enum CelKind : byte
{
    /// <summary>No value; also the default.</summary>
    Null,

    /// <summary>true or false.</summary>
    Bool,

    /// <summary>A 64-bit integer.</summary>
    Int,

    /// <summary>An exact number.</summary>
    Decimal,

    /// <summary>A string of UTF-16 code units, ordered by code point.</summary>
    String,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A fact: an object whose members its type declares.</summary>
    Object,

    /// <summary>A fact the text does not give was needed; carries the path of the member that is null.</summary>
    Unknown,

    /// <summary>Evaluation failed; carries the fault.</summary>
    Error,
}
