using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation;

public class FindingLedgerTests
{
    private static readonly DateOnly Granted = new(2026, 3, 1);

    private static readonly ComplianceChecker Checker = new(RuleSets.LawBasedGovernmentReport);

    private const string Opening = "澜石县人民政府2025年法治政府建设年度报告\n\n一、主要工作\n";

    private const string Claim = "（一）化解矛盾。全年受理纠纷614件，调解成功601件，调解成功率97.7%。\n";

    [Theory]
    [InlineData(Opening + Claim)]
    [InlineData(Opening + "（一）先说别的。全县召开会议3次。\n（二）化解矛盾。全年受理纠纷614件，调解成功601件，调解成功率97.7%。\n")]
    [InlineData(Opening + "新加一段，讲讲一年来的工作情况。\n" + Claim)]
    [InlineData("澜石县人民政府2025年法治政府建设年度报告\n一、主要工作\n（一）化解矛盾。全年受理纠纷 614 件，调解成功 601 件，调解成功率97.7％。\n")]
    public void A_waiver_survives_edits_elsewhere_renumbering_and_another_path(string text)
    {
        var waiver = WaiverOf(Check(Opening + Claim));

        var result = Ledger([waiver]).Apply(Checker.Check(text, "elsewhere/other.txt"));

        var finding = Single(result);
        finding.Waiver.Should().Be(new FindingWaiver("上级口径", "某人", waiver.Expires, ""));
    }

    [Theory]
    [InlineData("614", "615")]
    [InlineData("601", "602")]
    [InlineData("97.7%", "97.6%")]
    public void A_waiver_is_void_when_the_number_it_excused_changes(string old, string changed)
    {
        var ledger = Ledger([WaiverOf(Check(Opening + Claim))]);

        var result = ledger.Apply(Check(Opening + Claim.Replace(old, changed, StringComparison.Ordinal)));

        if (result.Findings.Any(IsRate)) result.Verdict.Should().Be(Verdict.Blocked);
        ledger.Waivers.Single().State.Should().Be(result.Findings.Any(IsRate) ? WaiverState.NumberChanged : WaiverState.Unused);
        result.Findings.Should().OnlyContain(finding => finding.Waiver == null);
    }

    [Theory]
    [InlineData(0, 30, WaiverState.Used)]
    [InlineData(30, 30, WaiverState.Used)]
    [InlineData(31, 30, WaiverState.Expired)]
    [InlineData(-1, 30, WaiverState.NotYetGranted)]
    [InlineData(0, 183, WaiverState.Used)]
    [InlineData(0, 184, WaiverState.TooLong)]
    public void A_waiver_holds_from_its_first_day_to_its_last(int day, int length, WaiverState expected)
    {
        var waiver = WaiverOf(Check(Opening + Claim)) with { Expires = Granted.AddDays(length) };
        var ledger = new FindingLedger(Checker.RuleSet, new([waiver]), null, Granted.AddDays(day));

        var result = ledger.Apply(Check(Opening + Claim));

        ledger.Waivers.Single().State.Should().Be(expected);
        (Single(result).Waiver is not null).Should().Be(expected == WaiverState.Used);
    }

    [Fact]
    public void A_veto_is_waived_only_where_the_policy_says_so()
    {
        var result = Check(Opening + Claim);
        result = result with { Findings = [.. result.Findings.Select(finding => finding with { Severity = Severity.Veto })] };
        var waiver = WaiverOf(result);

        StateUnder(WaiverPolicy.Default).Should().Be(WaiverState.NotWaivable);
        StateUnder(WaiverPolicy.Default with { Veto = 40 }).Should().Be(WaiverState.Used);

        WaiverState StateUnder(WaiverPolicy policy)
        {
            var ledger = new FindingLedger(Checker.RuleSet, new([waiver]), null, Granted, policy);
            ledger.Apply(result);
            return ledger.Waivers.Single().State;
        }
    }

