using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A percentage as recognised by its writing alone.</summary>
/// <param name="Number">The digits or numerals.</param>
/// <param name="End">Just after the sign or the word that makes it a percentage.</param>
/// <param name="LastToken">Index of the last number token it uses.</param>
/// <param name="Value">In percent.</param>
/// <param name="Upper">The upper end of a range, else null.</param>
/// <param name="Decimals">Decimals as written.</param>
/// <param name="IsPoints">True for 个百分点.</param>
internal readonly record struct PercentageForm(
    TextSpan Number, int End, int LastToken, Rational Value, Rational? Upper, int Decimals, bool IsPoints);
