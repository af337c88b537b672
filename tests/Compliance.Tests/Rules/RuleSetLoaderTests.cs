using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules;
using static Compliance.Tests.Rules.RuleSetText;

namespace Compliance.Tests.Rules;

public class RuleSetLoaderTests
{
    private static string KnownOfRule => LoadedProperties.Of("rule");

    [Fact]
    public void A_single_file_with_inline_rules_is_a_rule_set()
    {
        var set = Loaded(Set(Rule("A-1", "\"select\": \"percentages\", \"assert\": \"it.value <= 100\"")));

        set.Id.Should().Be("test");
        var rule = set.Rules.Should().ContainSingle().Subject;
        rule.Severity.Should().Be(Severity.Error);
        rule.Select.Should().Be("percentages");
        rule.Basis[0].Source.Document.Should().Be("某办法");
        rule.Assert.Source.Should().Be("it.value <= 100");
    }

    [Fact]
    public void Five_different_faults_are_five_diagnostics_with_place_and_nearest_name()
    {
        const string json = """
            {
              "id": "test", "edition": "1.0.0",
              "sources": { "LAW": { "document": "某办法", "status": "verified" } },
              "rules": [
                {
                  "id": "A-1", "since": "1.0.0", "category": "numbers", "severity": "eror",
                  "title": { "zh-CN": "题", "en": "title" }, "wieght": 3,
                  "basis": [ { "source": "LAWS" } ],
                  "message": { "zh-CN": "话" },
                  "select": "percentages",
                  "assert": "it.valeu <= 100"
                }
              ]
            }
            """;

        Load(json).RuleSet.Should().BeNull();
        Load(json).Diagnostics.Select(Describe).Should().Equal(
            "test.json(6,73) ValueNotAllowed rules[0].severity eror|info, warning, error, veto ? error",
            "test.json(7,49) PropertyUnknown rules[0].wieght wieght|" + KnownOfRule + " ? weight",
            "test.json(8,30) SourceUnknown rules[0].basis[0].source LAWS ? LAW",
            "test.json(9,18) PropertyMissing rules[0].message en",
            "test.json(11,21) ExpressionUnknownMember rules[0].assert valeu|percentage ? value");
    }

    [Theory]
    [InlineData("\"selekt\": \"percentages\", \"assert\": \"true\"", "PropertyUnknown", "select")]
    [InlineData("\"select\": \"percentage\", \"assert\": \"true\"", "CollectionUnknown", "percentages")]
    [InlineData("\"weight\": 0, \"assert\": \"true\"", "ValueOutOfRange", null)]
    [InlineData("\"weight\": \"3\", \"assert\": \"true\"", "ValueWrongType", null)]
    [InlineData("\"appliesTo\": [\"goverment\"], \"assert\": \"true\"", "ValueNotAllowed", "government")]
    [InlineData("\"validFrom\": \"2025-02-30\", \"assert\": \"true\"", "ValueWrongType", null)]
    [InlineData("\"weight\": 1", "PropertyMissing", null)]
    [InlineData("\"undeterminedWhen\": { \"when\": \"true\" }, \"assert\": \"true\"", "PropertyMissing", null)]
    [InlineData("\"assert\": \"1 + 1\"", "ExpressionWrongType", null)]
    [InlineData("\"assert\": \"params.limit > 1\"", "ExpressionUnknownParameter", null)]
    public void A_fault_is_named_with_the_nearest_known_name(string more, string code, string? suggestion)
    {
        var diagnostic = Load(Set(Rule("A-1", more))).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.ToString().Should().Be(code);
        diagnostic.Suggestion.Should().Be(suggestion);
        diagnostic.Line.Should().NotBeNull();
    }

    [Theory]
    [InlineData("{it}", "PlaceholderNotText 1 it|percentage")]
    [InlineData("{{a}} {quantities}", "PlaceholderNotText 7 quantities|list(quantity)")]
    [InlineData("{it.text} {[1, 2]}", "")]
    public void A_placeholder_that_gives_no_text_is_refused(string message, string fault)
    {
        var rule = $$"""
            {
              "id": "A-1", "since": "1", "category": "c", "severity": "info", "title": { "zh-CN": "题", "en": "title" },
              "basis": [ { "source": "L" } ], "select": "percentages", "assert": "true", "message": {
                "zh-CN": "话", "en":
                  "{{message}}"
              }
            }
            """;
        var faults = Load(Set(rule)).Diagnostics.Where(d => d.Code != DiagnosticCode.PlaceholdersDiffer);
        string.Join(' ', faults.Select(d => $"{d.Code} {d.Column - 8} {string.Join('|', d.Arguments)}")).Should().Be(fault);
    }

    [Fact]
    public void Properties_of_ones_own_start_with_x() =>
        Loaded(Set(Rule("A-1", "\"x-owner\": { \"a\": [1] }, \"assert\": \"true\""))).Rules.Should().HaveCount(1);

    [Fact]
    public void A_fault_in_an_expression_is_placed_where_its_author_sees_it()
    {
        var json = Set(Rule("A-1", "\"select\": \"percentages\", \"assert\": \"it.text == \\\"\\u5e74\\\" && it.nope\""));

        var diagnostic = Load(json).Diagnostics.Should().ContainSingle().Subject;

        json.Split('\n')[diagnostic.Line!.Value - 1][(diagnostic.Column!.Value - 1)..].Should().StartWith("nope");
    }

