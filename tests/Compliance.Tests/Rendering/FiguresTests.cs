using System.Globalization;
using System.Text.RegularExpressions;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Rendering;

/// <summary>A figure of a finding is the same in every format: none is rounded, grouped, cut or made up on the way.</summary>
public sealed partial class FiguresTests
{
    [Fact]
    public void Every_figure_of_a_rendered_finding_is_a_figure_of_the_JSON()
    {
        var number = Gen.Choose(10_000, 999_999_999);
        var figures = Gen.ArrayOf(number, 4).ToArbitrary();
        Prop.ForAll(figures, AllFormatsAgree).Hold();
    }

    private static void AllFormatsAgree(int[] figures)
    {
        var text = figures.Select(figure => figure.ToString(CultureInfo.InvariantCulture)).ToArray();
        var rate = text[2] + "." + text[3];
        var source = SourceText.From($"标题\n受理{text[0]}件，办结{text[1]}件，办结率{rate}%。\n");
        var message = $"所写比率 {rate}% 与所给数字不符，按数字计算为 {text[3]}.25%";
        var finding = HandMadeResult.Finding(
            "NUM-01",
            Severity.Error,
            message,
            message,
            HandMadeResult.At(source, rate + "%", "rate"),
            HandMadeResult.At(source, text[0] + "件", "denominator"),
            HandMadeResult.At(source, text[1] + "件", "numerator")) with
        {
            Claim = new("rateFromCounts", rate, text[3] + ".25", []),
            Repairs = [new("rate", rate + "%", text[3] + ".25", text[3] + ".25%")],
        };
        var result = HandMadeResult.Of(source, Verdict.Blocked) with { Findings = [finding], Outcomes = [new("NUM-01", Compliance.Findings.Outcome.Fail, null, 1)] };
        var told = FiguresOf(Rendered.By("json", result));
        foreach (var format in Rendered.Names)
        {
            var shown = FiguresOf(Rendered.By(format, result));
            shown.Except(told).Should().BeEmpty("{0} shows no other figures than the JSON", format);
            shown.Should().Contain([text[0], text[1], rate, text[3] + ".25"], "{0} shows them all", format);
        }
    }

    /// <summary>Figures of at least five digits; digests, styles and markup are not figures of a finding.</summary>
    private static HashSet<string> FiguresOf(string output)
    {
        var plain = Markup().Replace(output, " ").Replace("&#39;", "'", StringComparison.Ordinal);
        return [.. Figure().Matches(plain).Select(match => match.Value)];
    }

    [GeneratedRegex("<style>.*?</style>|<meta[^>]*>|<a [^>]*>|<rect[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[0-9][0-9,_ ]*[0-9]{3,}(?:\.[0-9]+)?")]
    private static partial Regex Figure();
}
