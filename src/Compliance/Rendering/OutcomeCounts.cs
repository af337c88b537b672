using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>How often each outcome occurred.</summary>
/// <param name="Pass">Requirement met.</param>
/// <param name="Fail">Requirement not met.</param>
/// <param name="Review">A person decides.</param>
/// <param name="Undetermined">A fact was missing.</param>
/// <param name="NotApplicable">Nothing to look at.</param>
/// <param name="Error">The rule or the engine broke.</param>
public readonly record struct OutcomeCounts(int Pass, int Fail, int Review, int Undetermined, int NotApplicable, int Error)
{
    /// <summary>These counts and one more <paramref name="outcome"/>.</summary>
    public OutcomeCounts With(Outcome outcome) => outcome switch
    {
        Outcome.Pass => this with { Pass = Pass + 1 },
        Outcome.Fail => this with { Fail = Fail + 1 },
        Outcome.Review => this with { Review = Review + 1 },
        Outcome.Undetermined => this with { Undetermined = Undetermined + 1 },
        Outcome.NotApplicable => this with { NotApplicable = NotApplicable + 1 },
        _ => this with { Error = Error + 1 },
    };

    /// <summary>How often <paramref name="outcome"/> occurred.</summary>
    public int Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => Pass,
        Outcome.Fail => Fail,
        Outcome.Review => Review,
        Outcome.Undetermined => Undetermined,
        Outcome.NotApplicable => NotApplicable,
        _ => Error,
    };

    /// <summary>Counts the outcomes of one document's rules.</summary>
    public static OutcomeCounts Of(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var counts = default(OutcomeCounts);
        foreach (var outcome in result.Outcomes) counts = counts.With(outcome.Outcome);
        return counts;
    }
}