    [Theory]
    [InlineData("“{it.text}”", "\"{it.text}\"", null)]
    [InlineData("{{it}}", "{{it}}", null)]
    [InlineData("{it.text", "{it.text}", "PlaceholderMalformed")]
    [InlineData("it.text}", "{it.text}", "PlaceholderMalformed")]
    [InlineData("{it.txt}", "{it.text}", "ExpressionUnknownMember")]
    [InlineData("{it.text}", "{it.value}", "PlaceholdersDiffer PlaceholdersDiffer")]
    public void Placeholders_of_messages_are_expressions_and_alike_in_both_languages(string chinese, string english, string? codes)
    {
        var rule = Rule("A-1", "\"select\": \"percentages\", \"assert\": \"true\"")
            .Replace("\"话\"", System.Text.Json.JsonSerializer.Serialize(chinese)).Replace("\"words\"", System.Text.Json.JsonSerializer.Serialize(english));

        string.Join(' ', Load(Set(rule)).Diagnostics.Select(d => d.Code)).Should().Be(codes ?? "");
    }

    [Fact]
    public void Rules_and_lexicons_stand_in_files_of_their_own()
    {
        var loading = Load(
            ("ruleset.json", "{ \"id\": \"t\", \"edition\": \"1\", \"sources\": { \"L\": { \"document\": \"d\", \"status\": \"quoted\" } }, \"lexicons\": [\"lexicon/w.json\"], \"rules\": [\"A-1.json\"], \"recognise\": \"words\" }"),
            ("A-1.json", Rule("A-1", "\"assert\": \"true\"")),
            ("lexicon/w.json", "{ \"name\": \"words\", \"entries\": [ { \"id\": \"a\", \"patterns\": [\"甲\", { \"text\": \"乙\", \"notBefore\": [\"丙\"] }], \"level\": 2, \"kinds\": [\"x\", \"y\"] } ] }"));

        loading.Diagnostics.Should().BeEmpty();
        loading.RuleSet!.Kind.Recognise.Should().Be("words");
        var entry = loading.RuleSet.Lexicons.Lexicons[0].Entries[0];
        entry.Patterns[1].NotBefore.Should().Equal("丙");
        entry.Fields["level"].Should().Equal("2");
        entry.Fields["kinds"].Should().Equal("x", "y");
    }

    [Theory]
    [InlineData("../A-1.json")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.json")]
    [InlineData("C:\\\\x.json")]
    [InlineData("a//b.json")]
    [InlineData("././A-1.json")]
    [InlineData(".//etc/passwd")]
    [InlineData("./../A-1.json")]
    public void References_stay_inside_the_rule_set(string reference) =>
        Load(Set($"\"{reference}\"")).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.RuleFileOutside);

    [Fact]
    public void A_reference_may_say_that_it_starts_in_the_rule_sets_folder() =>
        Load(Set("\"./A.json\"")).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.RuleFileMissing);

    [Fact]
    public void Each_missing_file_is_named_at_its_reference() =>
        Load(Set("\"A.json\", \"B.json\"")).Diagnostics.Select(d => (d.Code, d.Arguments[0], d.Pointer)).Should().Equal(
            (DiagnosticCode.RuleFileMissing, "A.json", "rules[0]"), (DiagnosticCode.RuleFileMissing, "B.json", "rules[1]"));

    [Fact]
    public void A_pattern_that_does_not_compile_is_reported_where_it_stands()
    {
        var loading = Load(
            ("ruleset.json", "{ \"id\": \"t\", \"edition\": \"1\", \"lexicons\": [\"w.json\"] }"),
            ("w.json", "{ \"name\": \"words\", \"entries\": [\n  { \"id\": \"a\", \"patterns\": [\"甲\", \"[乙\"] } ] }"));

        var diagnostic = loading.Diagnostics.Should().ContainSingle().Subject;
        (diagnostic.Code, diagnostic.Source, diagnostic.Line, diagnostic.Column).Should().Be((DiagnosticCode.PatternUnclosed, "w.json", 2, 34));
    }

    [Fact]
    public void A_rule_id_is_defined_once() =>
        Load(Set(Rule("A-1", "\"assert\": \"true\"") + "," + Rule("A-1", "\"assert\": \"true\""))).Diagnostics
            .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.IdRepeated);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"id\":1,\"edition\":[],\"rules\":{},\"parts\":[1,{}],\"sources\":[],\"overrides\":{\"x\":1},\"parameters\":{\"a\":null}}")]
    [InlineData("{\"id\":\"a b\",\"edition\":\"1\",\"rules\":[1,null,{},{\"id\":5}],\"lexicons\":[1],\"extends\":[1,\"nope\"]}")]
    public void Nonsense_gives_diagnostics_and_never_an_exception(string json)
    {
        var loading = Load(json);

        loading.RuleSet.Should().BeNull();
        loading.Diagnostics.Should().NotBeEmpty();
        loading.Diagnostics.Select(d => d.MessageIn(Language.Chinese) + d.MessageIn(Language.English)).Should().NotContain("");
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        var source = new InMemoryRuleSetSource([KeyValuePair.Create("ruleset.json", (ReadOnlyMemory<byte>)new byte[] { 0x7B, 0xB7, 0xA8, 0x7D })]);

        RuleSetLoader.Load(source).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.RuleFileNotText);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Set(""))];

        RuleSetLoader.Load(new InMemoryRuleSetSource([KeyValuePair.Create("ruleset.json", (ReadOnlyMemory<byte>)bytes)])).RuleSet.Should().NotBeNull();
    }

    [Fact]
    public void The_digest_follows_every_file()
    {
        string Digest(string rule) => Load(("ruleset.json", Set("\"A-1.json\"")), ("A-1.json", Rule("A-1", rule))).RuleSet!.Digest;

        Digest("\"assert\": \"true\"").Should().Be(Digest("\"assert\": \"true\"")).And.NotBe(Digest("\"assert\": \"false\"")).And.HaveLength(64);
    }
}
