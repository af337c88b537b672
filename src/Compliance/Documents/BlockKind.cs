namespace Compliance.Documents;

/// <summary>What a block of a document is, as far as its format says.</summary>
public enum BlockKind
{
    /// <summary>A paragraph; in plain text, a line that is not blank.</summary>
    Paragraph,

    /// <summary>A heading that the format marks as one (a Word style, an HTML or Markdown heading).</summary>
    Heading,

    /// <summary>One row of a table; cells are separated by <c>|</c> or a tab in the text.</summary>
    TableRow,

    /// <summary>One item of a list that the format marks as one.</summary>
    ListItem,
}
