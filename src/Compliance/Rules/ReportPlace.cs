namespace Compliance.Rules;

/// <summary>The place of a report that stands for the whole of it.</summary>
public enum ReportPlace
{
    /// <summary>The title; without one, the first paragraph.</summary>
    Title,

    /// <summary>The last paragraph of the body, where a signature would stand.</summary>
    End,

    /// <summary>The date of publication as the page gives it; without one, the date of the signature, else the title.</summary>
    Published,

    /// <summary>The date of the signature; without one, the last paragraph.</summary>
    Signed,

    /// <summary>Who the page says published the report; without it, the title.</summary>
    Publisher,
}
