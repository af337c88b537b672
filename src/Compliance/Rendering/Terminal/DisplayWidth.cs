using System.Text;

namespace Compliance.Rendering.Terminal;

/// <summary>
/// Columns a character takes on a terminal: East Asian wide and full-width ones two, combining marks none
/// (Unicode TR 11). Ambiguous ones such as “ count one, as terminals show them outside legacy code pages.
/// </summary>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune.Value);
        return width;
    }

    public static int Of(Rune rune) => Of(rune.Value);

    private static int Of(int c)
    {
        if (c < 0x300) return 1;
        if (c <= 0x36F || c is >= 0x200B and <= 0x200F or >= 0xFE00 and <= 0xFE0F or >= 0x20D0 and <= 0x20FF) return 0;
        return c is >= 0x1100 and <= 0x115F
            or >= 0x2E80 and <= 0x303E
            or >= 0x3041 and <= 0x33FF
            or >= 0x3400 and <= 0x4DBF
            or >= 0x4E00 and <= 0x9FFF
            or >= 0xA000 and <= 0xA4CF
            or >= 0xA960 and <= 0xA97F
            or >= 0xAC00 and <= 0xD7A3
            or >= 0xF900 and <= 0xFAFF
            or >= 0xFE10 and <= 0xFE19
            or >= 0xFE30 and <= 0xFE6F
            or >= 0xFF01 and <= 0xFF60
            or >= 0xFFE0 and <= 0xFFE6
            or >= 0x1F300 and <= 0x1F64F
            or >= 0x1F680 and <= 0x1F6FF
            or >= 0x1F900 and <= 0x1F9FF
            or >= 0x20000 and <= 0x3FFFD
            ? 2
            : 1;
    }
}
