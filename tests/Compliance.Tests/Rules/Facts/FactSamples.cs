using System.Collections.Immutable;
using Compliance.Claims;
using Compliance.Claims.Passages;
using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Rules.Facts;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Tests.Rules.Facts;

/// <summary>A small report made by hand, so that tests of rules do not hang on the readers.</summary>
internal static class FactSamples
{
    public const string Words = "云岭县2024年法治政府建设情况报告\n一、主要做法\n受理614件，办结601件，办结率97.7%，约200人参加。\n";

    public static FactSource Source() => new(Report(), Claims());

    public static TextSpan SpanOf(string words) => new(Words.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static Quantity Quantity(string words, long value, string unit, Approximation approximation = Approximation.Exact) => new()
    {
        Span = SpanOf(words),
        NumberSpan = SpanOf(words),
        Value = value,
        Unit = unit,
        Approximation = approximation,
        Interval = approximation == Approximation.Exact ? Interval.Exactly(value) : new Interval(null, false, value, true),
        Measure = "",
        Polarity = Polarity.Result,
        Period = "",
    };

    public static Percentage Percentage(Rational value, PercentageKind kind = PercentageKind.Rate) => new()
    {
        Span = SpanOf("97.7%"),
        NumberSpan = SpanOf("97.7"),
        Value = value,
        Decimals = 1,
        Kind = kind,
        Interval = Interval.Exactly(value),
        Approximation = Approximation.Exact,
        Polarity = Polarity.Result,
        Measures = [SpanOf("办结率")],
    };

    private static Report Report()
    {
        var source = SourceText.From(Words);
        var heading = new Heading
        {
            Level = 1,
            Marker = "一、",
            Style = HeadingStyle.HanziDun,
            Ordinal = 1,
            Text = "主要做法",
            RunIn = false,
            Span = SpanOf("一、主要做法"),
            MarkerSpan = SpanOf("一、"),
            WordsSpan = SpanOf("主要做法"),
        };
        return new Report
        {
            Document = new ReportDocument { Source = source, Blocks = [] },
            Recognised = true,
            Body = new TextSpan(0, source.Length),
            Chrome = [SpanOf("云岭县")],
            Metadata = [new MetadataField("来源", "", null) { NameSpan = SpanOf("云岭县") }],
            Title = new ReportTitle("云岭县2024年法治政府建设情况报告", SpanOf("云岭县2024年法治政府建设情况报告"), [SpanOf("云岭县2024年法治政府建设情况报告")]),
            ReportYear = new ReportYear(2024, SpanOf("2024年")),
            Headings = [heading],
            Outline = [new Section(heading, TextSpan.FromBounds(heading.Span.Start, source.Length), [])],
            Paragraphs = [SpanOf("一、主要做法")],
            Parts =
            [
                new Part { Id = "measures", Status = PartStatus.Present, Span = heading.Span, Heading = heading },
                new Part { Id = "problems", Status = PartStatus.Missing, AbsencePlace = SpanOf("云岭县") },
                new Part { Id = "nextYearPlan", Status = PartStatus.Embedded, Span = SpanOf("约200人参加") },
            ],
        };
    }

    private static ClaimSet Claims() => new()
    {
        Quantities = [Quantity("614件", 614, "件"), Quantity("601件", 601, "件"), Quantity("约200人", 200, "人", Approximation.About)],
        Percentages = [Percentage(new Rational(977, 10))],
        Dates = [new DateClaim(SpanOf("2024年"), DateRole.Mentioned, 2024, null, null, null)],
        Phrases = [new Phrase("setPhrases", new LexiconEntry { Id = "report", Patterns = [] }, SpanOf("法治政府"), "measures", PhrasePlaces.Heading)],
        Passages = [new Passage(SpanOf("办结601件"), SpanOf("受理614件"), 6, 6)],
        ComparedPassages = [new ComparedPassage(SpanOf("办结601件"), "上年度报告", 2, 6, 6)],
        Marks = [new MarkUse(MarkKind.Hyphen, [SpanOf("，")])],
        PersonalNumbers = [new PersonalNumber(PersonalNumberKind.MobilePhone, SpanOf("614件"), "614")],
        TableCells = [new TableCell(SpanOf("614件"), 0, 0, 0, 614)],
        Citations = [new Citation(SpanOf("法治政府"), "法治政府")],
        Years = [new YearClaim(SpanOf("2024年"), 2024, YearRole.Title)],
        TimeWords = [new TimeWord(SpanOf("受理"), "this-year", TimeWordKind.Relative, "measures")],
        Programmes = [new Programme(SpanOf("法治政府"), "fourteenth", 2025, false, null)],
        Events = [new EventMention(SpanOf("法治政府"), "plenum", "全会", new DateOnly(2024, 7, 15), false, false, false)],
        Organisations = [new OrganisationMention(SpanOf("云岭县"), "云岭县", OrganisationRole.Issuer)],
        Places = [new PlaceMention(SpanOf("云岭县"), PlaceRelation.Own)],
        RegionalWords = [new RegionalWord(SpanOf("受理"), ["云岭"], true)],
        Enumerations = [new Enumeration(SpanOf("受理"), [new EnumerationItem(1, "一是", SpanOf("受理"), SpanOf("受理"))], null, 0)],
        Relations =
        [
            new Relation
            {
                Kind = RelationKind.RateFromCounts,
                Operands =
                [
                    new Operand("numerator", SpanOf("601件"), Interval.Exactly(601)),
                    new Operand("denominator", SpanOf("614件"), Interval.Exactly(614)),
                    new Operand("rate", SpanOf("97.7%"), Interval.Exactly(new Rational(977, 10))),
                ],
                Outcome = RelationOutcome.Fails,
                Stated = new Rational(977, 10),
                Computed = Interval.Exactly(new Rational(60100, 614)),
                Repairs = ImmutableArray.Create(new Repair("numerator", "601", 600, "600")),
            },
        ],
    };
}
