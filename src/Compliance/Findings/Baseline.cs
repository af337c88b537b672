using System.Collections.Immutable;
using Compliance.Findings.Sidecars;

namespace Compliance.Findings;

/// <summary>
/// The findings that were there when a check was introduced. Each entry stands for one finding and is used up by it, so
/// one defect put in another's place is seen even though the count stays the same.
/// </summary>
/// <param name="Entries">By rule, then fingerprint; the same finding twice is two entries.</param>
public sealed record Baseline(ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>Nothing was there.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>A baseline of the failed and disputed findings of <paramref name="results"/>.</summary>
    public static Baseline Of(IEnumerable<CheckResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new(
        [
            .. results.SelectMany(static result => result.Findings)
                .Where(static finding => finding.Outcome is Outcome.Fail or Outcome.Review)
                .Select(static finding => new BaselineEntry(finding.RuleId, finding.Fingerprint))
                .OrderBy(static entry => entry.RuleId, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Fingerprint, StringComparer.Ordinal),
        ]);
    }

    /// <summary>Reads a baseline file. Never throws on input: the baseline, or all faults of the file with their places.</summary>
    /// <param name="bytes">The whole file, UTF-8.</param>
    /// <param name="name">The file's name for diagnostics.</param>
    public static BaselineLoading Load(ReadOnlySpan<byte> bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return BaselineFileReader.Read(bytes, name);
    }
}
