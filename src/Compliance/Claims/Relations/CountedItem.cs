using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>One item of a list of counts, such as 行政许可12件.</summary>
/// <param name="Name">The words before the number, trimmed; empty where the number comes first.</param>
/// <param name="Quantity">The count.</param>
/// <param name="Separator">What stands before the item: 、 , ; or 和; 0 for the first.</param>
/// <param name="Tells">What its words say about it.</param>
internal readonly record struct CountedItem(TextSpan Name, Quantity Quantity, char Separator, CountedItemTells Tells);
