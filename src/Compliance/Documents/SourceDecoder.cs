using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Documents;

/// <summary>
/// Decodes a file strictly: UTF-8 with or without byte order mark, UTF-16 with a mark or where it is plain to see, GB18030.
/// Nothing is replaced or guessed; a byte that does not fit is named with its offset.
/// </summary>
public static class SourceDecoder
{
    /// <summary>16 MiB, the size limit where the caller names none.</summary>
    public const int DefaultMaximumSize = 16 * 1024 * 1024;

    /// <summary>Decodes <paramref name="bytes"/>, which is one whole file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="name">Path or name for diagnostics.</param>
    /// <param name="maximumSize">Most bytes to take; a larger file is refused before any work.</param>
    public static SourceDecoding Decode(ReadOnlySpan<byte> bytes, string name, int maximumSize = DefaultMaximumSize)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (bytes.Length > maximumSize)
            return Refuse(DiagnosticCode.DocumentTooLarge, name, Number(maximumSize));
        if (bytes.IsEmpty) return Refuse(DiagnosticCode.DocumentEmpty, name);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return FromUtf8(bytes, 3, name);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return Refuse(DiagnosticCode.DocumentEncodingUnknown, name, "UTF-32");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return FromUtf16(bytes, 2, SourceEncoding.Utf16LittleEndian, name);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return FromUtf16(bytes, 2, SourceEncoding.Utf16BigEndian, name);

        // Well-formed UTF-8 without these two bytes holds nothing that could give UTF-16 away.
        if (bytes.IndexOfAny((byte)0, (byte)2) < 0 && Utf8.IsValid(bytes)) return FromValidUtf8(bytes, name);
        if (EncodingDetection.LooksLikeUtf16(bytes) is { } utf16) return FromUtf16(bytes, 0, utf16, name);
        if (Utf8.IsValid(bytes)) return FromValidUtf8(bytes, name);
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0) return Refuse(DiagnosticCode.DocumentBinary, name, Number(nul));
        return EncodingDetection.LooksLikeUtf8(bytes) ? FromUtf8(bytes, 0, name) : FromGb18030(bytes, name);
    }

    /// <summary>Takes text that is already decoded, such as an editor's. A leading byte order mark is dropped.</summary>
    /// <param name="text">The text. A surrogate without its other half is replaced by U+FFFD, with a notice.</param>
    /// <param name="name">Path or name for diagnostics.</param>
    /// <param name="maximumSize">Most bytes of UTF-16 to take.</param>
    public static SourceDecoding FromText(string text, string name, int maximumSize = DefaultMaximumSize)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        var size = (long)text.Length * sizeof(char);
        if (size > maximumSize) return Refuse(DiagnosticCode.DocumentTooLarge, name, Number(maximumSize));
        return Finish(text.StartsWith('\uFEFF') ? text[1..] : text, null, name);
    }

    private static SourceDecoding FromUtf8(ReadOnlySpan<byte> bytes, int skip, string name)
    {
        var body = bytes[skip..];
        return Utf8.IsValid(body)
            ? FromValidUtf8(body, name)
            : Undecodable("UTF-8", skip + EncodingDetection.FirstUtf8Fault(body), bytes, name);
    }

    private static SourceDecoding FromValidUtf8(ReadOnlySpan<byte> bytes, string name) =>
        Finish(Encoding.UTF8.GetString(bytes), SourceEncoding.Utf8, name);

    private static SourceDecoding FromUtf16(ReadOnlySpan<byte> bytes, int skip, SourceEncoding encoding, string name)
    {
        var body = bytes[skip..];
        var text = string.Create(body.Length / 2, new Utf16Bytes(body, encoding == SourceEncoding.Utf16LittleEndian), static (target, state) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = state.UnitAt(i);
        });
        var fault = SurrogateScan.FirstUnpaired(text);
        if (fault < 0 && body.Length % 2 != 0) fault = text.Length;
        return fault < 0
            ? Finish(text, encoding, name)
            : Undecodable("UTF-16", skip + 2 * fault, bytes, name);
    }

    private static SourceDecoding FromGb18030(ReadOnlySpan<byte> bytes, string name)
    {
        var fault = EncodingDetection.FirstGb18030Fault(bytes);
        if (fault >= 0) return Undecodable("UTF-8, GB18030", fault, bytes, name);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            return Finish(encoding.GetString(bytes), SourceEncoding.Gb18030, name);
        }
        catch (DecoderFallbackException fallback)
        {
            // Well-formed, but no character is assigned there.
            return Undecodable("GB18030", Math.Clamp(fallback.Index, 0, bytes.Length - 1), bytes, name);
        }
    }

    private static SourceDecoding Finish(string text, SourceEncoding? encoding, string name)
    {
        var damage = TextDamage.Of(text);
        if (damage.IsBinary) return Refuse(DiagnosticCode.DocumentBinary, name, Number(damage.FirstControl));
        if (text.AsSpan().Trim(PlainTextReader.Blank).IsEmpty) return Refuse(DiagnosticCode.DocumentEmpty, name);
        if (damage.FirstUnpaired >= 0) text = SurrogateScan.Repair(text);
        var source = SourceText.From(text);
        return new SourceDecoding(source, encoding, damage.Notices(source, name));
    }

    private static SourceDecoding Undecodable(string encodings, int offset, ReadOnlySpan<byte> bytes, string name) => Refuse(
        DiagnosticCode.DocumentUndecodable, name, encodings, Number(offset),
        offset < bytes.Length ? bytes[offset].ToString("X2", CultureInfo.InvariantCulture) : "-");

    private static SourceDecoding Refuse(DiagnosticCode code, string name, params ImmutableArray<string> arguments) =>
        new(null, null, [new Diagnostic(code, DiagnosticSeverity.Error, name, null, null, arguments)]);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private readonly ref struct Utf16Bytes(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;

        public char UnitAt(int index) => (char)(littleEndian
            ? BinaryPrimitives.ReadUInt16LittleEndian(_bytes[(2 * index)..])
            : BinaryPrimitives.ReadUInt16BigEndian(_bytes[(2 * index)..]));
    }
}
