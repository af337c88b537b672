namespace Compliance.Rules;

/// <summary>The place of a report that stands for the whole of it.</summary>
public enum ReportPlace
{
    /// <summary>The title; without one, the first paragraph.</summary>
    Title,

    /// <summary>The last paragraph of the body, where a signature would stand.</summary>
    End,
}
