using System.Text.Json;
using Compliance.Structure;

namespace Compliance.Tests.Structure;

/// <summary>The structure of the labelled reports, against two annotators' labels.</summary>
public class GoldLabelTests
{
    private static readonly Dictionary<string, string> PartIds = new(StringComparer.Ordinal)
    {
        ["measures"] = "measures",
        ["problems"] = "problems",
        ["first_responsible"] = "firstResponsible",
        ["next_year_plan"] = "nextYearPlan",
        ["other"] = "other",
    };

    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("003")]
    public void Headings_match_line_level_marker_and_words(string number)
    {
        using var labels = Labels(number);
        var report = Parsing.ParseShared(number);
        var expected = labels.RootElement.GetProperty("headings").EnumerateArray().Select(heading => string.Join(
            '|',
            heading.GetProperty("line").GetInt32(),
            heading.GetProperty("level").GetInt32(),
            heading.GetProperty("marker").GetString(),
            heading.GetProperty("style").GetString(),
            heading.GetProperty("text").GetString(),
            heading.GetProperty("runin").GetBoolean(),
            heading.GetProperty("marker_ok").GetBoolean()));
        var found = report.Headings.Select(heading => string.Join(
            '|', report.Line(heading.Span.Start), heading.Level, heading.Marker, Style(heading.Style), heading.Text, heading.RunIn, heading.ExpectedMarker is null));

        found.Should().Equal(expected);
    }

    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("003")]
    public void Body_and_years_match(string number)
    {
        using var labels = Labels(number);
        var report = Parsing.ParseShared(number);

        new[] { report.Line(report.Body.Start), report.Line(report.Body.End) }.Should().Equal(
            labels.RootElement.GetProperty("bodyLines").EnumerateArray().Select(line => line.GetInt32()));
        report.ReportYear!.Value.Should().Be(labels.RootElement.GetProperty("reportYear").GetInt32());
        report.Issuer!.Kind.ToString().ToLowerInvariant().Should().Be(labels.RootElement.GetProperty("issuerKind").GetString());
        labels.RootElement.GetProperty("issuer").GetString().Should().StartWith(report.Issuer.Name);
    }

    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("003")]
    public void Parts_have_the_labelled_status(string number)
    {
        using var labels = Labels(number);
        var report = Parsing.ParseShared(number);
        var parts = labels.RootElement.GetProperty("parts");

        foreach (var (label, id) in PartIds)
            report.Part(id).Status.ToString().ToLowerInvariant().Should().Be(parts.GetProperty(label).GetProperty("status").GetString(), "part {0}", id);

        // In 001 the heading promises causes and the text names consequences only: the labels accept either.
        if (number == "001") return;
        (report.Part("causes").Status != PartStatus.Missing).Should().Be(parts.GetProperty("problems").GetProperty("causes_present").GetBoolean());
    }

    private static string Style(HeadingStyle style) => style switch
    {
        HeadingStyle.HanziDun => "hanzi-dun",
        HeadingStyle.HanziParen => "hanzi-paren",
        HeadingStyle.ArabicDot => "arabic-dot",
        _ => "arabic-paren",
    };

    private static JsonDocument Labels(string number) => JsonDocument.Parse(File.ReadAllText(SharedFolder.Labels(number)));
}
