namespace Compliance.Claims;

/// <summary>What a phrase stands in; several may hold at once.</summary>
[Flags]
public enum PhrasePlaces
{
    /// <summary>Plain running text.</summary>
    None = 0,

    /// <summary>A title in 《》 or 〈〉.</summary>
    Title = 1,

    /// <summary>Quotation marks.</summary>
    Quote = 2,

    /// <summary>A heading.</summary>
    Heading = 4,

    /// <summary>The site's own text around the report.</summary>
    Chrome = 8,

    /// <summary>Round or square brackets.</summary>
    Brackets = 16,
}
