namespace Compliance.Documents;

/// <summary>The encodings that are recognised.</summary>
public enum SourceEncoding
{
    /// <summary>UTF-8, with or without byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, little endian.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, big endian.</summary>
    Utf16BigEndian,

    /// <summary>GB18030, which contains GBK and GB2312.</summary>
    Gb18030,
}
