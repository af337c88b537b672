using Compliance.Claims;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Tests.Rules.Facts;

public sealed class FactTableTests
{
    private static readonly FactSource Source = FactSamples.Source();

    public static TheoryData<string, string, string> Expressions() => new()
    {
        { "percentages", "it.value >= 0 && it.value <= 100", "true" },
        { "percentages", "it.kind in ['rate', 'share']", "true" },
        { "percentages", "it.measures[0]", "办结率" },
        { "percentages", "it.text", "97.7%" },
        { "percentages", "it.computed == null", "true" },
        { "quantities", "it.unit == '件' && it.value == 614 && it.line == 3", "true" },
        { "quantities", "it.lineCounts", "2" },
        { "quantities", "it.charOffset + it.charLength", "32" },
        { "parts", "it.status == 'present' ? it.heading.text : it.id", "主要做法" },
        { "relations", "it.outcome == 'fails' && it.operands.exists(o, o.role == 'rate')", "true" },
        { "relations", "it.computedText", "97.88" },
        { "relations", "it.repairs.map(r, r.value).sum()", "600" },
        { "sections", "it.heading.level == 1 && it.startLine == 2 && it.endLine == 3", "true" },
        { "report", "it.title.contains('法治政府') && it.reportYear == 2024", "true" },
        { "report", "report.body.endLine", "3" },
        { "report", "quantities.filter(q, q.unit == '件').map(q, q.value).sum()", "1215" },
        { "report", "has(report.issuer)", "false" },
        { "report", "report.issuerKind", "unknown" },
        { "enumerations", "it.markers.size() == 1 && it.announced == null", "true" },
        { "dates", "it.value == null && it.year == 2024", "true" },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_reads_what_the_report_says(string select, string expression, string expected)
    {
        var value = Evaluate(select, expression, FactTable.Find(select)!.Read(Source)[0]);
        var written = value.Kind switch
        {
            CelKind.String => value.Text,
            CelKind.Bool => value.IsTrue ? "true" : "false",
            CelKind.Int or CelKind.Decimal => DecimalText.Of(value.Number),
            _ => value.Kind.ToString(),
        };
        written.Should().Be(expected);
    }

    [Fact]
    public void Every_member_can_be_read_and_has_the_kind_its_type_declares()
    {
        foreach (var collection in FactTable.Collections.Append(FactTable.ReportItself))
        {
            var facts = collection.Read(Source);
            facts.Should().NotBeEmpty(collection.Name);
            foreach (var member in collection.Type.Members)
            {
                foreach (var fact in facts)
                {
                    var value = member.Getter(fact, Source);
                    var because = $"{collection.Name}.{member.Name}";
                    if (value.IsNull) member.Type.IsNullable.Should().BeTrue(because);
                    else value.Kind.Should().Be(member.Type.Kind, because);
                }
            }
        }
    }

    [Fact]
    public void Every_fact_has_a_place_inside_the_text()
    {
        foreach (var collection in FactTable.Collections.Append(FactTable.ReportItself))
        {
            foreach (var fact in collection.Read(Source))
            {
                var evidence = collection.Type.Describe(fact, Source);
                evidence.Places.Should().NotBeEmpty();
                evidence.Places.Should().OnlyContain(place => place.Span.End <= Source.Text.Length);
            }
        }
    }

    [Fact]
    public void A_relations_evidence_holds_every_operand_the_numbers_and_the_repairs()
    {
        var evidence = FactTable.Find("relations")!.Type.Describe(Source.Claims.Relations[0], Source);

        evidence.Places.Select(place => place.Role).Should().Equal("numerator", "denominator", "rate");
        evidence.Operands.Should().Equal("601件", "614件", "97.7%");
        evidence.Claim.Should().BeEquivalentTo(new FactClaim("rateFromCounts", "97.7", "97.88", []));
        evidence.Repairs.Should().ContainSingle().Which.Text.Should().Be("600");
    }

    [Fact]
    public void A_missing_part_is_evidence_of_its_absence()
    {
        var evidence = FactTable.Find("parts")!.Type.Describe(Source.Report.Parts[1], Source);

        evidence.Places.Should().ContainSingle().Which.Role.Should().Be("absence");
        evidence.Operands.Should().Equal("problems");
        evidence.Absence.Should().NotBeNull();
    }

    [Fact]
    public void What_the_caller_gives_wins_over_what_the_text_says()
    {
        var given = new FactSource(Source.Report, Source.Claims)
        {
            GivenIssuerKind = IssuerKind.Township,
            GivenReportYear = 2023,
            GivenPublished = new DateOnly(2024, 2, 9),
        };
        var program = ExpressionCompiler.Compile(
            "report.issuerKind == 'township' && report.reportYear == 2023 && report.published == '2024-02-09'", FactTable.Scope(null)).Program!;

        program.Evaluate(new EvaluationFrame(given, WorkBudget.Default())).IsTrue.Should().BeTrue();
    }

    [Fact]
    public void Every_closed_list_of_words_names_every_member_of_its_enum()
    {
        FactWords.IssuerKinds.Count.Should().Be(Enum.GetValues<IssuerKind>().Length);
        FactWords.Levels.Count.Should().Be(Enum.GetValues<GovernmentLevel>().Length);
        FactWords.HeadingStyles.Count.Should().Be(Enum.GetValues<HeadingStyle>().Length);
        FactWords.PartStatuses.Count.Should().Be(Enum.GetValues<PartStatus>().Length);
        FactWords.PartRejections.Count.Should().Be(Enum.GetValues<PartRejection>().Length);
        FactWords.Approximations.Count.Should().Be(Enum.GetValues<Approximation>().Length);
        FactWords.Polarities.Count.Should().Be(Enum.GetValues<Polarity>().Length);
        FactWords.PercentageKinds.Count.Should().Be(Enum.GetValues<PercentageKind>().Length);
        FactWords.DateRoles.Count.Should().Be(Enum.GetValues<DateRole>().Length);
        FactWords.YearRoles.Count.Should().Be(Enum.GetValues<YearRole>().Length);
        FactWords.TimeWordKinds.Count.Should().Be(Enum.GetValues<TimeWordKind>().Length);
        FactWords.OrganisationRoles.Count.Should().Be(Enum.GetValues<OrganisationRole>().Length);
        FactWords.PlaceRelations.Count.Should().Be(Enum.GetValues<PlaceRelation>().Length);
        FactWords.RelationKinds.Count.Should().Be(Enum.GetValues<RelationKind>().Length);
        FactWords.MarkKinds.Count.Should().Be(Enum.GetValues<MarkKind>().Length);
        FactWords.PersonalNumberKinds.Count.Should().Be(Enum.GetValues<PersonalNumberKind>().Length);
        FactWords.RelationOutcomes.Count.Should().Be(Enum.GetValues<RelationOutcome>().Length);
    }

    [Fact]
    public void A_number_without_a_finite_notation_is_shown_rounded() =>
        DecimalText.Of(new Rational(60100, 614)).Should().Be("97.8827361564");

    private static CelValue Evaluate(string select, string expression, object fact)
    {
        var compilation = ExpressionCompiler.Compile(expression, FactTable.Scope(FactTable.Find(select)));
        compilation.Faults.Should().BeEmpty();
        return compilation.Program!.Evaluate(new EvaluationFrame(Source, WorkBudget.Default()) { It = fact });
    }
}
