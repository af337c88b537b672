using System.Globalization;
using System.Text.Json;
using Compliance.Rules.Expressions;
using Compliance.Text;

namespace Compliance.Tests.Rules.Expressions;

/// <summary>One of the published conformance cases: an expression with the value it must have, or the error it must be.</summary>
internal sealed record ConformanceCase(string Name, string Expression, JsonElement Expected)
{
    public bool ExpectsError => Expected.TryGetProperty("error", out _);

    public static IReadOnlyList<ConformanceCase> ReadAll()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFolder.Path!, "cel", "cases.json")));
        return
        [
            .. document.RootElement.GetProperty("cases").EnumerateArray().Select(entry => new ConformanceCase(
                $"{entry.GetProperty("file").GetString()}/{entry.GetProperty("section").GetString()}/{entry.GetProperty("name").GetString()}",
                entry.GetProperty("expr").GetString()!,
                entry.GetProperty("expect").Clone())),
        ];
    }

    public bool IsMetBy(CelValue value) => ExpectsError ? value.Kind == CelKind.Error : Meets(Expected, value);

    private static bool Meets(JsonElement expected, CelValue value)
    {
        var property = expected.EnumerateObject().Single();
        return property.Name switch
        {
            "int" => value.Kind == CelKind.Int && value.Int == long.Parse(property.Value.GetString()!, CultureInfo.InvariantCulture),
            "double" => value.Kind == CelKind.Decimal && NumberLiteral.Decimal(property.Value.GetString()!) is { } number && value.Number == number,
            "string" => value.Kind == CelKind.String && value.Text == property.Value.GetString(),
            "bool" => value.Kind == CelKind.Bool && value.IsTrue == property.Value.GetBoolean(),
            "null" => value.IsNull,
            "list" => value.Kind == CelKind.List && value.List.Count == property.Value.GetArrayLength()
                && property.Value.EnumerateArray().Select((item, index) => Meets(item, value.List[index])).All(met => met),
            _ => false,
        };
    }
}
