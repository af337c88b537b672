using System.Text;
using Compliance.Claims;
using Compliance.Rules.Expressions;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Rendering.Terminal;

/// <summary><c>inspect --format text</c>: what was read from one report, for a person.</summary>
/// <param name="options">Language, colour and masking.</param>
public sealed class InspectTextRenderer(RenderingOptions options) : IInspectRenderer
{
    private readonly Paint _paint = new(options.Colour);

    /// <inheritdoc/>
    public void Write(Stream output, string path, Report report, ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claims);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var source = report.Document.Source;
        text.WriteLine(_paint.Strong(SafeText.Of(path)));
        WriteHead(text, report);
        List(text, RenderingText.InspectOutline, report.Headings, heading => Line(source, heading.Span)
            + "  " + new string(' ', (heading.Level - 1) * 2) + Shown(source.ToString(heading.Span)));
        List(text, RenderingText.InspectParts, report.Parts, part => part.Id + "  " + PartLine(source, part));
        List(text, RenderingText.InspectQuantities, claims.Quantities, quantity => Line(source, quantity.Span)
            + "  " + Shown(source.ToString(quantity.Span)) + "  = " + DecimalText.Of(quantity.Value) + " " + quantity.Unit
            + (quantity.Measure.Length == 0 ? string.Empty : "  " + Shown(quantity.Measure)));
        List(text, RenderingText.InspectPercentages, claims.Percentages, percentage => Line(source, percentage.Span)
            + "  " + Shown(source.ToString(percentage.Span)) + "  = " + DecimalText.Of(percentage.Value) + "  " + InspectWords.Of(percentage.Kind, options.Language));
        List(text, RenderingText.InspectEnumerations, claims.Enumerations, enumeration => Line(source, enumeration.Span)
            + "  " + string.Join(' ', enumeration.Items.Select(item => Shown(item.Marker))));
        List(text, RenderingText.InspectRelations, claims.Relations, relation => RelationLine(source, relation));
        List(text, RenderingText.InspectDates, claims.Dates, date => Line(source, date.Span)
            + "  " + Shown(source.ToString(date.Span)) + "  " + InspectWords.Of(date.Role, options.Language));
    }

    private void WriteHead(StreamWriter text, Report report)
    {
        var unknown = Label(RenderingText.InspectUnknown);
        text.WriteLine(Shown(report.Title?.Text ?? Label(RenderingText.Untitled)));
        text.WriteLine(Label(
            RenderingText.InspectIssuer,
            Shown(report.Issuer?.Name ?? unknown),
            report.Issuer is { } issuer ? InspectWords.Of(issuer.Kind, options.Language) : unknown));
        text.WriteLine(Label(
            RenderingText.InspectYears,
            report.ReportYear is { } reported ? reported.Value : unknown,
            report.PlanYear is { } planned ? planned.Value : unknown));
        var lines = report.Document.Source.Lines;
        var body = report.Body;
        text.WriteLine(Label(
            RenderingText.InspectBody,
            lines.LineOf(body.Start),
            lines.LineOf(body.IsEmpty ? body.Start : body.End - 1)));
        if (!report.Recognised) text.WriteLine(Label(RenderingText.NotRecognised));
    }

    private void List<T>(StreamWriter text, RenderingText title, System.Collections.Immutable.ImmutableArray<T> items, Func<T, string> line)
    {
        text.WriteLine();
        text.WriteLine(_paint.Strong(Label(RenderingText.CountOf, Label(title), items.Length)));
        foreach (var item in items) text.WriteLine("  " + line(item));
        if (items.IsEmpty) text.WriteLine("  " + Label(RenderingText.InspectNone));
    }

    private string PartLine(SourceText source, Part part)
    {
        var status = Label(part.Status switch
        {
            PartStatus.Present => RenderingText.InspectPartPresent,
            PartStatus.Embedded => RenderingText.InspectPartEmbedded,
            _ => RenderingText.InspectPartMissing,
        });
        if (part.Span is not { } span) return status;
        var lines = source.Lines;
        return status + "  " + Label(
            RenderingText.InspectLines, lines.LineOf(span.Start), lines.LineOf(span.IsEmpty ? span.Start : span.End - 1));
    }

    private string RelationLine(SourceText source, Relation relation)
    {
        var outcome = Label(relation.Outcome switch
        {
            RelationOutcome.Holds => RenderingText.RelationHolds,
            RelationOutcome.Fails => RenderingText.RelationFails,
            _ => RenderingText.RelationUndetermined,
        });
        var operands = relation.Operands.Select(operand => Shown(source.ToString(operand.Span)));
        var place = relation.Operands.IsEmpty ? string.Empty : Line(source, relation.Operands[0].Span) + "  ";
        var reason = relation.Reason is null ? string.Empty : "  " + ReasonTexts.Of(relation.Reason, options.Language);
        return place + InspectWords.Of(relation.Kind, options.Language) + "  " + outcome + reason + "  " + string.Join(" / ", operands);
    }

    private string Line(SourceText source, TextSpan span) => Label(RenderingText.Line, source.Lines.LineOf(span.Start));

    private string Shown(string text) => SafeText.Of(options.ShowPersonalNumbers ? text : Masking.Mask(text));

    private string Label(RenderingText text, params ReadOnlySpan<object> arguments) =>
        RenderingTexts.Format(text, options.Language, arguments);
}
