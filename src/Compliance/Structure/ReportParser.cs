using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Structure.Front;
using Compliance.Structure.Mandated;
using Compliance.Structure.Numbering;
using Compliance.Structure.Page;
using Compliance.Text;

namespace Compliance.Structure;

/// <summary>Reads a report's structure out of a document. Never throws on input; linear in the text.</summary>
public static class ReportParser
{
    /// <summary>Reads the structure of <paramref name="document"/> as a report of <paramref name="kind"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">What the rule set says of this kind of report.</param>
    /// <param name="phrases">The phrases of the rule set's lexicons found in the document's text.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Report Parse(ReportDocument document, ReportKind kind, PhraseIndex phrases, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(phrases);
        cancellationToken.ThrowIfCancellationRequested();
        var source = document.Source;
        var page = new PageReader(document, kind, phrases).Read();
        var title = new TitleReader(source, kind, phrases).Read(page);
        var bounds = BodyBounds.Find(page, title);
        var paragraphs = bounds.Paragraphs;
        var annex = new AnnexFinder(source, kind, phrases).Find(page, bounds.First, bounds.End);
        var textEnd = annex < bounds.End ? page.Paragraphs[annex].Start : bounds.Body.End;
        var text = paragraphs.FindAll(paragraph => paragraph.Start < textEnd && paragraph.Start >= bounds.TextStart);
        var headings = HeadingFactory.Make(source, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text), cancellationToken);
        var signature = ReadSignature(new SignatureReader(source, kind, phrases), page, bounds, annex);
        if (signature is not null && !headings.IsEmpty && (signature.Issuer ?? signature.Date!.Value).Start < headings[^1].Span.Start) signature = null;
        var (addressee, lead) = new LeadReader(source, kind, phrases).Read(text, 0, headings.IsEmpty ? null : headings[0].Span.Start);
        var fields = document.Metadata.AddRange(page.Fields);
        var issuers = new IssuerReader(source, kind, phrases);
        var reportYear = YearReader.Read(source.Folded, kind, phrases, title?.Title, lead, headings);
        var outline = OutlineBuilder.Build(headings, Math.Max(textEnd, headings.IsEmpty ? 0 : headings[^1].Span.End));
        var partsEnd = signature is null ? textEnd : Math.Min(textEnd, (signature.Issuer ?? signature.Date!.Value).Start);
        var titlePlace = title?.Title.Span ?? (text.Count > 0 ? text[0] : bounds.Body);
        var context = new PartContext(headings, text, partsEnd, lead, reportYear?.Value, titlePlace);
        var parts = new PartLocator(source, kind, phrases, context).Locate();
        return new Report
        {
            Document = document,
            Recognised = new KindRecogniser(source, kind, phrases).Recognises(title?.Title, lead, headings),
            Body = bounds.Body,
            Chrome = bounds.Chrome,
            Metadata = fields,
            Title = title?.Title,
            Addressee = addressee,
            Lead = lead,
            Annex = annex < bounds.End ? TextSpan.FromBounds(textEnd, bounds.Body.End) : null,
            Issuer = issuers.Read(title?.Title, signature, fields),
            Publisher = issuers.Publisher(fields),
            ReportYear = reportYear,
            PlanYear = PlanYearReader.Read(source, kind, phrases, parts),
            Signature = signature,
            Headings = headings,
            Outline = outline,
            Paragraphs = [.. paragraphs],
            Parts = parts,
        };
    }

    // Annexes may be listed before the signature or stand after it.
    private static Signature? ReadSignature(SignatureReader reader, PageReading page, BodyBounds bounds, int annex) =>
        reader.Read(page, bounds.First, bounds.End) ?? (annex < bounds.End ? reader.Read(page, bounds.First, annex) : null);
}
