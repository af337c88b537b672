namespace Compliance.Evaluation;

/// <summary>
/// How much one rule may list of one report. No report that people write comes near; a text of one piece repeated a million
/// times would otherwise cost gigabytes. What is not listed is counted, in words, and keeps its effect on verdict and score.
/// </summary>
internal static class OutputLimits
{
    /// <summary>Findings of one rule and one outcome; one more finding then counts the others.</summary>
    public const int Findings = 1000;

    /// <summary>Places of one finding; its message then says how many more there are.</summary>
    public const int Places = 1000;
}
