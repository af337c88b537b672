using System.Text;

namespace Compliance.Documents;

/// <summary>Strict checks that tell the encodings apart and find the byte that does not fit.</summary>
internal static class EncodingDetection
{
    private const int Sample = 4096;

    /// <summary>Offset of the first byte that starts no well-formed UTF-8 sequence, or -1.</summary>
    public static int FirstUtf8Fault(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var width) != System.Buffers.OperationStatus.Done) return i;
            i += width;
        }

        return -1;
    }

    /// <summary>
    /// True where malformed bytes are UTF-8 all the same: nearly all bytes beyond ASCII stand in well-formed sequences of
    /// three, which GB18030 text hardly ever forms. A file cut off in the middle of a character is such a case.
    /// </summary>
    public static bool LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        var inThrees = 0;
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            var done = Rune.DecodeFromUtf8(bytes[i..], out _, out var width) == System.Buffers.OperationStatus.Done;
            high += width;
            if (done && width == 3) inThrees += width;
            i += width;
        }

        return inThrees > 0 && inThrees >= 0.8 * high;
    }

    /// <summary>
    /// The byte order where the bytes without a mark can only be UTF-16: nearly all units are ASCII, Chinese characters or
    /// their punctuation in one order and not in the other.
    /// </summary>
    public static SourceEncoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int little = 0, big = 0, units = sample.Length / 2;
        bool littleAnchor = false, bigAnchor = false;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (IsUsual(sample[i + 1], sample[i])) little++;
            if (IsUsual(sample[i], sample[i + 1])) big++;
            littleAnchor |= sample[i + 1] == 0 || (sample[i + 1] == 0xFF && sample[i] == 0x0C) || (sample[i + 1] == 0x30 && sample[i] == 0x02);
            bigAnchor |= sample[i] == 0 || (sample[i] == 0xFF && sample[i + 1] == 0x0C) || (sample[i] == 0x30 && sample[i + 1] == 0x02);
        }

        if (littleAnchor && little >= 0.95 * units && big < 0.7 * units) return SourceEncoding.Utf16LittleEndian;
        if (bigAnchor && big >= 0.95 * units && little < 0.7 * units) return SourceEncoding.Utf16BigEndian;
        return null;
    }

    /// <summary>
    /// Offset of the first byte that does not fit GB18030, or -1. Two bytes 81–FE 40–7E or 80–FE; four bytes
    /// 81–FE 30–39 81–FE 30–39, up to 0x8431A439 for the basic plane and 0xE3329A35 for the others.
    /// </summary>
    public static int FirstGb18030Fault(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var first = bytes[i];
            if (first < 0x80)
            {
                i++;
                continue;
            }

            if (first is 0x80 or 0xFF || i + 1 == bytes.Length) return i;
            var second = bytes[i + 1];
            if (second is >= 0x40 and not (0x7F or 0xFF))
            {
                i += 2;
                continue;
            }

            if (second is < 0x30 or > 0x39 || i + 3 >= bytes.Length
                || bytes[i + 2] is < 0x81 or > 0xFE || bytes[i + 3] is < 0x30 or > 0x39) return i;
            var code = ((uint)first << 24) | ((uint)second << 16) | ((uint)bytes[i + 2] << 8) | bytes[i + 3];
            if (code is > 0x8431A439 and < 0x90308130 or > 0xE3329A35) return i;
            i += 4;
        }

        return -1;
    }

    private static bool IsUsual(byte high, byte low) => high switch
    {
        0x00 => low is (>= 0x20 and < 0x7F) or (byte)'\n' or (byte)'\r' or (byte)'\t' or 0xB7 or 0xA0,
        0x20 => low is >= 0x10 and <= 0x3F,
        0x30 => low <= 0x1F,
        >= 0x4E and <= 0x9F => true,
        0xFF => low is >= 0x01 and <= 0x5E,
        _ => false,
    };
}
