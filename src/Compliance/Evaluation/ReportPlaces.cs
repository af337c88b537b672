using Compliance.Claims;
using Compliance.Rules;
using Compliance.Rules.Facts;
using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>Where findings about a whole report stand.</summary>
internal static class ReportPlaces
{
    /// <summary>The place; null at the title. What the caller gave stands nowhere in the text.</summary>
    public static TextSpan? Of(ReportPlace place, FactSource source) => place switch
    {
        ReportPlace.End => LastParagraph(source),
        ReportPlace.Published => DateAt(DateRole.Published, source) ?? DateAt(DateRole.Signed, source),
        ReportPlace.Signed => DateAt(DateRole.Signed, source) ?? LastParagraph(source),
        ReportPlace.Publisher => source.Report.Publisher?.Span,
        _ => null,
    };

    private static TextSpan? LastParagraph(FactSource source) => source.Report.Paragraphs.IsEmpty ? null : source.Report.Paragraphs[^1];

    private static TextSpan? DateAt(DateRole role, FactSource source)
    {
        foreach (var date in source.Claims.Dates)
            if (date.Role == role && !date.Span.IsEmpty) return date.Span;
        return null;
    }
}
