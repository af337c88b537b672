using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Rendering.Html;

/// <summary>What stands on each line, so that the page looks like the report: title, heading, signature, the site's own lines.</summary>
internal sealed class HtmlLineRoles
{
    private readonly Dictionary<int, string> _roles = [];

    public HtmlLineRoles(Report report)
    {
        var lines = report.Document.Source.Lines;
        foreach (var chrome in report.Chrome) Set(lines, chrome, " chrome");
        if (report.Title is { } title) Set(lines, title.Span, " title");
        if (report.Signature?.Issuer is { } issuer) Set(lines, issuer, " signature");
        if (report.Signature?.Date is { } date) Set(lines, date, " signature");
        foreach (var heading in report.Headings)
            if (!heading.RunIn) Set(lines, heading.Span, heading.Level == 1 ? " heading" : " subheading");
    }

    /// <summary>Class names with a space in front, or nothing for a plain paragraph.</summary>
    public string Of(int line) => _roles.GetValueOrDefault(line, "");

    private void Set(LineMap lines, TextSpan span, string role)
    {
        var last = lines.LineOf(span.IsEmpty ? span.Start : span.End - 1);
        for (var line = lines.LineOf(span.Start); line <= last; line++) _roles[line] = role;
    }
}
