using System.Collections.Immutable;

namespace Compliance.Lexicons;

/// <summary>
/// Everything the parser must know of one kind of report: its parts, and the names of the lexicons whose words tell
/// the page, the title and the issuer apart. All of it comes from the rule set; a lexicon that is missing finds nothing.
/// </summary>
public sealed record ReportKind
{
    /// <summary>The parts a report of this kind must or may contain, in the order in which they are reported.</summary>
    public required ImmutableArray<PartDefinition> Parts { get; init; }

    /// <summary>Lexicon that tells this kind from others by title, lead and headings.</summary>
    public string Recognise { get; init; } = "recognise";

    /// <summary>Lexicon of the words of the web page around a report: labels, breadcrumbs, buttons, footers.</summary>
    public string Chrome { get; init; } = "chrome";

    /// <summary>Lexicon of title words: the document types a title ends with, the words that end the issuer's name in it.</summary>
    public string Titles { get; init; } = "titles";

    /// <summary>Lexicon of the endings and beginnings of organisations' names, with their kind and level.</summary>
    public string Issuers { get; init; } = "issuers";

    /// <summary>Lexicon of the words that open, close or leave the report's text: lead formulas, closing formulas, annexes.</summary>
    public string Frames { get; init; } = "frames";
}
