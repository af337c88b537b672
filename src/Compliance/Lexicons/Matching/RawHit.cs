namespace Compliance.Lexicons.Matching;

/// <summary>A hit as the scan finds it, entries by number. Ordered by start, then the longer first, then the entry.</summary>
internal readonly record struct RawHit(int Entry, int Start, int End) : IComparable<RawHit>
{
    public int CompareTo(RawHit other)
    {
        if (Start != other.Start) return Start.CompareTo(other.Start);
        return End != other.End ? other.End.CompareTo(End) : Entry.CompareTo(other.Entry);
    }
}
