using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A number that identifies a person, written out in full.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, separators inside it included.</param>
/// <param name="Masked">The number with its middle replaced by *, as messages show it.</param>
/// <param name="IsContact">True where its sentence names a person to contact on business, so that a person decides.</param>
public sealed record PersonalNumber(PersonalNumberKind Kind, TextSpan Span, string Masked, bool IsContact = false);
