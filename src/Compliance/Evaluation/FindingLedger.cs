using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>
/// Holds the results of a run against waivers and a baseline, one result at a time in the order of the input, and keeps
/// count of what was used. One ledger serves one run; not thread-safe. It knows no clock: the day is an argument.
/// </summary>
public sealed class FindingLedger
{
    private readonly RuleSet _ruleSet;
    private readonly WaiverSet _waivers;
    private readonly WaiverPolicy _policy;
    private readonly DateOnly _today;
    private readonly Severity? _threshold;
    private readonly Dictionary<string, int> _byFingerprint = new(StringComparer.Ordinal);
    private readonly ILookup<string, int> _byStem;
    private readonly WaiverState[] _states;
    private readonly Dictionary<BaselineEntry, int> _remaining = [];
    private readonly HashSet<string> _reports = new(StringComparer.Ordinal);
    private Dictionary<string, Rule>? _rules;

    /// <summary>Opens a ledger for one run.</summary>
    /// <param name="ruleSet">The rules the results come from.</param>
    /// <param name="waivers">The waivers, or null for none.</param>
    /// <param name="baseline">The baseline, or null for none.</param>
    /// <param name="today">The day on which waivers are judged; a waiver holds on its last day.</param>
    /// <param name="policy">How long findings may be excused; null for <see cref="WaiverPolicy.Default"/>.</param>
    /// <param name="threshold">The severity from which a finding blocks; null blocks on a veto alone.</param>
    public FindingLedger(
        RuleSet ruleSet, WaiverSet? waivers, Baseline? baseline, DateOnly today, WaiverPolicy? policy = null, Severity? threshold = Severity.Error)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        _ruleSet = ruleSet;
        _waivers = waivers ?? WaiverSet.Empty;
        _policy = policy ?? WaiverPolicy.Default;
        _today = today;
        _threshold = threshold;
        var all = _waivers.Waivers;
        _states = new WaiverState[all.Length];
        Array.Fill(_states, WaiverState.Unused);
        for (var i = 0; i < all.Length; i++) _byFingerprint[all[i].Fingerprint] = i;
        _byStem = Enumerable.Range(0, all.Length)
            .Where(i => !all[i].Quotes.IsEmpty)
            .ToLookup(i => ClaimStem.Of(all[i].RuleId, all[i].Issuer, all[i].ReportYear, all[i].Quotes), StringComparer.Ordinal);
        foreach (var entry in (baseline ?? Baseline.Empty).Entries) _remaining[entry] = _remaining.GetValueOrDefault(entry) + 1;
    }

    /// <summary>
    /// Baseline entries that no result has used up yet: what they stood for is mended, or was not checked. In order of
    /// rule, then fingerprint.
    /// </summary>
    public ImmutableArray<BaselineEntry> Remaining =>
    [
        .. _remaining.SelectMany(static pair => Enumerable.Repeat(pair.Key, pair.Value))
            .OrderBy(static entry => entry.RuleId, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Fingerprint, StringComparer.Ordinal),
    ];

    /// <summary>Every waiver and what became of it so far, in the order of the file.</summary>
    public ImmutableArray<WaiverStatus> Waivers => [.. _waivers.Waivers.Select((waiver, i) => new WaiverStatus(waiver, StateOf(waiver, i)))];

    /// <summary>The result with its excused findings marked and the verdict that follows.</summary>
    public CheckResult Apply(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Report is not { } report || (_states.Length == 0 && _remaining.Count == 0)) return result;
        _reports.Add(ClaimStem.ReportKey(report.Issuer?.Name, report.ReportYear?.Value));
        var findings = result.Findings.ToBuilder();
        var excused = false;
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Outcome is not (Outcome.Fail or Outcome.Review)) continue;
            findings[i] = Mark(result, findings[i]);
            excused |= findings[i].IsExcused;
        }

        if (!excused) return result;
        var marked = findings.DrainToImmutable();
        return result with { Findings = marked, Verdict = VerdictOf(result, marked) };
    }

    private Finding Mark(CheckResult result, Finding finding)
    {
        if (_byFingerprint.TryGetValue(finding.Fingerprint, out var index)
            && string.Equals(_waivers.Waivers[index].RuleId, finding.RuleId, StringComparison.Ordinal))
        {
            var waiver = _waivers.Waivers[index];
            var state = Judge(waiver, finding.Severity);
            _states[index] = state;
            if (state == WaiverState.Used) finding = finding with { Waiver = new(waiver.Reason, waiver.Approver, waiver.Expires, waiver.Source) };
        }
        else if (_byStem.Count > 0)
        {
            foreach (var changed in _byStem[ClaimStem.Of(result, finding)])
            {
                if (_states[changed] == WaiverState.Unused) _states[changed] = WaiverState.NumberChanged;
            }
        }

        return TakeFromBaseline(finding) ? finding with { InBaseline = true } : finding;
    }

    private WaiverState Judge(Waiver waiver, Severity severity)
    {
        if (_policy.MaximumDays(severity) is not { } days) return WaiverState.NotWaivable;
        if (waiver.Expires < _today) return WaiverState.Expired;
        if (waiver.Granted > _today) return WaiverState.NotYetGranted;
        return waiver.Expires.DayNumber - (waiver.Granted ?? _today).DayNumber > days ? WaiverState.TooLong : WaiverState.Used;
    }

    /// <summary>A veto is never taken out by a baseline: it is instant failure, old or new.</summary>
    private bool TakeFromBaseline(Finding finding)
    {
        var entry = new BaselineEntry(finding.RuleId, finding.Fingerprint);
        if (!_remaining.TryGetValue(entry, out var count)) return false;
        if (count == 1) _remaining.Remove(entry);
        else _remaining[entry] = count - 1;
        return finding.Severity != Severity.Veto;
    }

    private WaiverState StateOf(Waiver waiver, int index)
    {
        if (_states[index] != WaiverState.Unused) return _states[index];
        if (waiver.Expires < _today) return WaiverState.Expired;
        if (waiver.Issuer is null && waiver.ReportYear is null) return WaiverState.Unused;
        return _reports.Contains(ClaimStem.ReportKey(waiver.Issuer, waiver.ReportYear)) ? WaiverState.Unused : WaiverState.NotChecked;
    }

    private Verdict VerdictOf(CheckResult result, ImmutableArray<Finding> findings)
    {
        _rules ??= _ruleSet.Rules.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        var rules = result.Outcomes.Select(outcome => _rules[outcome.RuleId]).ToImmutableArray();
        return VerdictModel.Of(rules, result.Outcomes, findings, _threshold);
    }
}
