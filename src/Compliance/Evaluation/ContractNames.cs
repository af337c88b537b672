namespace Compliance.Evaluation;

/// <summary>Names of values as the contracts print them: camelCase.</summary>
internal static class ContractNames
{
    /// <summary>The member's name with a small first letter: RateFromCounts is <c>rateFromCounts</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
