namespace Compliance.Claims.Relations;

/// <summary>A count with its share: 食品类48件，占总数的40%.</summary>
/// <param name="Index">Index of the count among the quantities.</param>
/// <param name="Count">The count.</param>
/// <param name="Share">The share stated for it.</param>
/// <param name="Name">What the share is said to be of (总数), empty where the text only says 占40%.</param>
/// <param name="IsNested">True where it stands in a bracket behind an item of its list, so that it may be a share of that item.</param>
internal readonly record struct ShareItem(int Index, Quantity Count, Percentage Share, string Name, bool IsNested);
