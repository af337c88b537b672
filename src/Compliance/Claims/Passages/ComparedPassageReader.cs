using System.Collections.Immutable;

namespace Compliance.Claims.Passages;

/// <summary>
/// Finds passages that stand in other reports too. Every common stretch of <see cref="LeastLength"/> characters holds one of
/// the other text's windows that start at a multiple of <see cref="Step"/>; each position of this text is looked up among
/// them. Linear in both texts: what was matched is skipped.
/// </summary>
internal static class ComparedPassageReader
{
    /// <summary>Fewest characters that count as taken over.</summary>
    public const int LeastLength = 30;

    private const int Window = 15;
    private const int Step = LeastLength - Window + 1;
    private const int MostPassages = 200;

    /// <summary>The common passages, other report by other report, in order of their place here.</summary>
    public static ImmutableArray<ComparedPassage> Read(ClaimContext context, ImmutableArray<ComparedReport> others)
    {
        var passages = ImmutableArray.CreateBuilder<ComparedPassage>();
        var text = PassageText.Of(context.Report);
        foreach (var other in others)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Find(context, text, other, passages);
        }

        return passages.DrainToImmutable();
    }

    private static void Find(ClaimContext context, PassageText text, ComparedReport other, ImmutableArray<ComparedPassage>.Builder passages)
    {
        var otherText = PassageText.Of(other.Report);
        var windows = WindowsOf(otherText.Characters).GetAlternateLookup<ReadOnlySpan<char>>();
        var here = text.Characters;
        var covered = 0;
        var most = passages.Count + MostPassages;
        for (var start = 0; start + Window <= here.Length && passages.Count < most; start++)
        {
            if ((start & 0xFFFF) == 0) context.Cancellation.ThrowIfCancellationRequested();
            if (!windows.TryGetValue(here.Slice(start, Window), out var first)) continue;
            var (left, length) = Match(here, start, covered, otherText.Characters, first);
            if (length < LeastLength) continue;
            var span = text.SpanOf(start - left, start - left + length);
            var line = other.Report.Document.Source.Lines.LineOf(otherText.SpanOf(first - left, first - left + length).Start);
            passages.Add(new ComparedPassage(span, other.Name, line, length, length - SharedText.Length(context, span)));
            covered = start - left + length;
            start = covered - 1;
        }
    }

    private static Dictionary<string, int> WindowsOf(ReadOnlySpan<char> characters)
    {
        var windows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start + Window <= characters.Length; start += Step)
        {
            var window = characters.Slice(start, Window);
            if (!window.Contains(PassageText.Break)) windows.TryAdd(window.ToString(), start);
        }

        return windows;
    }

    // How far both texts agree around the same window, in this text not before what was matched already.
    private static (int Left, int Length) Match(ReadOnlySpan<char> here, int start, int covered, ReadOnlySpan<char> other, int first)
    {
        var left = 0;
        while (left < Step && start - left > covered && first - left > 0 && here[start - left - 1] == other[first - left - 1]
            && here[start - left - 1] != PassageText.Break) left++;
        var right = 0;
        while (start + right < here.Length && first + right < other.Length && here[start + right] == other[first + right]
            && here[start + right] != PassageText.Break) right++;
        return (left, left + right);
    }
}
