namespace Compliance.Claims.Tokens;

/// <summary>The paired marks that are open around a token. Marks without a partner in their line enclose nothing.</summary>
[Flags]
internal enum Enclosure : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Quotation marks “” ‘’ 「」 『』 or straight ones.</summary>
    Quote = 1,

    /// <summary>Title marks 《》 or 〈〉.</summary>
    Title = 2,

    /// <summary>Round brackets.</summary>
    Round = 4,

    /// <summary>Square brackets [] 〔〕 【】.</summary>
    Square = 8,
}
