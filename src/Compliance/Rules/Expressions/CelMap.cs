namespace Compliance.Rules.Expressions;

/// <summary>A map from bools, ints or strings to values; keys keep the order they were written in. Immutable.</summary>
internal sealed class CelMap
{
    private readonly Dictionary<CelValue, CelValue> _entries = new(CelEquality.Instance);
    private readonly List<CelValue> _keys = [];

    /// <summary>Makes a map; false where a key occurs twice.</summary>
    public static bool TryCreate(ReadOnlySpan<KeyValuePair<CelValue, CelValue>> entries, out CelMap map)
    {
        map = new CelMap();
        foreach (var (key, value) in entries)
        {
            if (!map._entries.TryAdd(key, value)) return false;
            map._keys.Add(key);
        }

        return true;
    }

    public int Count => _keys.Count;

    public CelValue KeyAt(int index) => _keys[index];

    public bool TryGet(CelValue key, out CelValue value) => _entries.TryGetValue(key, out value);
}
