using Compliance.Rules;

namespace Compliance.Findings;

/// <summary>How long a finding may be excused, by its severity. A severity without a limit cannot be waived at all.</summary>
public sealed record WaiverPolicy
{
    /// <summary>A year for an info or a warning, half a year for an error; a veto cannot be waived.</summary>
    public static WaiverPolicy Default { get; } = new();

    /// <summary>Most days an info may be excused; null where it cannot be waived.</summary>
    public int? Info { get; init; } = 366;

    /// <summary>Most days a warning may be excused; null where it cannot be waived.</summary>
    public int? Warning { get; init; } = 366;

    /// <summary>Most days an error may be excused; null where it cannot be waived.</summary>
    public int? Error { get; init; } = 183;

    /// <summary>Most days a veto may be excused; null, the default, where it cannot be waived.</summary>
    public int? Veto { get; init; }

    /// <summary>Most days a finding of this severity may be excused; null where it cannot be waived.</summary>
    public int? MaximumDays(Severity severity) => severity switch
    {
        Severity.Veto => Veto,
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Info,
    };
}
