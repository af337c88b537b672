using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Tests.Rules;

public class JsonParserTests
{
    [Theory]
    [InlineData("{\"a\":[1,-2.5e3,true,false,null,\"x\\u4e00\\n\"]}")]
    [InlineData(" [ ] ")]
    [InlineData("\"\"")]
    [InlineData("0")]
    public void Well_formed_texts_are_read(string json)
    {
        var faults = new List<JsonFault>();

        JsonParser.Parse(json, faults).Should().NotBeNull();
        faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{\"a\":1,}", 7)]
    [InlineData("[1,]", 3)]
    [InlineData("{a:1}", 1)]
    [InlineData("{\"a\" 1}", 5)]
    [InlineData("[1 2]", 3)]
    [InlineData("[01]", 2)]
    [InlineData("[1.]", 3)]
    [InlineData("[+1]", 1)]
    [InlineData("\"a\nb\"", 2)]
    [InlineData("\"a", 2)]
    [InlineData("\"\\x\"", 2)]
    [InlineData("\"\\u12g4\"", 2)]
    [InlineData("tru", 0)]
    [InlineData("{} {}", 3)]
    [InlineData("// c\n{}", 0)]
    [InlineData("{\"a\":1", 6)]
    public void Broken_syntax_is_one_fault_at_its_place(string json, int offset)
    {
        var faults = new List<JsonFault>();

        JsonParser.Parse(json, faults).Should().BeNull();
        faults.Should().ContainSingle().Which.Should().Match<JsonFault>(
            fault => fault.Code == DiagnosticCode.JsonSyntax && fault.Offset == offset);
    }

    [Fact]
    public void Every_repeated_name_is_reported_and_the_first_value_kept()
    {
        var faults = new List<JsonFault>();

        var value = JsonParser.Parse("{\"a\":1,\"a\":2,\"b\":{\"c\":1,\"c\":2}}", faults);

        value!.Find("a")!.Text.Should().Be("1");
        faults.Select(fault => (fault.Code, fault.Offset, fault.Argument)).Should().Equal(
            (DiagnosticCode.JsonDuplicateName, 7, "a"), (DiagnosticCode.JsonDuplicateName, 24, "c"));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(200_000, false)]
    public void Nesting_is_bounded(int depth, bool accepted)
    {
        var faults = new List<JsonFault>();

        var value = JsonParser.Parse(new string('[', depth) + "1" + new string(']', depth), faults);

        (value is not null).Should().Be(accepted);
        if (!accepted) faults.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.JsonTooDeep);
    }

    [Fact]
    public void A_character_of_an_unescaped_string_is_found_in_the_file()
    {
        const string json = "{\n  \"x\": \"a\\\"b\\u4e00\\nc\"\n}";
        var file = new JsonFile("x.json", SourceText.From(json), JsonParser.Parse(json, [])!);
        var value = file.Root.Find("x")!;

        value.Text.Should().Be("a\"b一\nc");
        foreach (var (index, written) in new[] { (0, "a"), (1, "\\"), (2, "b"), (3, "\\"), (4, "\\"), (5, "c"), (6, "\"") })
            json[file.OffsetInString(value, index)].ToString().Should().Be(written);
        file.OffsetInString(value, 5).Should().Be(json.IndexOf('c'));
    }

    [Fact]
    public void Spans_are_the_text_of_their_values()
    {
        const string json = "{ \"a\" : [ 12 , \"q\" ] }";

        var value = JsonParser.Parse(json, [])!.Find("a")!;

        SourceText.From(json).ToString(value.Span).Should().Be("[ 12 , \"q\" ]");
        SourceText.From(json).ToString(value.Items[1].Span).Should().Be("\"q\"");
    }

    [Fact]
    public void Ten_megabytes_are_read_in_one_pass()
    {
        var json = new StringBuilder("[");
        for (var i = 0; i < 500_000; i++) json.Append("\"一二三四五六七八\",\n");
        json.Append("1]");

        JsonParser.Parse(json.ToString(), [])!.Items.Length.Should().Be(500_001);
    }
}
