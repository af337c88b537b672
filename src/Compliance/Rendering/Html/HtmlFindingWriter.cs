using Compliance.Findings;

namespace Compliance.Rendering.Html;

/// <summary>One finding of the list: what is wrong, where, what to do, by which law.</summary>
internal sealed class HtmlFindingWriter(HtmlOutput html, FindingWords words, RuleTitles titles, string prefix)
{
    private const int MaxQuote = 80;
    private const int MaxCandidates = 3;

    public void Write(NumberedFinding numbered)
    {
        var (number, finding) = numbered;
        var kind = HtmlListWriter.KindOf(finding);
        html.Raw("<article class=\"finding ").Raw(kind).Raw("\" id=\"").Raw(prefix).Raw("f").Raw(number).Raw("\" tabindex=\"-1\" aria-labelledby=\"")
            .Raw(prefix).Raw("h").Raw(number).Raw("\">\n<h4 id=\"").Raw(prefix).Raw("h").Raw(number).Raw("\"><span class=\"number\">").Raw(number).Raw("</span> ")
            .Element("<span class=\"severity\">", Severity(finding), "</span> ")
            .Element("<span class=\"message\">", words.Message(finding), "</span></h4>\n");
        html.Raw("<p class=\"rule\">").Element("<b>", finding.RuleId, "</b> ").Text(titles.Of(finding.RuleId) ?? "");
        if (words.Reason(finding.Reason) is { } reason) html.Element(" <span class=\"reason\">", reason, "</span>");
        html.Raw("</p>\n<dl>");
        if (words.Excuse(finding) is { } excuse) Term(RenderingText.ExcuseHeading).Text(excuse).Raw("</dd>\n");
        WritePlaces(number, finding);
        WriteAbsence(finding.Absence);
        if (finding.Repairs.Length > 0) WriteRepairs(finding);
        if (finding.Remedy is { } remedy) Term(RenderingText.RemedyHeading).Text(words.In(remedy)).Raw("</dd>\n");
        WriteBasis(finding);
        html.Raw("</dl></article>\n");
    }

    private string Severity(Finding finding) => finding.Outcome == Outcome.Fail
        ? words.Severity(finding)
        : words.Label(RenderingTexts.Of(finding.Outcome));

    private void WritePlaces(int number, Finding finding)
    {
        if (finding.Locations.IsEmpty) return;
        Term(RenderingText.PlacesHeading).Raw("<ul class=\"places\">");
        for (var i = 0; i < finding.Locations.Length; i++)
        {
            var location = finding.Locations[i];
            html.Raw("<li><a href=\"#").Raw(prefix);
            if (HtmlListWriter.IsMarked(finding)) html.Raw("m").Raw(number).Raw("-").Raw(i + 1);
            else html.Raw("L").Raw(location.Start.Line);
            html.Raw("\">")
                .Text(words.Label(RenderingText.Line, location.Start.Line)).Raw("</a> ");
            if (words.Role(location.Role) is { Length: > 0 } role) html.Element("<span class=\"role\">", role, "</span> ");
            html.Element("<q lang=\"zh-CN\"><bdi>", FindingWords.Short(words.Shown(location.Snippet), MaxQuote), "</bdi></q></li>");
        }

        html.Raw("</ul></dd>\n");
    }

    private void WriteAbsence(FindingAbsence? absence)
    {
        if (absence is null) return;
        if (absence.Sought.Length > 0)
        {
            Term(RenderingText.SoughtHeading).Raw("<ul class=\"sought\" lang=\"zh-CN\">");
            foreach (var place in absence.Sought) html.Element("<li><bdi>", words.Shown(place), "</bdi></li>");
            html.Raw("</ul>");
            foreach (var candidate in absence.Candidates.Take(MaxCandidates))
                html.Raw("<a href=\"#").Raw(prefix).Raw("L").Raw(candidate.Location.Start.Line).Raw("\">").Text(words.Candidate(candidate)).Raw("</a><br>");
            html.Raw("</dd>\n");
        }
    }

    private void WriteRepairs(Finding finding)
    {
        Term(RenderingText.RepairHeading).Raw("<ul class=\"repairs\">");
        foreach (var repair in finding.Repairs) html.Element("<li>", words.Repair(repair), "</li>");
        html.Raw("</ul></dd>\n");
    }

    private void WriteBasis(Finding finding)
    {
        if (finding.Basis.IsEmpty) return;
        Term(RenderingText.BasisHeading).Raw("<ul class=\"basis\">");
        foreach (var basis in finding.Basis)
        {
            html.Element("<li><span lang=\"zh-CN\">", words.Law(basis), "</span> <span class=\"status ")
                .Raw(ContractNames.Of(basis.Status)).Raw("\">").Text(words.Status(basis)).Raw("</span>");
            if (titles.QuoteOf(finding.RuleId, basis) is { } quote) html.Element("<blockquote lang=\"zh-CN\">", quote, "</blockquote>");
            html.Raw("</li>");
        }

        html.Raw("</ul></dd>\n");
    }

    private HtmlOutput Term(RenderingText label) => html.Element("<dt>", words.Label(label), "</dt><dd>");
}