    [Fact]
    public void A_waiver_of_a_report_that_was_not_checked_is_told_from_one_that_is_unused()
    {
        var ledger = Ledger([WaiverOf(Check(Opening + Claim))]);
        ledger.Waivers.Single().State.Should().Be(WaiverState.NotChecked);

        ledger.Apply(Check(Opening + "（一）化解矛盾。全年调解纠纷601件。\n"));

        ledger.Waivers.Single().State.Should().Be(WaiverState.Unused);
    }

    [Fact]
    public void The_verdict_leaves_out_what_is_waived_and_nothing_else()
    {
        var result = Check(Opening + Claim);
        var errors = result.Findings.Where(finding => finding is { Outcome: Outcome.Fail, Severity: >= Severity.Error }).ToList();
        errors.Count.Should().BeGreaterThan(1);
        var waivers = errors.Select(finding => Waiver.For(result, finding, "r", null, Granted, Granted.AddDays(9))).ToImmutableArray();

        Ledger(waivers).Apply(result).Verdict.Should().Be(Verdict.Pass);
        Ledger(waivers[1..]).Apply(result).Verdict.Should().Be(Verdict.Blocked);
        Ledger(waivers).Apply(result).Score.Should().Be(result.Score);
    }

    [Fact]
    public void One_defect_put_in_anothers_place_is_seen_although_the_count_stays_the_same()
    {
        var before = Check(Opening + Claim);
        var after = Check(Opening + "（一）化解矛盾。全年受理纠纷820件，调解成功601件，调解成功率97.7%。\n");
        after.Findings.Should().HaveSameCount(before.Findings);
        var baseline = Baseline.Of([before]);

        Ledger([], baseline).Apply(before).Verdict.Should().Be(Verdict.Pass);
        var ledger = Ledger([], baseline);
        var judged = ledger.Apply(after);

        judged.Verdict.Should().Be(Verdict.Blocked);
        Single(judged).InBaseline.Should().BeFalse();
        ledger.Remaining.Should().ContainSingle().Which.RuleId.Should().Be("NUM-01");
    }

    [Fact]
    public void An_entry_of_a_baseline_is_used_up_by_one_finding_of_the_run()
    {
        var result = Check(Opening + Claim);
        var ledger = Ledger([], Baseline.Of([result]));

        ledger.Apply(result).Verdict.Should().Be(Verdict.Pass);
        ledger.Remaining.Should().BeEmpty();
        ledger.Apply(result).Verdict.Should().Be(Verdict.Blocked);
    }

    [Fact]
    public void A_baseline_lets_no_veto_pass()
    {
        var result = Check(Opening + Claim);
        result = result with { Findings = [.. result.Findings.Select(finding => finding with { Severity = Severity.Veto })] };

        Ledger([], Baseline.Of([result])).Apply(result).Findings.Should().OnlyContain(finding => !finding.InBaseline);
    }

    [Fact]
    public void The_checker_matches_one_report_by_itself_and_wants_the_day()
    {
        var result = Check(Opening + Claim);
        var options = new CheckOptions { Waivers = new([WaiverOf(result)]) };

        Checker.Check(Opening + Claim, "-", options with { Today = Granted }).Waivers.Single().State.Should().Be(WaiverState.Used);
        FluentActions.Invoking(() => Checker.Check(Opening + Claim, "-", options)).Should().Throw<ArgumentException>();
    }

    private static CheckResult Check(string text) => Checker.Check(text);

    private static bool IsRate(Finding finding) => finding is { RuleId: "NUM-01", Outcome: Outcome.Fail };

    private static Finding Single(CheckResult result) => result.Findings.Should().ContainSingle(finding => finding.RuleId == "NUM-01").Subject;

    private static Waiver WaiverOf(CheckResult result) => Waiver.For(result, Single(result), "上级口径", "某人", Granted, Granted.AddDays(30));

    private static FindingLedger Ledger(ImmutableArray<Waiver> waivers, Baseline? baseline = null) =>
        new(Checker.RuleSet, new(waivers), baseline, Granted.AddDays(1));
}
