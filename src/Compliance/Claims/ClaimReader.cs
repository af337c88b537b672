using System.Collections.Immutable;
using Compliance.Claims.Marks;
using Compliance.Claims.Passages;
using Compliance.Claims.Relations;
using Compliance.Claims.Tables;
using Compliance.Claims.Tokens;
using Compliance.Lexicons;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads all claims of a report: one scan into tokens, then the extractors, then the relation finders, each in order.</summary>
internal static class ClaimReader
{
    /// <summary>Everything <paramref name="report"/> states that can be checked. Never throws on input.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ClaimSet Read(Report report, LexiconSet lexicons, PhraseIndex phrases, CancellationToken cancellation) =>
        Read(report, lexicons, phrases, [], cancellation);

    /// <summary>Everything <paramref name="report"/> states that can be checked, compared with other reports. Never throws on input.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ClaimSet Read(
        Report report, LexiconSet lexicons, PhraseIndex phrases, ImmutableArray<ComparedReport> others, CancellationToken cancellation)
    {
        var tokens = Tokenizer.Scan(report.Document.Source, report.Headings, cancellation);
        var context = ReadNumbers(report, lexicons, phrases, tokens, cancellation);
        var parts = new PartPlaces(report);
        var tables = TableReader.Read(report);
        var claims = new ClaimSet
        {
            Years = YearClaimReader.Read(context),
            TimeWords = TimeWordReader.Read(context, parts),
            Programmes = ProgrammeReader.Read(context, parts),
            Events = EventReader.Read(context, parts),
            Organisations = OrganisationReader.Read(context),
            Places = PlaceReader.Read(context),
            RegionalWords = RegionalWordReader.Read(context),
            Quantities = context.Quantities,
            Percentages = context.Percentages,
            Dates = context.Dates,
            Citations = context.Citations,
            Enumerations = ChainTailReader.Read(context, EnumerationReader.Read(context)),
            Phrases = PhraseReader.Read(context),
            Passages = PassageReader.Read(context),
            ComparedPassages = others.IsEmpty ? null : ComparedPassageReader.Read(context, others),
            Marks = MarkReader.Read(context),
            PersonalNumbers = PersonalNumberReader.Read(context),
            TableCells = [.. tables.SelectMany(static table => table).SelectMany(static row => row.Cells)],
        };
        var relations = FindRelations(new RelationContext(report, lexicons, phrases, tokens, claims, cancellation) { Tables = tables });
        return claims with { Relations = relations, Enumerations = AnnouncedRelation.Attach(claims, relations) };
    }

    /// <summary>What holds numbers: citations, dates, percentages and quantities, each taking what later ones must not read again.</summary>
    internal static ClaimContext ReadNumbers(
        Report report, LexiconSet lexicons, PhraseIndex phrases, TokenStream tokens, CancellationToken cancellation)
    {
        var context = new ClaimContext(report, lexicons, phrases, tokens, cancellation);
        context.Citations = CitationReader.Read(context);
        DateReader.Read(context);
        TakeOutsideBody(context);
        var polarity = new PolarityReader(context);
        context.Percentages = PercentageReader.Read(context, polarity);
        cancellation.ThrowIfCancellationRequested();
        context.Quantities = QuantityReader.Read(context, polarity);
        context.Percentages = SentenceCounter.Count(context);
        cancellation.ThrowIfCancellationRequested();
        return context;
    }

    // Site chrome and the title hold dates at most.
    private static void TakeOutsideBody(ClaimContext context)
    {
        var report = context.Report;
        context.Take(TextSpan.FromBounds(0, report.Body.Start));
        context.Take(TextSpan.FromBounds(report.Body.End, context.Source.Length));
        foreach (var chrome in report.Chrome) context.Take(chrome);
        if (report.Title is { } title) context.Take(title.Span);
    }

    private static ImmutableArray<Relation> FindRelations(RelationContext context)
    {
        foreach (var finder in RelationFinders.All)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            finder.Find(context);
        }

        var order = new (int Place, RelationKind Kind, int Added)[context.Relations.Count];
        for (var i = 0; i < order.Length; i++) order[i] = (First(context.Relations[i]), context.Relations[i].Kind, i);
        Array.Sort(order);
        var sorted = ImmutableArray.CreateBuilder<Relation>(order.Length);
        foreach (var (_, _, added) in order) sorted.Add(context.Relations[added]);
        return sorted.MoveToImmutable();
    }

    private static int First(Relation relation)
    {
        var first = int.MaxValue;
        foreach (var operand in relation.Operands) first = Math.Min(first, operand.Span.Start);
        return first;
    }
}
