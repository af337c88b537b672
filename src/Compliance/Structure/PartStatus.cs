namespace Compliance.Structure;

/// <summary>How a report holds one of the parts of its kind.</summary>
public enum PartStatus
{
    /// <summary>Neither a heading nor evidence.</summary>
    Missing,

    /// <summary>A lower heading names it, or evidence stands in running text.</summary>
    Embedded,

    /// <summary>A level-1 heading names it (for a part that needs text: and the text is there).</summary>
    Present,
}
