using System.Buffers.Binary;

namespace Compliance.Documents;

/// <summary>
/// Looks at the names in a zip file's central directory. Nothing is unpacked, so no archive, however built, can make
/// this costly: names are read once, each from where the directory says, and all reads are checked against the file's end.
/// </summary>
internal static class ZipDirectory
{
    private const int EndRecordLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;
    private const int MostEntries = 4096;

    public static DocumentFormat Sniff(ReadOnlySpan<byte> bytes)
    {
        var tail = bytes[Math.Max(0, bytes.Length - EndRecordLength - LongestComment)..];
        var end = tail.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail.Length - end < EndRecordLength) return FromFirstNames(bytes);
        long at = BinaryPrimitives.ReadUInt32LittleEndian(tail[(end + 16)..]);
        for (var entry = 0; entry < MostEntries && at + EntryLength <= bytes.Length; entry++)
        {
            var record = bytes[(int)at..];
            if (!record.StartsWith("PK\x01\x02"u8)) break;
            int name = BinaryPrimitives.ReadUInt16LittleEndian(record[28..]);
            if (EntryLength + name > record.Length) break;
            if (FormatOf(record.Slice(EntryLength, name)) is { } format) return format;
            at += EntryLength + name + BinaryPrimitives.ReadUInt16LittleEndian(record[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(record[32..]);
        }

        return FromFirstNames(bytes);
    }

    // A file that was cut off has lost its directory; the local headers at its start still carry names.
    private static DocumentFormat FromFirstNames(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 4096)];
        if (start.IndexOf("word/"u8) >= 0) return DocumentFormat.Docx;
        return start.IndexOf("OFD.xml"u8) >= 0 ? DocumentFormat.Ofd : DocumentFormat.Binary;
    }

    private static DocumentFormat? FormatOf(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("word/document.xml"u8)) return DocumentFormat.Docx;
        if (name.SequenceEqual("OFD.xml"u8)) return DocumentFormat.Ofd;
        return name.StartsWith("wps/"u8) || name.SequenceEqual("wps.xml"u8) ? DocumentFormat.Wps : null;
    }
}
