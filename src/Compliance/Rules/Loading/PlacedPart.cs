using Compliance.Lexicons;

namespace Compliance.Rules.Loading;

/// <summary>A part and the object that declares it.</summary>
/// <param name="Part">The part.</param>
/// <param name="Cursor">The object.</param>
internal readonly record struct PlacedPart(PartDefinition Part, JsonCursor Cursor);
