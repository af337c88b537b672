using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Finds the rate words that a percentage states a value for: 回应率、办结率均为100% has two.</summary>
internal readonly ref struct RateWords(ClaimContext context)
{
    private const int MaxWord = 18;
    private const int MaxShared = 8;

    private readonly string _folded = context.Source.Folded;
    private readonly LexiconSet _lexicons = context.Lexicons;

    /// <summary>The rate words that end straight before <paramref name="start"/>, fillers between, in reading order.</summary>
    /// <param name="from">Where they may begin.</param>
    /// <param name="start">First character of the number with its approximation.</param>
    /// <param name="respectively">True where 分别 gives each word its own number.</param>
    public ImmutableArray<TextSpan> Before(int from, int start, out bool respectively)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var end = SkipFillers(from, start, out respectively);
        while (words.Count < MaxShared && _lexicons.RateSuffixes.SuffixOf(_folded.AsSpan(from, end - from)) > 0)
        {
            var word = WordEndingAt(from, end);
            words.Add(word);
            end = word.Start;
            if (end <= from || _folded[end - 1] is not ('、' or '和' or '与' or '及')) break;
            end--;
            if (end > from && _folded[end - 1] == '以') end--;
        }

        words.Reverse();
        return words.DrainToImmutable();
    }

    private int SkipFillers(int from, int end, out bool respectively)
    {
        respectively = false;
        while (end > from)
        {
            if (_folded[end - 1] is ' ' or ':' or '"' or '”')
            {
                end--;
                continue;
            }

            if (_lexicons.RateSuffixes.SuffixOf(_folded.AsSpan(from, end - from)) > 0) break;
            var length = _lexicons.RateFillers.SuffixOf(_folded.AsSpan(from, end - from));
            if (length == 0) break;
            respectively |= _folded.AsSpan(end - length, length).Contains("分别", StringComparison.Ordinal);
            end -= length;
        }

        return end;
    }

    private TextSpan WordEndingAt(int from, int end)
    {
        var start = end;
        while (start > from && end - start < MaxWord && IsWordCharacter(_folded[start - 1], end - start)) start--;
        while (end - start > 2 && _lexicons.MeasureLeading.PrefixOf(_folded.AsSpan(start, end - start)) is > 0 and var length && end - start - length >= 2) start += length;
        return TextSpan.FromBounds(start, end);
    }

    // 和, 与 and 及 part two rate words only behind a suffix.
    private bool IsWordCharacter(char c, int length) =>
        c is >= '\u4E00' and <= '\u9FFF' && (length == 0 || c is not ('和' or '与' or '及' or '的'));
}
