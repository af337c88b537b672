using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>A figure with the words that say what it is of, so that a second mention of the same can be recognised.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="Words">Verb and measure before the number, without period and adverbs.</param>
/// <param name="Lead">Where those words stand.</param>
internal readonly record struct Mention(Quantity Quantity, string Words, TextSpan Lead);
