using System.Collections.Immutable;
using Compliance.Documents;
using Compliance.Text;

namespace Compliance.Structure;

/// <summary>A report's structure, read from a document. Immutable; all spans point into the document's source.</summary>
public sealed record Report
{
    /// <summary>The document it was read from.</summary>
    public required ReportDocument Document { get; init; }

    /// <summary>True where the text is of the rule set's report kind; else rules about parts are undetermined.</summary>
    public required bool Recognised { get; init; }

    /// <summary>The report's own text, from the title (or first paragraph) to the signature, without site chrome.</summary>
    public required TextSpan Body { get; init; }

    /// <summary>Site chrome before and after the body, and inside it where a page repeats it; in order.</summary>
    public required ImmutableArray<TextSpan> Chrome { get; init; }

    /// <summary>Fields of the site's metadata table and publication line, in order, as well as those of the document.</summary>
    public required ImmutableArray<MetadataField> Metadata { get; init; }

    /// <summary>The title, or null where the text starts without one.</summary>
    public ReportTitle? Title { get; init; }

    /// <summary>The line that addresses the report, such as 市委、市政府：, or null.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>The text between title and first heading, the addressee's line excepted, or null. Without headings: the paragraph that announces the report.</summary>
    public TextSpan? Lead { get; init; }

    /// <summary>Annexes and glossaries at the end of the body, or null. Their numbered lists are no headings.</summary>
    public TextSpan? Annex { get; init; }

    /// <summary>The issuer, or null where neither title, signature nor metadata names one.</summary>
    public Issuer? Issuer { get; init; }

    /// <summary>Who the page says published the report, or null.</summary>
    public MetadataField? Publisher { get; init; }

    /// <summary>The year reported on, or null.</summary>
    public ReportYear? ReportYear { get; init; }

    /// <summary>The year planned for, or null where the plan does not say it.</summary>
    public ReportYear? PlanYear { get; init; }

    /// <summary>The signature, or null.</summary>
    public Signature? Signature { get; init; }

    /// <summary>All headings in reading order.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>The outline: sections of level 1 in reading order.</summary>
    public required ImmutableArray<Section> Outline { get; init; }

    /// <summary>The paragraphs of the body in reading order: non-blank lines outside chrome, title included.</summary>
    public required ImmutableArray<TextSpan> Paragraphs { get; init; }

    /// <summary>One entry for each part the rule set declares, in its order.</summary>
    public required ImmutableArray<Part> Parts { get; init; }
}
