namespace Compliance.Lexicons;

/// <summary>A unit of quantities.</summary>
/// <param name="Name">Its canonical form, such as 件 or 元.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="TakesNumerals">True where a number in Chinese numerals before it counts too.</param>
/// <param name="Recurs">True for occasions, of which 每…一次 counts one.</param>
internal sealed record Unit(string Name, UnitKind Kind, bool TakesNumerals, bool Recurs);
