using Compliance.Text;

namespace Compliance.Documents;

/// <summary>Finds lines whose containers nest deeper than any report's, before a parser spends time on them.</summary>
internal static class MarkdownNesting
{
    /// <summary>1-based number of the first line that opens more than <paramref name="limit"/> containers, or null.</summary>
    public static int? FirstTooDeep(SourceText source, int limit)
    {
        var lines = source.Lines;
        for (var line = 1; line <= lines.Count; line++)
        {
            var end = line < lines.Count ? lines.StartOf(line + 1) : source.Length;
            if (DepthOf(source.Text.AsSpan(lines.StartOf(line)..end), limit) > limit) return line;
        }

        return null;
    }

    // A mark opens a container where it is > or a blank follows; so a rule such as ----- opens none.
    private static int DepthOf(ReadOnlySpan<char> line, int limit)
    {
        var depth = 0;
        for (var i = 0; i < line.Length && depth <= limit; i++)
        {
            var c = line[i];
            if (c == '>') depth++;
            else if (c is '-' or '*' or '+' && i + 1 < line.Length && line[i + 1] is ' ' or '\t') depth++;
            else if (c is not (' ' or '\t')) break;
        }

        return depth;
    }
}
