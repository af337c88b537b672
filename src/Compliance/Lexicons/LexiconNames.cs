namespace Compliance.Lexicons;

/// <summary>Names of the lexicons that code asks for. A rule set without one of them just finds nothing there.</summary>
internal static class LexiconNames
{
    /// <summary>Units of quantities.</summary>
    public const string Units = "units";
}
