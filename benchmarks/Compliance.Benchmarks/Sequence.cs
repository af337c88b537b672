namespace Compliance.Benchmarks;

/// <summary>A small linear congruential sequence, so that generated reports are the same on every runtime.</summary>
internal sealed class Sequence(int seed)
{
    private ulong _state = unchecked((uint)seed * 2862933555777941757UL);

    /// <summary>A number in [0, <paramref name="bound"/>).</summary>
    public int Next(int bound) => Next(0, bound);

    /// <summary>A number in [<paramref name="low"/>, <paramref name="bound"/>).</summary>
    public int Next(int low, int bound)
    {
        _state = unchecked(_state * 6364136223846793005UL + 1442695040888963407UL);
        return low + (int)((_state >> 33) % (uint)(bound - low));
    }
}
