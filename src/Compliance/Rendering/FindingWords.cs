using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>
/// What a finding says, in plain words of one language, personal numbers masked. Formats differ only in how they escape and
/// arrange it, so every figure is the same in all of them.
/// </summary>
internal sealed class FindingWords(RenderingOptions options)
{
    public RenderingOptions Options => options;

    public string Shown(string text) => options.ShowPersonalNumbers ? text : Masking.Mask(text);

    public string In(LocalizedText text) => Shown(text.In(options.Language));

    public string Label(RenderingText text, params ReadOnlySpan<object> arguments) =>
        RenderingTexts.Format(text, options.Language, arguments);

    public string Severity(Finding finding) => Label(RenderingTexts.Of(finding.Severity));

    public string Message(Finding finding) => In(finding.Message.Text);

    public bool Shows(Finding finding) => options.AllOutcomes || finding.Outcome is Outcome.Fail or Outcome.Review;

    /// <summary>The words of a coded reason, or null where the finding has none.</summary>
    public string? Reason(string? code) => code is null ? null : ReasonTexts.Of(code, options.Language);

    /// <summary>What is missing to decide: the rule's own words where it has some, else those of the coded reason.</summary>
    public string? WhatIsMissing(string? reason, FindingMessage? message, string? title)
    {
        if (message is not null && title is not null && In(message.Text) is var own && !string.Equals(own, Shown(title), StringComparison.Ordinal)) return own;
        return Reason(reason);
    }

    /// <summary>Why a finding does not count, or null where it counts.</summary>
    public string? Excuse(Finding finding)
    {
        if (finding.Waiver is { } waiver)
        {
            var expires = waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return waiver.Approver is null
                ? Label(RenderingText.Waived, expires, Shown(waiver.Reason))
                : Label(RenderingText.WaivedBy, expires, Shown(waiver.Reason), Shown(waiver.Approver));
        }

        return finding.InBaseline ? Label(RenderingText.InBaseline) : null;
    }

    public string Law(FindingBasis basis) =>
        basis.Article.Length == 0 ? basis.Document : Label(RenderingText.BasisArticle, basis.Document, ArticleWords.In(basis.Article, options.Language));

    public string Status(FindingBasis basis) => Label(RenderingTexts.Of(basis.Status));

    /// <summary>The label of a place's role; empty for the plain place of a finding.</summary>
    public string Role(string role) => role switch
    {
        "subject" => "",
        "absence" => Label(RenderingText.RoleAbsence),
        _ => RenderingTexts.OfRole(role) is { } label ? Label(label) : role,
    };

    /// <summary>A place in words: 第5行第12列.</summary>
    public string Place(FindingLocation location) => Label(RenderingText.Place, location.Start.Line, location.Start.Column);

    /// <summary>The alternatives to mend it by, in one line; null where there is none.</summary>
    public string? Repairs(Finding finding) => finding.Repairs.IsEmpty
        ? null
        : string.Join(Label(RenderingText.RepairOr), finding.Repairs.Select(Repair));

    public string Repair(FindingRepair repair) => Label(
        RenderingText.RepairStep,
        RenderingTexts.OfRole(repair.Role) is { } role ? Label(role) : repair.Role,
        Shown(repair.Stated),
        Shown(repair.Text));

    public string Candidate(AbsenceCandidate candidate)
    {
        var reason = RenderingTexts.OfRejection(candidate.Reason) is { } known ? Label(known) : candidate.Reason;
        return Label(RenderingText.NearestWith, candidate.Location.Start.Line, Short(Shown(candidate.Location.Snippet)), reason);
    }

    /// <summary>The score with its range, or null where there is none.</summary>
    public string? Score(Score? score)
    {
        if (score is not { Value: { } value }) return null;
        return score.Coverage == 1m || score.Low is not { } low || score.High is not { } high
            ? Label(RenderingText.Score, Number(value))
            : Label(RenderingText.ScoreRange, Number(value), Number(low), Number(high), Number(decimal.Floor(score.Coverage * 100)));
    }

    public string RuleSet(RuleSetStamp stamp) => stamp.AsOf is { } day
        ? Label(RenderingText.RuleSetLineAsOf, stamp.Id, stamp.Edition, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : Label(RenderingText.RuleSetLine, stamp.Id, stamp.Edition);

    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A quotation that fits on a line; a cut never parts a surrogate pair.</summary>
    public static string Short(string text, int most = 60) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");
}
