using Compliance.Diagnostics;
using Compliance.Lexicons;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Lexicons;

public sealed class PatternSyntaxTests
{
    [Theory]
    [InlineData("", DiagnosticCode.PatternEmpty, 1)]
    [InlineData("甲[乙", DiagnosticCode.PatternUnclosed, 2)]
    [InlineData("甲{1,2", DiagnosticCode.PatternUnclosed, 2)]
    [InlineData("甲\\", DiagnosticCode.PatternUnclosed, 2)]
    [InlineData("甲[]", DiagnosticCode.PatternClassInvalid, 2)]
    [InlineData("甲[9-0]", DiagnosticCode.PatternClassInvalid, 2)]
    [InlineData("甲{2,1}乙", DiagnosticCode.PatternGapInvalid, 2)]
    [InlineData("甲{3}乙", DiagnosticCode.PatternGapInvalid, 2)]
    [InlineData("甲{0,81}乙", DiagnosticCode.PatternGapInvalid, 2)]
    [InlineData("甲{-1,2}乙", DiagnosticCode.PatternGapInvalid, 2)]
    [InlineData("{0,2}乙", DiagnosticCode.PatternGapMisplaced, 1)]
    [InlineData("甲{0,2}", DiagnosticCode.PatternGapMisplaced, 6)]
    [InlineData("甲{0,2}{0,2}乙", DiagnosticCode.PatternGapMisplaced, 7)]
    [InlineData("甲{0,2}乙{0,2}丙{0,2}丁{0,2}戊", DiagnosticCode.PatternTooManyGaps, 20)]
    [InlineData("[^甲]", DiagnosticCode.PatternWithoutLiteral, 1)]
    [InlineData("[一-龥]{0,9}[^甲]", DiagnosticCode.PatternWithoutLiteral, 1)]
    public void A_pattern_that_does_not_compile_says_what_and_where(string pattern, DiagnosticCode code, int position)
    {
        PhrasePatternCompiler.TryCompile(new PhrasePattern(pattern, [], []), out _, out var fault).Should().BeFalse();
        fault.Should().Be(new PatternFault(code, pattern, position));
    }

    [Fact]
    public void A_broken_guard_is_named_and_the_set_goes_on_without_the_pattern()
    {
        var entry = new LexiconEntry { Id = "e", Patterns = [new PhrasePattern("甲", ["乙{0,2}丙"], []), new PhrasePattern("丁", [], [])] };
        var set = LexiconSet.Create([new Lexicon("l", [entry])]);
        var diagnostic = set.Diagnostics.Should().ContainSingle().Subject;
        (diagnostic.Code, diagnostic.Source, diagnostic.Pointer).Should().Be((DiagnosticCode.PatternGapMisplaced, "l", "e"));
        set.Find(Compliance.Text.SourceText.From("甲丁"), CancellationToken.None).Of("l").Length.Should().Be(1);
    }

    [Fact]
    public void No_pattern_throws() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("[]{}^-\\,0918甲乙\uD800".ToCharArray())).ToArbitrary(), static characters =>
            PhrasePatternCompiler.TryCompile(new PhrasePattern(new string(characters), [], []), out var program, out var fault)
                ? program is not null : fault is not null).Hold(5_000);
}
