namespace Compliance.Claims.Relations;

/// <summary>The total that a list of parts belongs to, and how sure that is.</summary>
/// <param name="Whole">The nearest count of the parts' unit that states a level.</param>
/// <param name="Rivals">Other counts of that unit in the same sentence, alone and added to the whole, which might be the total instead.</param>
/// <param name="IsCertain">True where nothing but agreement with a rival speaks against it.</param>
internal readonly record struct WholeBinding(Quantity Whole, IReadOnlyList<Quantity> Rivals, bool IsCertain);
