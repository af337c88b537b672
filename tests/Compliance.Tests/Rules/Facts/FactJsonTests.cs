using System.Text.Json;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Tests.Rules.Facts;

public sealed class FactJsonTests
{
    [Theory]
    [InlineData("[1, 2.50, 1.0 / 3.0]", "[1,2.5,3.3333333333333333e-1]")]
    [InlineData("{'a': [true, null], 'b': [false]}", "{\"a\":[true,null],\"b\":[false]}")]
    [InlineData("6.02214e23", "602214000000000000000000")]
    [InlineData("citations[0]", "{\"line\":1,\"charOffset\":8,\"charLength\":4,\"text\":\"法治政府\",\"title\":\"法治政府\",\"nearestName\":null}")]
    public void Values_are_written_exactly_and_facts_with_their_members(string expression, string expected)
    {
        var source = FactSamples.Source();
        var program = ExpressionCompiler.Compile(expression, FactTable.Scope(null)).Program!;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            FactJson.Write(writer, program.Evaluate(new EvaluationFrame(source, WorkBudget.Default())), program.Type, source);

        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Be(expected);
    }
}
