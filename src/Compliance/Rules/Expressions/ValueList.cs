namespace Compliance.Rules.Expressions;

/// <summary>A list of values; the array is not changed after it was handed over.</summary>
internal sealed class ValueList(CelValue[] items) : CelList
{
    public static readonly ValueList Empty = new([]);

    public override int Count => items.Length;

    public override CelValue this[int index] => items[index];
}
