namespace Compliance.Tool.Tests;

/// <summary>Compares output with a scenario's lines, wildcards included.</summary>
internal static class LineMatch
{
    public static void Check(string actual, string? expected, string what)
    {
        var lines = actual.TrimEnd('\n').Split('\n');
        var patterns = (expected ?? string.Empty).TrimEnd('\n').Split('\n');
        if (!Matches(lines, patterns)) actual.Should().Be(expected ?? string.Empty, "{0} must match", what);
    }

    private static bool Matches(ReadOnlySpan<string> lines, ReadOnlySpan<string> patterns)
    {
        if (patterns.IsEmpty) return lines.IsEmpty;
        if (patterns[0] == "...")
        {
            for (var skipped = 0; skipped <= lines.Length; skipped++)
                if (Matches(lines[skipped..], patterns[1..])) return true;
            return false;
        }

        return !lines.IsEmpty && LineMatches(lines[0], patterns[0]) && Matches(lines[1..], patterns[1..]);
    }

    private static bool LineMatches(string line, string pattern)
    {
        var pieces = pattern.Split("{*}");
        if (pieces.Length == 1) return line == pattern;
        if (!line.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        var at = pieces[0].Length;
        foreach (var piece in pieces.AsSpan(1..^1))
        {
            var found = line.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + piece.Length;
        }

        return line.Length - at >= pieces[^1].Length && line.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}
