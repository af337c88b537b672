namespace Compliance.Rules.Expressions;

/// <summary>Reads one member of a fact.</summary>
/// <param name="instance">The fact.</param>
/// <param name="source">What the facts were read from; the same for a whole check.</param>
internal delegate CelValue MemberGetter(object instance, object source);
