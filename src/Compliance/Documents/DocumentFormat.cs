namespace Compliance.Documents;

/// <summary>Formats told apart by a file's content, never by its name alone.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>Markdown; only where asked for or named <c>.md</c>, for plain text is never read as Markdown.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Word, Office Open XML.</summary>
    Docx,

    /// <summary>Word 97–2003, or WPS, in an OLE container.</summary>
    Doc,

    /// <summary>WPS Writer in a zip container.</summary>
    Wps,

    /// <summary>OFD, the Chinese fixed-layout format (GB/T 33190).</summary>
    Ofd,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>Anything else that is not text.</summary>
    Binary,
}
