namespace Compliance.Lexicons.Matching;

/// <summary>
/// The anchors of all patterns by a running hash of their characters. At each place of the text a small bitmap of the first
/// two characters turns most places away; the rest go on only while a bitmap of all beginnings of anchors lets them, and look
/// an anchor up only where a bitmap of whole ones does, so the cost hardly depends on the number of phrases. Equal hashes are
/// harmless: every candidate is compared in full.
/// </summary>
internal sealed class AnchorTable
{
    private const uint Multiplier = 0x9E3779B1;

    /// <summary>Bits of a bitmap per anchor, about: few enough to stay near the processor, many enough to turn most away.</summary>
    private const int BitsForBeginnings = 32;
    private const int BitsForWholes = 16;

    private readonly ulong[] _singles = new ulong[1024];
    private readonly HashFilter _beginnings;
    private readonly HashFilter _wholes;
    private readonly Slot[] _slots;
    private readonly int _slotShift;
    private readonly PhraseAnchor[] _anchors;

    public AnchorTable(List<(string Text, PhraseAnchor Anchor)> anchors)
    {
        _beginnings = new HashFilter((long)anchors.Count * BitsForBeginnings);
        _wholes = new HashFilter((long)anchors.Count * BitsForWholes);
        var order = new ulong[anchors.Count];
        for (var i = 0; i < order.Length; i++)
        {
            var text = anchors[i].Text;
            Longest = Math.Max(Longest, text.Length);
            if (text.Length == 1) _singles[text[0] >> 6] |= 1UL << (text[0] & 63);
            uint hash = text[0];
            foreach (var c in text.AsSpan(1))
            {
                hash = Extend(hash, c);
                _beginnings.Add(hash);
            }

            if (text.Length > 1) _wholes.Add(hash);
            order[i] = (ulong)hash << 32 | (uint)i;
        }

        // Anchors of one hash side by side, in the order given. At most four fifths of the slots are taken, so that a
        // search for what is not there soon meets an empty one.
        Array.Sort(order);
        var bits = BitsFor(order.Length + order.Length / 4L + 1, 4, 30);
        _slotShift = 32 - bits;
        _slots = new Slot[1 << bits];
        _anchors = new PhraseAnchor[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            _anchors[i] = anchors[(int)(uint)(order[i] & uint.MaxValue)].Anchor;
            var hash = (uint)(order[i] >> 32);
            var at = SlotOf(hash);
            while (_slots[at].End != 0 && _slots[at].Hash != hash) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = new Slot(hash, _slots[at].End == 0 ? i : _slots[at].Start, i + 1);
        }
    }

    /// <summary>Characters of the longest anchor.</summary>
    public int Longest { get; }

    /// <summary>True where an anchor of one character may start with this one; false is certain.</summary>
    public bool IsSingle(char c) => ((_singles[c >> 6] >> (c & 63)) & 1) != 0;

    /// <summary>True where the characters of this hash, two or more, may be the beginning of an anchor; false is certain.</summary>
    public bool MayBegin(uint hash) => _beginnings.MayHold(hash);

    /// <summary>True where the characters of this hash, two or more, may be an anchor; false is certain.</summary>
    public bool MayBeWhole(uint hash) => _wholes.MayHold(hash);

    /// <summary>The hash of one more character; of a single one the hash is the character itself.</summary>
    public static uint Extend(uint hash, char c) => unchecked(((hash << 16 | hash >> 16) ^ c) * Multiplier);

    /// <summary>Anchors whose characters may have this hash; each must still be compared.</summary>
    public ReadOnlySpan<PhraseAnchor> At(uint hash)
    {
        for (var at = SlotOf(hash); ; at = (at + 1) & (_slots.Length - 1))
        {
            ref readonly var slot = ref _slots[at];
            if (slot.End == 0) return default;
            if (slot.Hash == hash) return _anchors.AsSpan(slot.Start, slot.End - slot.Start);
        }
    }

    // The hash of a single character is small, and those of longer anchors are already well spread at their high end.
    private int SlotOf(uint hash) => (int)(unchecked(hash * Multiplier) >> _slotShift);

    private static int BitsFor(long count, int least, int most)
    {
        var bits = least;
        while (bits < most && 1L << bits < count) bits++;
        return bits;
    }

    /// <summary>Where the anchors of one hash lie; an end of 0 marks an empty slot.</summary>
    private readonly record struct Slot(uint Hash, int Start, int End);
}
