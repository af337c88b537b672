using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Benchmarks;

/// <summary>Finding phrases in a text of common characters, and in one made of phrases with one character wrong, which lead a search furthest astray.</summary>
internal sealed class PhraseCost : IBenchmark
{
    private const int Few = 50;
    private const int Many = 5_000;
    private const int Pairs = 41;
    private const int Characters = 3_500;
    private const int Repeats = 50;

    private const string Common =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞";

    public string Name => "phrases";

    public string Purpose => "5,000 phrases against 50 over one text (budget: at most 3 times), random and of near misses";

    public void Run(TextWriter output)
    {
        var few = Phrases(Few);
        var many = Phrases(Many);
        var random = new Sequence(7);
        Compare(output, "random text", few, many, Words(random, Characters));
        Compare(output, "last character wrong", few, many, NearMisses(random, many, static (_, length) => length - 1));
        Compare(output, "any character wrong", few, many, NearMisses(random, many, static (random, length) => random.Next(length)));
    }

    private static void Compare(TextWriter output, string name, ImmutableArray<string> few, ImmutableArray<string> many, string words)
    {
        var text = SourceText.From(words);
        var (fewer, more) = (Compile(few), Compile(many));
        void Find(LexiconSet set)
        {
            for (var i = 0; i < Repeats; i++) set.Find(text, default);
        }

        WarmUp.Run(() =>
        {
            Find(fewer);
            Find(more);
        });
        var (first, second, ratio) = InterleavedPairs.Measure(() => Find(more), () => Find(fewer), Pairs, ProcessorClock.Time);
        output.WriteLine(FormattableString.Invariant(
            $"{name,-22} {Many} phrases {first * 1000 / Repeats,7:F1} µs, {Few} phrases {second * 1000 / Repeats,7:F1} µs, ratio {ratio:F2} (budget 3), {more.Find(text, default).Count} hits"));
    }

    /// <summary>Set phrases of four to eight characters, some with a gap or a class, as a house of phrases holds them.</summary>
    private static ImmutableArray<string> Phrases(int count)
    {
        var random = new Sequence(count);
        var phrases = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 0; i < count; i++) phrases.Add(Words(random, random.Next(4, 9)));
        return phrases.MoveToImmutable();
    }

    private static LexiconSet Compile(ImmutableArray<string> phrases)
    {
        var entries = phrases.Select(static (phrase, index) => new LexiconEntry
        {
            Id = index.ToString(CultureInfo.InvariantCulture),
            Patterns = [new PhrasePattern((index % 10) switch { 0 => phrase[..2] + "{0,6}" + phrase[2..], 1 => phrase + "[0-9]", _ => phrase }, [], [])],
        });
        return LexiconSet.Create([new Lexicon("phrases", [.. entries])]);
    }

    private static string NearMisses(Sequence random, ImmutableArray<string> phrases, Func<Sequence, int, int> wrongAt)
    {
        var text = new StringBuilder(Characters + 8);
        while (text.Length < Characters)
        {
            var phrase = phrases[random.Next(phrases.Length)];
            var wrong = wrongAt(random, phrase.Length);
            text.Append(phrase.AsSpan(0, wrong)).Append(Common[random.Next(Common.Length)]).Append(phrase.AsSpan(wrong + 1));
        }

        return text.ToString();
    }

    private static string Words(Sequence random, int length) => string.Create(length, random, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = Common[source.Next(Common.Length)];
    });
}
