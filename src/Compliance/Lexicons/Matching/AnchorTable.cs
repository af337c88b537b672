namespace Compliance.Lexicons.Matching;

/// <summary>
/// The anchors of all patterns by a running hash of their characters. At each place of the text a small bitmap of the first
/// two characters turns most places away; the rest take at most seven more steps, each one multiplication and one bit, so
/// the cost hardly depends on the number of phrases. Equal hashes are harmless: every candidate is compared in full.
/// </summary>
internal sealed class AnchorTable
{
    private const int Bits = 18;
    private const uint Multiplier = 0x9E3779B1;

    private readonly ulong[] _singles = new ulong[1024];
    private readonly ulong[] _pairs = new ulong[1 << (Bits - 6)];
    private readonly ulong[] _wholes = new ulong[1 << (Bits - 6)];
    private readonly Dictionary<uint, PhraseAnchor[]> _anchors;

    public AnchorTable(IEnumerable<(string Text, PhraseAnchor Anchor)> anchors)
    {
        var lists = new Dictionary<uint, List<PhraseAnchor>>();
        foreach (var (text, anchor) in anchors)
        {
            Longest = Math.Max(Longest, text.Length);
            if (text.Length == 1) _singles[text[0] >> 6] |= 1UL << (text[0] & 63);
            else Set(_pairs, Extend(text[0], text[1]));
            uint hash = text[0];
            foreach (var c in text.AsSpan(1)) hash = Extend(hash, c);
            Set(_wholes, hash);
            if (!lists.TryGetValue(hash, out var list)) lists.Add(hash, list = []);
            list.Add(anchor);
        }

        _anchors = lists.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToArray());
    }

    /// <summary>Characters of the longest anchor.</summary>
    public int Longest { get; }

    /// <summary>True where an anchor may start with these two characters; false is certain.</summary>
    public bool MayStart(char first, char second)
    {
        var pair = Extend(first, second) >> (32 - Bits);
        return (((_pairs[pair >> 6] >> (int)(pair & 63)) | (_singles[first >> 6] >> (first & 63))) & 1) != 0;
    }

    /// <summary>The hash of one more character; of a single one the hash is the character itself.</summary>
    public static uint Extend(uint hash, char c) => unchecked(((hash << 16 | hash >> 16) ^ c) * Multiplier);

    /// <summary>Anchors whose characters may have this hash; each must still be compared.</summary>
    public ReadOnlySpan<PhraseAnchor> At(uint hash)
    {
        var bit = hash >> (32 - Bits);
        // A single character is its own hash, whose high bits are zero; it is rare enough to be looked up straight.
        if (((_wholes[bit >> 6] >> (int)(bit & 63)) & 1) == 0) return default;
        return _anchors.TryGetValue(hash, out var anchors) ? anchors : default;
    }

    private static void Set(ulong[] bits, uint hash)
    {
        var bit = hash >> (32 - Bits);
        bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }
}
