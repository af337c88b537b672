namespace Compliance.Rules.Expressions;

/// <summary>The elements of a list value. Immutable.</summary>
internal abstract class CelList
{
    public abstract int Count { get; }

    public abstract CelValue this[int index] { get; }
}
