using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Compliance.Claims;
using Compliance.Claims.Passages;
using Compliance.Diagnostics;
using Compliance.Documents;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance;

/// <summary>
/// Checks reports against a rule set. Immutable and thread-safe: make one, use it from any thread. The same document,
/// rule set and options give the same result, whatever the thread, the culture or the time.
/// </summary>
public sealed class ComplianceChecker
{
    private readonly DocumentOpener _opener;

    /// <summary>Makes a checker that reads plain text and Markdown.</summary>
    public ComplianceChecker(RuleSet ruleSet)
        : this(ruleSet, [])
    {
    }

    /// <summary>Makes a checker that reads further formats too.</summary>
    /// <param name="ruleSet">The rules to apply, such as <see cref="RuleSets.LawBasedGovernmentReport"/>.</param>
    /// <param name="readers">Readers of formats besides plain text and Markdown.</param>
    public ComplianceChecker(RuleSet ruleSet, IEnumerable<IDocumentReader> readers)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(readers);
        RuleSet = ruleSet;
        _opener = new DocumentOpener([.. readers]);
    }

    /// <summary>The rules it applies.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Checks the bytes of one file: decodes, reads, parses, evaluates. Never throws on input.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Path or name, for the result and for telling Markdown by its extension.</param>
    /// <param name="options">Null for <see cref="CheckOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CheckResult Check(
        ReadOnlyMemory<byte> bytes, string path, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= CheckOptions.Default;
        return Check(
            () => _opener.Open(bytes, path, options.Format, options.MaximumSize, cancellationToken),
            path, SHA256.HashData(bytes.Span), options, cancellationToken);
    }

    /// <summary>Checks text that is already decoded, such as an editor's. Never throws on input.</summary>
    /// <param name="text">The whole text, without a byte order mark.</param>
    /// <param name="path">Path or name, for the result.</param>
    /// <param name="options">Null for <see cref="CheckOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <returns>The result; its digest is that of the text in UTF-8.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CheckResult Check(
        string text, string path = "-", CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        options ??= CheckOptions.Default;
        return Check(
            () => DocumentOpener.OpenText(text, path, options.Format, options.MaximumSize, cancellationToken),
            path, SHA256.HashData(Encoding.UTF8.GetBytes(text)), options, cancellationToken);
    }

    /// <summary>
    /// The last line of defence: whatever breaks in a reader or in the engine becomes the verdict
    /// <see cref="Verdict.Error"/>, so that a gate stays closed and a batch goes on.
    /// </summary>
    private CheckResult Check(
        Func<DocumentReading> open, string path, byte[] digest, CheckOptions options, CancellationToken cancellationToken)
    {
        if (options is { Waivers: not null, Today: null }) throw new ArgumentException("Waivers need CheckOptions.Today.", nameof(options));
        var result = new CheckResult
        {
            Path = path,
            Digest = Convert.ToHexStringLower(digest),
            RuleSet = RuleSetStamp.Of(RuleSet, options.AsOf),
            Verdict = Verdict.Unreadable,
            Findings = [],
            Outcomes = [],
            Diagnostics = [],
        };
        try
        {
            var reading = open();
            return Check(reading, result with { Diagnostics = reading.Diagnostics }, options, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var diagnostic = new Diagnostic(
                DiagnosticCode.EngineFault, DiagnosticSeverity.Error, path, null, null, [fault.GetType().Name, fault.Message]);
            return result with { Verdict = Verdict.Error, Diagnostics = [diagnostic] };
        }
    }

    private CheckResult Check(DocumentReading reading, CheckResult result, CheckOptions options, CancellationToken cancellationToken)
    {
        if (reading.Document is not { } document) return result;

        var phrases = RuleSet.Lexicons.Find(document.Source, cancellationToken);
        var report = WithOptions(ReportParser.Parse(document, RuleSet.Kind, phrases, cancellationToken), options);
        var claims = WithOptions(ClaimReader.Read(report, RuleSet.Lexicons, phrases, Compared(options, cancellationToken), cancellationToken), options);
        var evaluation = ReportEvaluator.Evaluate(
            RuleSet, report, claims, new(options.AsOf, options.FailOn, options.EveryOutcome), cancellationToken);
        return WithSidecars(options, result with
        {
            RuleSet = RuleSetStamp.Of(RuleSet.AsOf(evaluation.AsOf), evaluation.AsOf),
            Verdict = evaluation.Verdict,
            Report = report,
            Claims = claims,
            Score = evaluation.Score,
            Findings = evaluation.Findings,
            Outcomes = evaluation.Outcomes,
            Diagnostics = result.Diagnostics.AddRange(Broken(evaluation.Outcomes, result.Path)),
        });
    }

    /// <summary>Each rule that broke, by name: what closes a gate must be told.</summary>
    private static IEnumerable<Diagnostic> Broken(ImmutableArray<RuleOutcome> outcomes, string path) => outcomes
        .Where(static outcome => outcome.Outcome == Outcome.Error)
        .Select(outcome => new Diagnostic(DiagnosticCode.RuleFailed, DiagnosticSeverity.Error, path, null, null, [outcome.RuleId, outcome.Reason ?? ""]));

    private ImmutableArray<ComparedReport> Compared(CheckOptions options, CancellationToken cancellationToken)
    {
        if (options.Comparisons.IsDefaultOrEmpty) return [];
        var compared = ImmutableArray.CreateBuilder<ComparedReport>(options.Comparisons.Length);
        foreach (var (name, text) in options.Comparisons)
        {
            if (DocumentOpener.OpenText(text, name, null, options.MaximumSize, cancellationToken).Document is not { } document) continue;
            var phrases = RuleSet.Lexicons.Find(document.Source, cancellationToken);
            compared.Add(new ComparedReport(name, ReportParser.Parse(document, RuleSet.Kind, phrases, cancellationToken)));
        }

        return compared.DrainToImmutable();
    }

    /// <summary>Matches what the caller excuses with one report's findings.</summary>
    private CheckResult WithSidecars(CheckOptions options, CheckResult result)
    {
        if (options.Waivers is null && options.Baseline is null) return result;
        var ledger = new FindingLedger(
            RuleSet, options.Waivers, options.Baseline, options.Today ?? DateOnly.MinValue, options.WaiverPolicy, options.FailOn);
        return ledger.Apply(result) with { Waivers = ledger.Waivers };
    }

    /// <summary>What the caller knows better than the text; places stay those of the text, or the body's first character.</summary>
    private static Report WithOptions(Report report, CheckOptions options)
    {
        var start = new TextSpan(report.Body.Start, 0);
        if (options.ReportYear is { } year) report = report with { ReportYear = new(year, report.ReportYear?.Span ?? start) };
        if (options.IssuerKind is { } kind)
        {
            report = report with
            {
                Issuer = report.Issuer is { } issuer ? issuer with { Kind = kind } : new("", kind, GovernmentLevel.Unknown, start),
            };
        }

        return report;
    }

    private static ClaimSet WithOptions(ClaimSet claims, CheckOptions options)
    {
        if (options.Published is not { } published) return claims;
        var given = new DateClaim(default, DateRole.Published, published.Year, published.Month, published.Day, published);
        return claims with { Dates = [given, .. claims.Dates.Where(static date => date.Role != DateRole.Published)] };
    }
}
