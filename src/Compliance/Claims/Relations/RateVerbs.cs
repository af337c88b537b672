using System.Collections.Immutable;
using Compliance.Lexicons;

namespace Compliance.Claims.Relations;

/// <summary>The verbs and the nature of one rate word, as its lexicon entry gives them.</summary>
internal readonly struct RateVerbs(LexiconEntry entry)
{
    /// <summary>Verbs of the cases the rate is about.</summary>
    public ImmutableArray<string> Numerator { get; } = FieldOf(entry, "numerator");

    /// <summary>Verbs of all cases.</summary>
    public ImmutableArray<string> Denominator { get; } = FieldOf(entry, "denominator");

    /// <summary>Verbs of all cases that count some which have not come so far that the rate could be about them: 应诉 under 败诉率.</summary>
    public ImmutableArray<string> EarlierStage { get; } = FieldOf(entry, "earlierStage");

    /// <summary>True where the earlier stage matters only beside words of cases still open (查实率).</summary>
    public bool IsOfClosedWhereOpen { get; } = HasTrait(entry, "whereOpen");

    /// <summary>Words before what is left after a reduction.</summary>
    public ImmutableArray<string> Remaining { get; } = FieldOf(entry, "remaining");

    /// <summary>True where the rate is taken over a sample of its own (满意率).</summary>
    public bool HasOwnBase { get; } = HasTrait(entry, "ownBase");

    /// <summary>True where open cases are left out of the base (按期办结率).</summary>
    public bool IsOnTime { get; } = HasTrait(entry, "onTime");

    /// <summary>True for rates whose verb may be that of the numerator as well as that of the base (调解率).</summary>
    public bool IsAmbiguous { get; } = HasTrait(entry, "ambiguous");

    /// <summary>True for rates of reduction.</summary>
    public bool IsComplement { get; } = HasTrait(entry, "complement");

    private static ImmutableArray<string> FieldOf(LexiconEntry entry, string name) => entry.Fields.GetValueOrDefault(name, []);

    private static bool HasTrait(LexiconEntry entry, string trait) => FieldOf(entry, "trait").Contains(trait);
}
