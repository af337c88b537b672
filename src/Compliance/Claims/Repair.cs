using Compliance.Text;

namespace Compliance.Claims;

/// <summary>The smallest change to one operand that makes its relation hold. A suggestion; never applied by itself.</summary>
/// <param name="Role">The operand's role.</param>
/// <param name="Stated">The number as written.</param>
/// <param name="Value">The value that would make it true.</param>
/// <param name="Text">That value written the way the original is.</param>
public sealed record Repair(string Role, string Stated, Rational Value, string Text);
