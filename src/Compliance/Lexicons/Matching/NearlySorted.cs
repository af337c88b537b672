namespace Compliance.Lexicons.Matching;

/// <summary>Sorts hits that a scan found nearly in order: insertion while few have to move, else a full sort.</summary>
internal static class NearlySorted
{
    private const int MovesPerHit = 8;

    public static void Sort(Span<RawHit> hits)
    {
        var moves = MovesPerHit * (long)hits.Length;
        for (var i = 1; i < hits.Length; i++)
        {
            var hit = hits[i];
            var place = i;
            while (place > 0 && hit.CompareTo(hits[place - 1]) < 0) hits[place] = hits[--place];
            hits[place] = hit;
            moves -= i - place;
            if (moves >= 0) continue;
            hits.Sort();
            return;
        }
    }
}
