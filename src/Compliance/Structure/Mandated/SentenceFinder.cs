using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>Finds the sentence around a place of the text. Bounded: a sentence is cut where it would grow beyond reason.</summary>
internal static class SentenceFinder
{
    private const int MaxReach = 600;

    /// <summary>The sentence that holds <paramref name="place"/>, inside <paramref name="within"/>, its final mark included.</summary>
    public static TextSpan Around(string folded, TextSpan place, TextSpan within)
    {
        var from = Math.Max(within.Start, place.Start - MaxReach);
        var start = folded.AsSpan(from, place.Start - from).LastIndexOfAny("。!?\n") is var before and >= 0 ? from + before + 1 : from;
        while (start < place.Start && char.IsWhiteSpace(folded[start])) start++;
        var to = Math.Min(within.End, place.End + MaxReach);
        var after = folded.AsSpan(place.End, to - place.End).IndexOfAny("。!?\r\n");
        var end = after < 0 ? to : place.End + after + (folded[place.End + after] is '\r' or '\n' ? 0 : 1);
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>True where a sentence, a clause after ； or a numbered item starts at <paramref name="at"/>.</summary>
    public static bool StartsAt(string folded, int at, TextSpan within)
    {
        while (at > within.Start && folded[at - 1] is ' ' or '\t') at--;
        return at == within.Start || folded[at - 1] is '\r' or '。' or '!' or '?' or ';' or ':' or '、' or ')' or '.' or '\n';
    }

    /// <summary>True where <paramref name="at"/> stands inside a title in 《》 that opens in its sentence.</summary>
    public static bool InTitleMarks(string folded, int at, TextSpan sentence)
    {
        var open = folded.AsSpan(sentence.Start, at - sentence.Start).LastIndexOf('《');
        return open >= 0 && !folded.AsSpan(sentence.Start + open, at - sentence.Start - open).Contains('》');
    }
}
