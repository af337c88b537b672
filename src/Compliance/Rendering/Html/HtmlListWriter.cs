using Compliance.Findings;

namespace Compliance.Rendering.Html;

/// <summary>The list beside the text: what to mend, what a person must decide, what could not be decided, and the rest.</summary>
internal sealed class HtmlListWriter(HtmlOutput html, FindingWords words, RuleTitles titles, string prefix)
{
    private const int MaxPlaces = 12;

    private readonly HtmlFindingWriter _findings = new(html, words, titles, prefix);

    /// <summary>A finding's class: its severity, or <c>review</c>, or <c>other</c>.</summary>
    public static string KindOf(Finding finding) => finding.Outcome switch
    {
        _ when finding.IsExcused => "other",
        Outcome.Fail => ContractNames.Of(finding.Severity),
        Outcome.Review => "review",
        _ => "other",
    };

    /// <summary>What passed is listed where it is asked for, but not marked: the marks would hide those that matter.</summary>
    public static bool IsMarked(Finding finding) => finding.Outcome is Outcome.Fail or Outcome.Review or Outcome.Error;

    public void Write(CheckResult result, ResultSections sections)
    {
        html.Element("<h2>", words.Label(RenderingText.Findings), "</h2>\n");
        if (sections.ToMend.Count + sections.ToReview.Count == 0) html.Element("<p class=\"none\">", words.Label(RenderingText.NoFindings), "</p>\n");
        WriteSection(RenderingText.FindingsToMend, sections.ToMend);
        WriteSection(RenderingText.FindingsToReview, sections.ToReview);
        WriteUndecided(sections.Undecided);
        WriteSection(RenderingText.Excused, sections.Excused);
        WriteSection(RenderingText.FindingsOther, sections.Others);
        WriteRules(result);
        html.Raw("<p class=\"stamp\">").Text(words.RuleSet(result.RuleSet));
        if (result.Score is { } score) html.Text(" · " + words.Label(RenderingText.ScoreModel, score.Model));
        if (result.Digest.Length > 0) html.Raw("<br>").Text(words.Label(RenderingText.DocumentDigest, result.Digest));
        html.Raw("</p>\n");
    }

    private void WriteSection(RenderingText heading, IReadOnlyList<NumberedFinding> findings)
    {
        if (findings.Count == 0) return;
        html.Raw("<section>").Element("<h3>", words.Label(heading), " ").Element("<span class=\"count\">", words.Label(RenderingText.FindingCount, findings.Count), "</span></h3>\n");
        foreach (var finding in findings) _findings.Write(finding);
        html.Raw("</section>\n");
    }

    private void WriteUndecided(IReadOnlyList<UndecidedRule> rules)
    {
        if (rules.Count == 0) return;
        html.Raw("<section class=\"undetermined\">").Element("<h3>", words.Label(RenderingText.CannotDecide), "</h3>\n")
            .Element("<p class=\"note\">", words.Label(RenderingText.CannotDecideNote), "</p>\n<ul>");
        foreach (var rule in rules)
        {
            html.Raw("<li>").Element("<b>", rule.RuleId, "</b> ").Text(titles.Of(rule.RuleId) ?? "");
            if (words.WhatIsMissing(rule.Reason, rule.Message, titles.Of(rule.RuleId)) is { } reason) html.Element("<span class=\"reason\">", reason, "</span>");
            WriteLines(rule.Places);
            html.Raw("</li>\n");
        }

        html.Raw("</ul></section>\n");
    }

    private void WriteLines(IReadOnlyList<FindingLocation> places)
    {
        if (places.Count == 0) return;
        html.Raw("<span class=\"lines\">");
        for (var i = 0; i < places.Count && i < MaxPlaces; i++)
        {
            html.Raw("<a href=\"#").Raw(prefix).Raw("L").Raw(places[i].Start.Line).Raw("\"")
                .Attribute("title", FindingWords.Short(words.Shown(places[i].Snippet))).Raw(">")
                .Text(words.Label(RenderingText.Line, places[i].Start.Line)).Raw("</a> ");
        }

        if (places.Count > MaxPlaces) html.Text(words.Label(RenderingText.MorePlaces, places.Count - MaxPlaces));
        html.Raw("</span>");
    }

    /// <summary>Every rule with its outcome, folded away: silence about a rule must not be taken for a pass.</summary>
    private void WriteRules(CheckResult result)
    {
        if (result.Outcomes.IsEmpty) return;
        html.Raw("<details class=\"rules\">").Element("<summary>", words.Label(RenderingText.RulesChecked), " ")
            .Element("<span class=\"count\">", words.Label(RenderingText.RuleCount, result.Outcomes.Length), "</span></summary>\n<table><thead><tr>")
            .Element("<th scope=\"col\">", words.Label(RenderingText.ColumnRule), "</th>")
            .Element("<th scope=\"col\">", words.Label(RenderingText.ColumnRequirement), "</th>")
            .Element("<th scope=\"col\">", words.Label(RenderingText.ColumnOutcome), "</th></tr></thead>\n<tbody>");
        foreach (var outcome in result.Outcomes)
        {
            html.Raw("<tr>").Element("<th scope=\"row\">", outcome.RuleId, "</th>")
                .Element("<td>", titles.Of(outcome.RuleId) ?? "", "</td><td>")
                .Text(words.Label(RenderingTexts.Of(outcome.Outcome))).Raw("</td></tr>\n");
        }

        html.Raw("</tbody></table></details>\n");
    }
}
