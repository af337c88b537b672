namespace Compliance.Lexicons;

/// <summary>A unit of quantities.</summary>
/// <param name="Name">Its canonical form, such as 件 or 元.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="TakesNumerals">True where a number in Chinese numerals before it counts too.</param>
internal sealed record Unit(string Name, UnitKind Kind, bool TakesNumerals);
