using System.Text;
using Compliance.Claims;
using Compliance.Structure;
using Compliance.Tests.Structure;

namespace Compliance.Tests.Claims;

/// <summary>Reads the claims of a text with the built-in words.</summary>
internal static class Claiming
{
    public static (Report Report, ClaimSet Claims) Read(string text)
    {
        var report = Parsing.Parse(text);
        return (report, Read(report));
    }

    /// <summary>Reads one or more sentences as the body of a report, without looking for title or chrome.</summary>
    public static ClaimSet ReadPlain(string text) => Read(PlainReports.Of(text));

    public static ClaimSet Read(Report report) =>
        ClaimReader.Read(report, TestLexicons.Set, TestLexicons.Find(report.Document.Source), CancellationToken.None);

    /// <summary>All claims, a line each, for reading by eye.</summary>
    public static string Print(Report report, ClaimSet claims)
    {
        var text = new StringBuilder();
        foreach (var quantity in claims.Quantities)
        {
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture,
                $"Q {report.Line(quantity.Span.Start)} [{report.Text(quantity.Span)}] {quantity.Value} {quantity.Unit} {quantity.Approximation} {quantity.Interval} m={quantity.Measure} {quantity.Polarity} p={quantity.Period}");
        }

        foreach (var percentage in claims.Percentages)
        {
            var measures = string.Join('/', percentage.Measures.Select(report.Text));
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture,
                $"P {report.Line(percentage.Span.Start)} [{report.Text(percentage.Span)}] {percentage.Value} {percentage.Kind} {percentage.Approximation} {percentage.Interval} m={measures} {percentage.Polarity}");
        }

        foreach (var date in claims.Dates) text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"D {report.Line(date.Span.Start)} [{report.Text(date.Span)}] {date.Role} {date.Value}");
        foreach (var citation in claims.Citations) text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"C {report.Line(citation.Span.Start)} {citation.Title}");
        return text.ToString();
    }
}
