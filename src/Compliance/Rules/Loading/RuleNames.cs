using System.Collections.Immutable;
using Compliance.Structure;

namespace Compliance.Rules.Loading;

/// <summary>The closed lists of names a rule file may use, each with what it stands for.</summary>
internal static class RuleNames
{
    public static readonly ImmutableArray<KeyValuePair<string, Severity>> Severities =
    [
        new("info", Severity.Info), new("warning", Severity.Warning), new("error", Severity.Error), new("veto", Severity.Veto),
    ];

    public static readonly ImmutableArray<KeyValuePair<string, RuleStatus>> Statuses =
    [
        new("draft", RuleStatus.Draft), new("stable", RuleStatus.Stable), new("deprecated", RuleStatus.Deprecated),
    ];

    public static readonly ImmutableArray<KeyValuePair<string, VerificationStatus>> VerificationStatuses =
    [
        new("verified", VerificationStatus.Verified),
        new("quoted", VerificationStatus.Quoted),
        new("unverified", VerificationStatus.Unverified),
    ];

    /// <summary>Joint and unknown issuers are no kinds a rule can be for: the first matches three of these, the second none.</summary>
    public static readonly ImmutableArray<KeyValuePair<string, IssuerKind>> IssuerKinds =
    [
        new("government", IssuerKind.Government),
        new("department", IssuerKind.Department),
        new("township", IssuerKind.Township),
        new("party", IssuerKind.Party),
    ];

    public static readonly ImmutableArray<KeyValuePair<string, ReportPlace>> Places =
    [
        new("title", ReportPlace.Title), new("end", ReportPlace.End), new("published", ReportPlace.Published),
        new("signed", ReportPlace.Signed), new("publisher", ReportPlace.Publisher),
    ];

    public static readonly ImmutableArray<KeyValuePair<string, ParameterFormat>> ParameterFormats =
    [
        new("day", ParameterFormat.Day), new("month-day", ParameterFormat.MonthDay), new("days", ParameterFormat.Days),
    ];

    /// <summary>True for letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, a letter or digit first, at most 64 characters.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= 64
        && char.IsAsciiLetterOrDigit(id[0])
        && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
