using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Tests.Lexicons;

public sealed class PhraseMatchingTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "法治政府", "建设法治政府，法治政府", "2+4 7+4" },
        { "受理[0-9]件", "受理３件，受理x件，受理4件", "0+4 10+4" },
        { "[^0-9]件", "3件文件", "2+2" },
        { "[0-9]万", "12万", "1+2" },
        { "牵头{0,4}工作", "牵头工作，牵头做好工作，牵头做好各项工作", "0+4 5+6 12+8" },
        { "甲{1,3}乙", "甲乙 甲x乙", "3+3" },
        { "甲{0,9}乙", "甲x甲x乙x乙", "2+3" },
        { "甲{0,9}乙", "甲。乙；甲\n乙 甲！乙 甲，乙", "12+3" },
        { "甲{0,2}乙{0,2}丙", "甲甲xx乙乙x丙丙", "1+7" },
        { "（[0-9]）", "(3)（４）", "0+3 3+3" },
        { @"\[a\]", "[a]［ａ］", "0+3 3+3" },
        { "［a］", "[a]", "0+3" },
        { "[0-9]{0,3}[个件]", "共3起件", "1+3" },
        { "长长长长长长长长长长尾", "x长长长长长长长长长长长尾", "2+11" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pattern_finds_its_places(string pattern, string text, string expected) =>
        Found([Entry("a", new PhrasePattern(pattern, [], []))], text).Should().Be(expected);

    [Fact]
    public void Guards_reject_a_hit_by_what_stands_beside_it()
    {
        var entry = Entry("a", new PhrasePattern("建全", ["方位"], ["构"]));
        Found([entry], "建全机制，构建全方位，建全方位，建全").Should().Be("0+2 16+2");
    }

    [Fact]
    public void A_guard_at_a_near_end_lets_a_farther_one_match()
    {
        var entry = Entry("a", new PhrasePattern("甲{0,9}乙", ["方"], []));
        Found([entry], "甲x乙方x乙").Should().Be("0+6");
    }

    [Fact]
    public void The_longest_of_one_entry_is_kept_at_a_start_and_other_entries_stay()
    {
        var a = Entry("a", new PhrasePattern("政府", [], []), new PhrasePattern("政府部门", [], []));
        var b = Entry("b", new PhrasePattern("政府", [], []));
        var set = LexiconSet.Create([new Lexicon("l", [a, b])]);
        var hits = set.Find(SourceText.From("市政府部门"), CancellationToken.None).Of("l");
        hits.ToArray().Select(static hit => $"{hit.Entry.Id}{hit.Span}").Should().Equal("a[1..5)", "b[1..3)");
    }

    [Fact]
    public void Lexicons_answer_apart_and_a_missing_one_is_empty()
    {
        var set = LexiconSet.Create([new Lexicon("x", [Entry("a", new PhrasePattern("件", [], []))]), new Lexicon("y", [Entry("b", new PhrasePattern("文件", [], []))])]);
        var index = set.Find(SourceText.From("文件、案件、文件"), CancellationToken.None);
        index.Of("x").Length.Should().Be(3);
        index.Of("y").Length.Should().Be(2);
        index.Of("z").Length.Should().Be(0);
        index.In("y", new TextSpan(1, 7)).ToArray().Should().ContainSingle().Which.Span.Should().Be(new TextSpan(6, 2));
        index.In("y", new TextSpan(0, 7)).ToArray().Should().ContainSingle().Which.Span.Should().Be(new TextSpan(0, 2));
        index.StartingAt("x", 4).Length.Should().Be(1);
        index.StartingAt("x", 3).Length.Should().Be(0);
    }

    private static LexiconEntry Entry(string id, params PhrasePattern[] patterns) => new() { Id = id, Patterns = [.. patterns] };

    private static string Found(ImmutableArray<LexiconEntry> entries, string text)
    {
        var set = LexiconSet.Create([new Lexicon("l", entries)]);
        set.Diagnostics.Should().BeEmpty();
        var hits = set.Find(SourceText.From(text), CancellationToken.None).Of("l").ToArray();
        return string.Join(' ', hits.Select(static hit => $"{hit.Span.Start}+{hit.Span.Length}"));
    }
}
