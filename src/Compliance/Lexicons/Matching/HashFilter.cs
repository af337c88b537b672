namespace Compliance.Lexicons.Matching;

/// <summary>A set of hashes as a bitmap of their high bits: says for certain what it does not hold.</summary>
internal readonly struct HashFilter
{
    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <param name="bits">How many bits are wanted; rounded up to a power of two, within bounds.</param>
    public HashFilter(long bits)
    {
        var log = 12;
        while (log < 22 && 1L << log < bits) log++;
        _shift = 32 - log;
        _bits = new ulong[1 << (log - 6)];
    }

    public void Add(uint hash)
    {
        var bit = hash >> _shift;
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <summary>False where the hash was not added.</summary>
    public bool MayHold(uint hash)
    {
        var bit = hash >> _shift;
        return ((_bits[bit >> 6] >> (int)(bit & 63)) & 1) != 0;
    }
}
