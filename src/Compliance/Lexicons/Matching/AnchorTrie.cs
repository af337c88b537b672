using System.Numerics;

namespace Compliance.Lexicons.Matching;

/// <summary>
/// The anchors of all patterns. A scan walks it from every place of the text, at most eight characters deep; a small bitmap
/// of the first two characters turns nearly all places away, so that the cost hardly depends on the number of phrases.
/// </summary>
internal sealed class AnchorTrie
{
    private const int PairBits = 18;

    private readonly ulong[] _singles = new ulong[1024];
    private readonly ulong[] _pairs = new ulong[1 << (PairBits - 6)];
    private readonly PhraseAnchor[]?[] _anchors;
    private readonly ulong[] _keys;
    private readonly int[] _targets;
    private readonly int _shift;

    public AnchorTrie(IEnumerable<(string Text, PhraseAnchor Anchor)> anchors)
    {
        var edges = new Dictionary<ulong, int>();
        var outputs = new List<List<PhraseAnchor>?> { null };
        foreach (var (text, anchor) in anchors)
        {
            if (text.Length == 1) _singles[text[0] >> 6] |= 1UL << (text[0] & 63);
            else Set(_pairs, PairOf(text[0], text[1]));
            var node = 0;
            foreach (var c in text)
            {
                var key = Key(node, c);
                if (!edges.TryGetValue(key, out node))
                {
                    edges.Add(key, node = outputs.Count);
                    outputs.Add(null);
                }
            }

            (outputs[node] ??= []).Add(anchor);
        }

        _anchors = [.. outputs.Select(static list => list?.ToArray())];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * edges.Count, 16));
        _shift = 64 - BitOperations.Log2((uint)size);
        _keys = new ulong[size];
        _targets = new int[size];
        foreach (var (key, target) in edges)
        {
            var slot = Slot(key);
            while (_targets[slot] != 0) slot = (slot + 1) & (size - 1);
            _keys[slot] = key;
            _targets[slot] = target;
        }
    }

    /// <summary>True where an anchor may start with these two characters; false is certain.</summary>
    public bool MayStart(char first, char second)
    {
        var pair = PairOf(first, second);
        return (((_pairs[pair >> 6] >> (int)(pair & 63)) | (_singles[first >> 6] >> (first & 63))) & 1) != 0;
    }

    /// <summary>The node behind <paramref name="node"/> along <paramref name="c"/>; 0, the root, where there is none.</summary>
    public int Next(int node, char c)
    {
        var key = Key(node, c);
        for (var slot = Slot(key); ; slot = (slot + 1) & (_keys.Length - 1))
        {
            var target = _targets[slot];
            if (target == 0 || _keys[slot] == key) return target;
        }
    }

    /// <summary>The anchors that end at a node.</summary>
    public ReadOnlySpan<PhraseAnchor> At(int node) => _anchors[node];

    private static ulong Key(int node, char c) => ((ulong)(uint)node << 16) | c;

    private static void Set(ulong[] bits, uint index) => bits[index >> 6] |= 1UL << (int)(index & 63);

    private static uint PairOf(char first, char second) =>
        unchecked((((uint)first << 16) | second) * 0x9E3779B1u) >> (32 - PairBits);

    private int Slot(ulong key) => (int)unchecked((key * 0x9E3779B97F4A7C15UL) >> _shift);
}
