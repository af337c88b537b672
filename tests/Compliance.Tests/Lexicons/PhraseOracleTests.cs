using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Lexicons;

public sealed class PhraseOracleTests
{
    // Few letters, so that overlaps, repeats and near misses are the rule.
    private static readonly Gen<string> Letters = Gen.Elements("a", "b", "c");

    private static readonly Gen<string> Piece =
        Gen.Frequency((5, Letters), (1, Gen.Elements("[ab]", "[^a]", "[a-c]")), (2, Gen.Elements("{0,2}", "{1,3}", "{0,6}")));

    private static readonly Gen<PhrasePattern> Pattern =
        from pieces in Gen.NonEmptyListOf(Piece)
        from notBefore in Gen.Frequency((3, Gen.Constant<string[]>([])), (1, Letters.Select(static guard => new[] { guard })))
        from notAfter in Gen.Frequency((3, Gen.Constant<string[]>([])), (1, Letters.Select(static guard => new[] { guard + "b" })))
        select new PhrasePattern(string.Concat(pieces.Take(9)), [.. notBefore], [.. notAfter]);

    private static readonly Gen<string> Texts =
        Gen.ArrayOf(Gen.Frequency((12, Letters), (1, Gen.Elements("。", "\n", ";")))).Select(static parts => string.Concat(parts.Take(24)));

    [Fact]
    public void The_scan_finds_what_trying_every_start_and_end_finds() =>
        Prop.ForAll(
            (from patterns in Gen.NonEmptyListOf(Pattern) from text in Texts select (patterns, text)).ToArbitrary(),
            static input =>
            {
                var compiling = input.patterns.Take(6).Where(static pattern => PhrasePatternCompiler.TryCompile(pattern, out _, out _)).ToArray();
                ImmutableArray<LexiconEntry> entries =
                    [.. compiling.Chunk(2).Select(static (pair, index) => new LexiconEntry { Id = "e" + index, Patterns = [.. pair] })];
                var found = LexiconSet.Create([new Lexicon("l", entries)]).Find(SourceText.From(input.text), CancellationToken.None).Of("l");
                var shown = found.ToArray().Select(static hit => hit.Entry.Id + hit.Span);
                return shown.SequenceEqual(NaiveMatcher.Find(entries, input.text));
            }).Hold(1_500);
}
