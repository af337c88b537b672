using System.Runtime.InteropServices;

namespace Compliance.Lexicons.Matching;

/// <summary>
/// Chooses what to search for of each pattern: its longest literal, and among equals the one that fewest patterns share,
/// so that thousands of patterns around one common word do not all wake up at that word. A word that stands inside other
/// patterns is taken to be common in texts too: 今后 is searched for rather than 工作.
/// </summary>
internal sealed class AnchorChooser
{
    /// <summary>Longer literals are searched for by their first characters only; a bounded depth keeps the scan linear.</summary>
    public const int LongestAnchor = 8;

    private readonly Dictionary<int, int> _pairs = new(1 << 13);

    /// <summary>Takes note of a pattern's words; all patterns first, before one is asked for its anchor.</summary>
    public void Count(PhraseProgram program)
    {
        if (IsPlain(program))
        {
            CountPairs(program.Segments[0].Literals);
            return;
        }

        foreach (var (_, _, text) in Runs(program)) CountPairs(text);
    }

    /// <summary>Segment, offset and text of the anchor; several texts where a class must serve as one.</summary>
    public (int Segment, int Offset, IReadOnlyCollection<string> Texts) Choose(PhraseProgram program)
    {
        if (IsPlain(program)) return (0, 0, [Cut(program.Segments[0].Literals, 0, program.Segments[0].Length)]);
        (int Segment, int Offset, string Text)? best = null;
        foreach (var run in Runs(program))
        {
            if (best is null || run.Text.Length > best.Value.Text.Length
                || (run.Text.Length == best.Value.Text.Length && Shares(run.Text) < Shares(best.Value.Text))) best = run;
        }

        return best is { } chosen ? (chosen.Segment, chosen.Offset, [chosen.Text]) : SmallestClass(program);
    }

    private static bool IsPlain(PhraseProgram program) => program.Segments is [{ Classes: null }];

    private static string Cut(string literals, int start, int end) => literals.Substring(start, Math.Min(end - start, LongestAnchor));

    private void CountPairs(string text)
    {
        if (text.Length == 1) CollectionsMarshal.GetValueRefOrAddDefault(_pairs, text[0], out _)++;
        for (var i = 1; i < text.Length; i++) CollectionsMarshal.GetValueRefOrAddDefault(_pairs, PairAt(text, i), out _)++;
    }

    // A text is no more common than the rarest two of its neighbouring characters.
    private int Shares(string text)
    {
        if (text.Length == 1) return _pairs[text[0]];
        var least = int.MaxValue;
        for (var i = 1; i < text.Length; i++) least = Math.Min(least, _pairs[PairAt(text, i)]);
        return least;
    }

    private static int PairAt(string text, int index) => text[index - 1] << 16 | text[index];

    private static (int Segment, int Offset, IReadOnlyCollection<string> Texts) SmallestClass(PhraseProgram program)
    {
        (int Segment, int Offset, IReadOnlyCollection<char> Members) best = (-1, 0, []);
        for (var segment = 0; segment < program.Segments.Length; segment++)
        {
            var classes = program.Segments[segment].Classes!;
            for (var offset = 0; offset < classes.Length; offset++)
            {
                if (classes[offset]!.Members(PhrasePatternCompiler.LargestAnchorClass) is { } members
                    && (best.Segment < 0 || members.Count < best.Members.Count)) best = (segment, offset, members);
            }
        }

        return (best.Segment, best.Offset, [.. best.Members.Select(static member => member.ToString())]);
    }

    private static IEnumerable<(int Segment, int Offset, string Text)> Runs(PhraseProgram program)
    {
        for (var index = 0; index < program.Segments.Length; index++)
        {
            var segment = program.Segments[index];
            for (var start = 0; start < segment.Length;)
            {
                var end = start;
                while (end < segment.Length && segment.Classes?[end] is null) end++;
                if (end > start) yield return (index, start, Cut(segment.Literals, start, end));
                start = end + 1;
            }
        }
    }
}
