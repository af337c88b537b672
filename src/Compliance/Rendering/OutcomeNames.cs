using System.Collections.Immutable;
using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>The outcomes in the order summaries list them: as the JSON does.</summary>
internal static class OutcomeNames
{
    public static ImmutableArray<Outcome> All { get; } =
        [Outcome.Pass, Outcome.Fail, Outcome.Review, Outcome.Undetermined, Outcome.NotApplicable, Outcome.Error];
}
