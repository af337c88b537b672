using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>A number announced with 以下 before headings.</summary>
public sealed class AnnouncedHeadingTests
{
    private const string Start = "云岭县青石镇人民政府2025年法治政府建设情况报告\n一、主要做法\n完善制度。\n二、下一步打算\n重点抓好以下";

    [Theory]
    [InlineData("三项工作：\n（一）完善制度。\n（二）严格执法。\n（三）深入普法。\n", RelationOutcome.Holds)]
    [InlineData("四项工作。\n（一）完善制度。\n（二）严格执法。\n（三）深入普法。\n", RelationOutcome.Fails)]
    [InlineData("两项工作。\n（一）完善制度。\n（二）严格执法。\n（三）深入普法。\n", RelationOutcome.Fails)]
    [InlineData("四项工作。\n（一）完善制度。\n（二）严格执法。\n（四）深入普法。\n", RelationOutcome.Undetermined)]
    [InlineData("四项工作。\n（一）完善制度。\n（二）严格执法。\n（三）深入普法，四是强化督查。\n", RelationOutcome.Undetermined)]
    public void Is_compared_with_the_headings_that_follow(string rest, RelationOutcome outcome)
    {
        var reading = RelationReading.OfReport(Start + rest);
        reading.Of(RelationKind.AnnouncedCount).Select(static relation => relation.Outcome).Should().Equal([outcome], "{0}", reading);
    }

    [Fact]
    public void Without_a_word_that_points_ahead_headings_are_not_counted() =>
        RelationReading.OfReport(Start.Replace("以下", string.Empty, StringComparison.Ordinal) + "四项工作。\n（一）完善制度。\n（二）严格执法。\n")
            .Of(RelationKind.AnnouncedCount).Should().BeEmpty();
}
