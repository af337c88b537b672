using System.Collections.Immutable;
using System.Numerics;

namespace Compliance.Claims.Passages;

/// <summary>
/// Finds passages that are repeated. Every repeat of <see cref="LeastLength"/> characters holds a window that starts at a
/// multiple of <see cref="Step"/>; those windows are kept in a table by their hash, and a rolling hash asks it at every
/// position. Linear in the text: what was matched is skipped.
/// </summary>
internal sealed class PassageReader
{
    /// <summary>Fewest characters that count as repeated.</summary>
    public const int LeastLength = 25;

    private const int Window = 13;
    private const int Step = LeastLength - Window;
    private const int MostPassages = 200;
    private const uint Base = 0x01000193;

    private readonly PassageText _text;
    private readonly int[] _table;
    private readonly int _shift;

    private PassageReader(PassageText text)
    {
        _text = text;
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, text.Length / Step * 4));
        _table = new int[size];
        _shift = 32 - BitOperations.Log2(size);
    }

    /// <summary>The repeated passages in order of their later place.</summary>
    public static ImmutableArray<Passage> Read(ClaimContext context)
    {
        var text = PassageText.Of(context.Report);
        if (text.Length < LeastLength * 2) return [];
        return new PassageReader(text).Find(context);
    }

    private ImmutableArray<Passage> Find(ClaimContext context)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var characters = _text.Characters;
        var outgoing = 1u;
        for (var i = 1; i < Window; i++) outgoing = unchecked(outgoing * Base);
        var hash = 0u;
        for (var i = 0; i < Window; i++) hash = unchecked((hash * Base) + characters[i]);

        for (var start = 0; start + Window <= characters.Length && passages.Count < MostPassages;)
        {
            if ((start & 0xFFFF) == 0) context.Cancellation.ThrowIfCancellationRequested();
            var slot = SlotOf(characters, hash, start);
            var candidate = _table[slot] - 1;
            var next = start + 1;
            if (candidate >= 0 && candidate + Window <= start && Match(characters, candidate, start) is { Length: >= LeastLength } match)
            {
                passages.Add(PassageOf(context, candidate - match.Left, start - match.Left, match.Length));
                next = start - match.Left + match.Length;
            }
            else if (candidate < 0 && start % Step == 0)
            {
                _table[slot] = start + 1;
            }

            for (; start < next && start + Window < characters.Length; start++)
                hash = unchecked(((hash - (characters[start] * outgoing)) * Base) + characters[start + Window]);
            if (start < next) break;
        }

        return passages.DrainToImmutable();
    }

    // The slot that holds the same window, or the empty one where it would go.
    private uint SlotOf(ReadOnlySpan<char> characters, uint hash, int start)
    {
        var slot = unchecked(hash * 0x9E3779B1u) >> _shift;
        var window = characters.Slice(start, Window);
        while (_table[slot] != 0 && !characters.Slice(_table[slot] - 1, Window).SequenceEqual(window))
            slot = (slot + 1) & (uint)(_table.Length - 1);
        return slot;
    }

    // How far two places agree around the same window; the earlier one ends before the later one begins.
    private static (int Left, int Length) Match(ReadOnlySpan<char> characters, int first, int second)
    {
        var left = 0;
        while (first - left > 0 && second - left > first && characters[first - left - 1] == characters[second - left - 1]
            && characters[second - left - 1] != PassageText.Break && left < LeastLength) left++;
        var start = second - left;
        var right = 0;
        while (second + right < characters.Length && first + right < start && characters[first + right] == characters[second + right]
            && characters[second + right] != PassageText.Break) right++;
        return (left, left + right);
    }

    private Passage PassageOf(ClaimContext context, int first, int second, int length)
    {
        var span = _text.SpanOf(second, second + length);
        var earlier = _text.SpanOf(first, first + length);
        var shared = Math.Max(SharedText.Length(context, span), SharedText.Length(context, earlier));
        return new Passage(span, earlier, length, length - shared);
    }
}
