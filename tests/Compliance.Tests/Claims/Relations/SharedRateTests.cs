using Compliance.Claims;
using Compliance.Tests.Structure;

namespace Compliance.Tests.Claims.Relations;

/// <summary>Rates, growth and dates of the real reports.</summary>
public sealed class SharedRateTests
{
    private static readonly RelationKind[] Kinds =
    [
        RelationKind.RateFromCounts, RelationKind.AttainableRate, RelationKind.Restated, RelationKind.YearOnYear,
        RelationKind.DateOrder,
    ];

    [SharedTheory]
    [InlineData("000", 0)]
    [InlineData("001", 1)]
    [InlineData("002", 0)]
    [InlineData("003", 0)]
    [InlineData("004", 0)]
    public void Only_the_one_wrong_rate_fails(string number, int failing)
    {
        var reading = Read(number);
        reading.Failing.Count(static relation => Kinds.Contains(relation.Kind)).Should().Be(failing, "{0}", reading);
    }

    [SharedFact]
    public void The_wrong_rate_is_found_with_its_three_repairs()
    {
        var reading = Read("001");
        var relation = reading.Failing.Single(static relation => relation.Kind == RelationKind.RateFromCounts);
        reading.Report.Line(relation.Operands[0].Span.Start).Should().Be(20);
        relation.Operands.Select(operand => $"{operand.Role} {reading.Text(operand.Span)}").Should()
            .Equal("numerator 601件", "denominator 614件", "rate 97.7%");
        relation.Computed!.Value.Lower!.Value.ToDecimalString(2).Should().Be("97.88");
        relation.Repairs.Select(static repair => $"{repair.Role} {repair.Text}").Should()
            .Equal("numerator 600件", "denominator 615件", "rate 97.9%");
    }

    [SharedTheory]
    [InlineData("002", "化解83起", RelationKind.RateFromCounts)]
    [InlineData("002", "办结率96%", RelationKind.AttainableRate)]
    [InlineData("002", "18场次", RelationKind.Restated)]
    [InlineData("003", "2026年3月16日", RelationKind.DateOrder)]
    public void What_the_reports_state_rightly_is_decided(string number, string words, RelationKind kind)
    {
        var reading = Read(number);
        reading.Relations.Should().Contain(
            relation => relation.Kind == kind && relation.Outcome == RelationOutcome.Holds
                && relation.Operands.Any(operand => words.Contains(reading.Text(operand.Span), StringComparison.Ordinal)),
            "{0}", reading);
    }

    private static RelationReading Read(string number) =>
        RelationReading.OfReport(File.ReadAllText(SharedFolder.Report(number)).TrimStart('\uFEFF'));
}
