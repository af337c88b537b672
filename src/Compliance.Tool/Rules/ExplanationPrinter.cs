using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Terminal;

namespace Compliance.Tool.Rules;

/// <summary>Prints why a rule came out as it did on one report, fact by fact.</summary>
internal sealed class ExplanationPrinter(RulesPrinter printer, bool isComplete)
{
    /// <summary>Numbers that no fact holds are listed up to this many, the rest counted.</summary>
    private const int MostUnbound = 20;

    public void Print(RuleExplanation explanation)
    {
        var (rule, outcome) = (explanation.Rule, explanation.Outcome);
        printer.Line($"{rule.Id} {printer.In(rule.Title)}");
        printer.Line(RulesText.ExplainOutcome, printer.OutcomeOf(outcome.Outcome) + ReasonOf(outcome.Reason));
        var business = explanation.Facts.Where(static fact => fact.Finding.Outcome != Outcome.NotApplicable).ToList();
        printer.Line(RulesText.ExplainLooked, rule.Select ?? "report", explanation.Facts.Length, business.Count);
        var number = 0;
        foreach (var fact in isComplete ? explanation.Facts : [.. business]) Print(fact, ++number);
        if (!isComplete && business.Count < explanation.Facts.Length)
        {
            printer.Line();
            printer.Line(RulesText.ExplainOthers, explanation.Facts.Length - business.Count);
        }

        PrintUnbound(explanation);
    }

    private void Print(FactExplanation fact, int number)
    {
        var finding = fact.Finding;
        printer.Line();
        printer.Line($"{number}. {printer.OutcomeOf(finding.Outcome)}{(fact.ReasonText is { } words ? printer.Of(RulesText.Reason, printer.In(words), finding.Reason!) : ReasonOf(finding.Reason))}");
        foreach (var place in finding.Locations) printer.Line($"   {place.Role} {RulesPrinter.PlaceOf(place)}");
        if (finding.Claim is { } claim)
        {
            if (claim.Stated is { } stated) printer.Line("   " + printer.Of(RulesText.Stated, stated));
            if (claim.Computed is { } computed) printer.Line("   " + printer.Of(RulesText.Computed, computed));
            if (!claim.Policies.IsEmpty) printer.Line("   " + printer.Of(RulesText.Rounding, string.Join(", ", claim.Policies)));
        }

        foreach (var condition in fact.Conditions) printer.Line($"   {condition.Name}: {condition.Expression} → {Shown(condition.Value)}");
        foreach (var member in fact.Members) printer.Line($"      {member.Expression} = {Shown(member.Value)}");
        foreach (var repair in finding.Repairs) printer.Line("   " + printer.Of(RulesText.Repair, repair.Role, Shown(repair.Stated), Shown(repair.Text)));
        if (finding.Outcome is Outcome.Fail or Outcome.Review) printer.Line("   " + Shown(printer.In(finding.Message.Text)));
    }

    private void PrintUnbound(RuleExplanation explanation)
    {
        if (explanation.Unbound.IsEmpty) return;
        printer.Line();
        printer.Line(RulesText.Unbound, explanation.Unbound.Length);
        var shown = isComplete ? explanation.Unbound.Length : MostUnbound;
        foreach (var place in explanation.Unbound.OrderBy(static place => place.Role, StringComparer.Ordinal).Take(shown))
            printer.Line($"   {place.Role} {RulesPrinter.PlaceOf(place)}");
        if (explanation.Unbound.Length > shown) printer.Line("   " + printer.Of(RulesText.AndMore, explanation.Unbound.Length - shown));
    }

    private string ReasonOf(string? reason) => reason is null ? "" : printer.Of(RulesText.Reason, ReasonWords(reason), reason);

    private string ReasonWords(string reason) => reason switch
    {
        "switched-off" => printer.Of(RulesText.ReasonSwitchedOff),
        _ when ReasonTexts.Of(reason, printer.Language) is var words && !string.Equals(words, reason, StringComparison.Ordinal) => words,
        _ => printer.Of(RulesText.ReasonCode),
    };

    private static string Shown(string text) => SafeText.Of(Masking.Mask(text));
}
