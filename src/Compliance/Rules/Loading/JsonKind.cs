namespace Compliance.Rules.Loading;

/// <summary>The kinds of JSON value.</summary>
internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}
