namespace Compliance.Lexicons;

/// <summary>Names of the lexicons that code asks for. A rule set without one of them just finds nothing there.</summary>
internal static class LexiconNames
{
    /// <summary>Units of quantities.</summary>
    public const string Units = "units";

    /// <summary>Rate words with the verbs that name their numerator and denominator.</summary>
    public const string RateBindings = "rateBindings";

    /// <summary>Words that make the binding of a rate to counts uncertain, and those that do not.</summary>
    public const string RateContext = "rateContext";
}
