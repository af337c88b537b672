using System.Buffers;

namespace Compliance.Lexicons.Matching;

/// <summary>
/// Gathers the hits of one scan in pooled memory. Of a pattern with gaps only the tightest hits stay: none that holds
/// another of the same pattern. Places are found in order, and so are starts and ends, so the last hit is all it takes.
/// </summary>
internal ref struct HitBuffer
{
    private const int InitialHits = 2048;

    private readonly int[] _last;
    private RawHit[] _hits;

    public HitBuffer(int tightPatterns)
    {
        _hits = ArrayPool<RawHit>.Shared.Rent(InitialHits);
        _last = ArrayPool<int>.Shared.Rent(tightPatterns);
        _last.AsSpan(0, tightPatterns).Fill(-1);
        Count = 0;
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<RawHit> Hits => _hits.AsSpan(0, Count);

    public void Add(int entry, int start, int end)
    {
        if (Count == _hits.Length) Grow();
        _hits[Count++] = new RawHit(entry, start, end);
    }

    public void AddTight(int pattern, int entry, int start, int end)
    {
        var last = _last[pattern];
        if (last >= 0)
        {
            var hit = _hits[last];
            if (hit.Start == start) return;
            if (hit.End == end)
            {
                _hits[last] = new RawHit(entry, start, end);
                return;
            }
        }

        _last[pattern] = Count;
        Add(entry, start, end);
    }

    public readonly void Dispose()
    {
        ArrayPool<RawHit>.Shared.Return(_hits);
        ArrayPool<int>.Shared.Return(_last);
    }

    private void Grow()
    {
        var grown = ArrayPool<RawHit>.Shared.Rent(2 * _hits.Length);
        _hits.AsSpan().CopyTo(grown);
        ArrayPool<RawHit>.Shared.Return(_hits);
        _hits = grown;
    }
}
