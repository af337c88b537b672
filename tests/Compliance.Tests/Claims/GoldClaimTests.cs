using System.Text.Json;
using Compliance.Text;
using Compliance.Tests.Structure;

namespace Compliance.Tests.Claims;

/// <summary>Quantities and percentages of the labelled reports, against two annotators' labels.</summary>
public class GoldClaimTests
{
    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("003")]
    public void Every_labelled_count_is_read_and_none_besides(string number)
    {
        using var labels = Labels(number);
        var report = Parsing.ParseShared(number);
        var found = Claiming.Read(report).Quantities.Select(quantity =>
            Key(report.Line(quantity.Span.Start), quantity.Value, quantity.Unit));

        found.Should().BeEquivalentTo(labels.RootElement.GetProperty("counts").EnumerateArray().Select(count =>
            Key(count.GetProperty("line").GetInt32(), count.GetProperty("value").GetInt64(), count.GetProperty("unit").GetString()!)));
    }

    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("003")]
    public void Every_labelled_percentage_is_read_with_its_kind_and_none_besides(string number)
    {
        using var labels = Labels(number);
        var report = Parsing.ParseShared(number);
        var found = Claiming.Read(report).Percentages.Select(percentage =>
            Key(report.Line(percentage.Span.Start), percentage.Value, percentage.Kind.ToString().ToLowerInvariant()));

        found.Should().BeEquivalentTo(labels.RootElement.GetProperty("percentages").EnumerateArray().Select(percentage => Key(
            percentage.GetProperty("line").GetInt32(),
            new Rational((long)(percentage.GetProperty("value").GetDecimal() * 1000), 1000),
            percentage.GetProperty("kind").GetString()!)));
    }

    private static string Key(int line, Rational value, string rest) => $"{line}|{value}|{rest}";

    private static JsonDocument Labels(string number) => JsonDocument.Parse(File.ReadAllText(SharedFolder.Labels(number)));
}
