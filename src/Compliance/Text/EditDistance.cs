namespace Compliance.Text;

/// <summary>How many characters two short texts differ by.</summary>
internal static class EditDistance
{
    private const int Longest = 128;

    /// <summary>
    /// Insertions, deletions and substitutions from one to the other; more than <paramref name="most"/> where it is more,
    /// or where a text is too long to be a name.
    /// </summary>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > Longest || b.Length > Longest) return most + 1;
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = a[i - 1] == b[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[j - 1]));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least > most) return most + 1;
        }

        return row[b.Length];
    }

    /// <summary>True where <paramref name="part"/> is <paramref name="whole"/> with characters left out.</summary>
    public static bool LeavesOut(ReadOnlySpan<char> part, ReadOnlySpan<char> whole)
    {
        var at = 0;
        foreach (var c in whole)
            if (at < part.Length && part[at] == c) at++;
        return at == part.Length;
    }
}
