using System.Collections.Immutable;
using Compliance.Documents;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;
using static Compliance.Tests.Rules.RuleSetText;
using Outcome = Compliance.Findings.Outcome;

namespace Compliance.Tests.Evaluation;

/// <summary>What holds of every score, whatever rules fail, share causes, are capped or are left undecided.</summary>
public class ScorePropertyTests
{
    private static readonly Rule Template = Loaded(Set(Rule("A", "\"assert\": \"true\""))).Rules[0];

    private static readonly Arbitrary<Judged[]> Rules = (
        from count in Gen.Choose(1, 8)
        from rules in Gen.ArrayOf(
            from outcome in Gen.Elements(Outcome.Pass, Outcome.Fail, Outcome.Fail, Outcome.Undetermined, Outcome.Review, Outcome.NotApplicable)
            from weight in Gen.Choose(1, 1000)
            from cap in Gen.Choose(1, 10)
            from facts in Gen.Choose(1, 6)
            from causes in Gen.ArrayOf(Gen.Choose(0, 5), facts)
            from severities in Gen.ArrayOf(Gen.Elements(Severity.Info, Severity.Warning, Severity.Error), facts)
            select new Judged(outcome, weight / 100m, cap / 10m, causes.Zip(severities).ToImmutableArray()),
            count)
        select rules).ToArbitrary();

    [Fact]
    public void Adding_a_rule_that_is_met_never_lowers_it() => Check((rules, index) =>
        AtLeast(Of([.. rules, new Judged(Outcome.Pass, rules[index].Weight, 1m, [])]).Value, Of(rules).Value));

    [Fact]
    public void A_rule_that_fails_no_more_never_lowers_it() => Check((rules, index) =>
    {
        if (rules[index].Outcome != Outcome.Fail) return;
        AtLeast(Of(Replaced(rules, index, rules[index] with { Outcome = Outcome.Pass })).Value, Of(rules).Value);
    });

    [Fact]
    public void Mending_one_finding_of_several_never_lowers_it() => Check((rules, index) =>
    {
        if (rules[index].Outcome != Outcome.Fail || rules[index].Findings.Length < 2) return;
        AtLeast(Of(Replaced(rules, index, rules[index] with { Mended = 1 })).Value, Of(rules).Value);
    });

    [Fact]
    public void A_rule_that_does_not_apply_leaves_it() => Check((rules, index) =>
        Of([.. rules, new Judged(Outcome.NotApplicable, rules[index].Weight, 1m, rules[index].Findings)]).Should().Be(Of(rules)));

    [Fact]
    public void A_hundred_means_that_nothing_was_deducted() => Check((rules, _) =>
    {
        var score = Of(rules);
        if (score.Value is { } value) (value == 100m).Should().Be(rules.All(rule => rule.Outcome != Outcome.Fail));
    });

    [Fact]
    public void It_lies_in_its_range_and_the_range_in_0_to_100() => Check((rules, _) =>
    {
        var score = Of(rules);
        if (score.Value is not { } value) return;
        score.Low.Should().BeInRange(0, value);
        score.High.Should().BeInRange(value, 100);
        score.Coverage.Should().BeInRange(0, 1);
    });

    [Fact]
    public void One_cause_deducts_once_however_many_rules_see_it()
    {
        var one = new Judged(Outcome.Fail, 2m, 1m, [(7, Severity.Error)]);
        var met = new Judged(Outcome.Pass, 6m, 1m, []);
        Of(one, one, met).Value.Should().Be(80m);
        Of(one, one with { Findings = [(8, Severity.Error)] }, met).Value.Should().Be(60m);
    }

    [Fact]
    public void One_wrong_fact_of_many_deducts_a_quarter_and_the_fourth_the_rest()
    {
        Judged Wrong(int count) => new(Outcome.Fail, 1m, 1m, [.. Enumerable.Range(0, 8).Select(i => (i, Severity.Error))]) { Mended = 8 - count };
        new[] { 1, 2, 3, 4, 8 }.Select(count => Of(Wrong(count)).Value).Should().Equal(75m, 50m, 25m, 0m, 0m);
    }

    private static void Check(Action<Judged[], int> property) =>
        Prop.ForAll(Rules, Gen.Choose(0, 7).ToArbitrary(), (rules, index) => property(rules, index % rules.Length)).Hold();

    private static void AtLeast(decimal? after, decimal? before)
    {
        if (before is { } least) after.Should().BeGreaterThanOrEqualTo(least);
    }

    private static Judged[] Replaced(Judged[] rules, int index, Judged rule)
    {
        var copy = rules.ToArray();
        copy[index] = rule;
        return copy;
    }

    private static Score Of(params Judged[] judged)
    {
        var rules = judged.Select((rule, i) => Template with { Id = "R" + i, Weight = rule.Weight, Cap = rule.Cap }).ToImmutableArray();
        var outcomes = judged.Select((rule, i) => new RuleOutcome("R" + i, rule.Outcome, null, Math.Max(1, rule.Findings.Length))).ToImmutableArray();
        var findings = judged.SelectMany((rule, i) => rule.Outcome == Outcome.Fail
            ? rule.Findings.Skip(rule.Mended).Select(finding => FindingOf("R" + i, finding.Cause, finding.Severity))
            : []).ToImmutableArray();
        return ScoreModel.Of(rules, outcomes, findings);
    }

    private static Finding FindingOf(string rule, int cause, Severity severity) => new()
    {
        RuleId = rule,
        Outcome = Outcome.Fail,
        Severity = severity,
        SeverityDefault = severity,
        SeveritySource = "rule",
        Category = "numbers",
        Message = new(rule, [], new("话", "words")),
        Locations = [new("subject", new TextSpan(cause, 1), new(1, cause + 1), new(1, cause + 2), "", "字", Fidelity.Exact)],
        Basis = [],
        Fingerprint = "",
    };

    private sealed record Judged(Outcome Outcome, decimal Weight, decimal Cap, ImmutableArray<(int Cause, Severity Severity)> Findings)
    {
        public int Mended { get; init; }
    }
}
