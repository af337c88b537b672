using System.Collections.Immutable;
using Compliance.Rules.Expressions;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>Parts held against each other: how far the words of one come back in another.</summary>
internal static class PartPairFacts
{
    public static readonly FactType Type = new FactTypeOf<PartPair>(
        "partPair",
        "两个部分，均不缺失，依次各成一对",
        "Two parts that are not missing, every ordered pair of them.",
        [
            FactMember.Of<PartPair>("part", CelType.String, "所看部分的标识", "id of the part looked at", fact => CelValue.Of(fact.Part.Id)),
            FactMember.Of<PartPair>("other", CelType.String, "所对照部分的标识", "id of the part it is held against", fact => CelValue.Of(fact.Other.Id)),
            FactMember.Of<PartPair>("heading", CelType.Of(HeadingFacts.Type).OrNull(), "点明所看部分的标题；无则为 null", "the heading that names the part; null where none does", fact => CelValue.OfFact(fact.Part.Heading)),
            FactMember.Of<PartPair>("otherHeading", CelType.Of(HeadingFacts.Type).OrNull(), "点明所对照部分的标题；无则为 null", "the heading that names the other part; null where none does", fact => CelValue.OfFact(fact.Other.Heading)),
            FactMember.Of<PartPair>("characters", CelType.Int, "所看部分的汉字数，不含标题", "Chinese characters of the part without its heading", (fact, source) => CelValue.Of(TextAmounts.Characters(source.Text, TextAmounts.TextOf(fact.Part)))),
            FactMember.Of<PartPair>("otherCharacters", CelType.Int, "所对照部分的汉字数，不含标题", "Chinese characters of the other part without its heading", (fact, source) => CelValue.Of(TextAmounts.Characters(source.Text, TextAmounts.TextOf(fact.Other)))),
            FactMember.Of<PartPair>("echoed", CelType.Decimal, "所看部分中相邻两字的不同组合，有多大比例（0 到 1）也见于所对照部分", "fraction, 0 to 1, of the part's different pairs of neighbouring Chinese characters that stand in the other part too", (fact, source) => CelValue.Of(Echoed(fact, source.Text))),
        ],
        Describe);

    private const int UsualWords = 512;

    public static ImmutableArray<object> All(FactSource source)
    {
        var pairs = ImmutableArray.CreateBuilder<object>();
        foreach (var part in source.Report.Parts)
        {
            foreach (var other in source.Report.Parts)
                if (!ReferenceEquals(part, other) && IsThere(part) && IsThere(other)) pairs.Add(new PartPair(part, other));
        }

        return pairs.DrainToImmutable();
    }

    private static bool IsThere(Part part) => part is { Status: not PartStatus.Missing, Span: not null };

    private static Rational Echoed(PartPair pair, SourceText text)
    {
        var words = WordsOf(text.FoldedSlice(TextAmounts.TextOf(pair.Part)));
        var all = words.Count;
        if (all == 0) return Rational.Zero;
        var other = text.FoldedSlice(TextAmounts.TextOf(pair.Other));
        for (var i = 1; i < other.Length; i++)
            if (IsHan(other[i - 1]) && IsHan(other[i])) words.Remove(other[i - 1] << 16 | other[i]);
        return new Rational(all - words.Count, all);
    }

    private static HashSet<int> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new HashSet<int>(Math.Min(text.Length, UsualWords));
        for (var i = 1; i < text.Length; i++)
            if (IsHan(text[i - 1]) && IsHan(text[i])) words.Add(text[i - 1] << 16 | text[i]);
        return words;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static FactEvidence Describe(PartPair pair, FactSource source)
    {
        var places = ImmutableArray.Create(new FactPlace("subject", PlaceOf(pair.Part)), new FactPlace("compared", PlaceOf(pair.Other)));
        return new FactEvidence { Places = places, Operands = [pair.Part.Id, pair.Other.Id] };
    }

    private static TextSpan PlaceOf(Part part) => part.Heading?.Span ?? (part.Evidence.IsEmpty ? part.Span ?? part.AbsencePlace : part.Evidence[0]);
}
