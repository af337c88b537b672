using System.Runtime.CompilerServices;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>The words that stand for an enum's members in facts, so that reading one allocates nothing.</summary>
internal sealed class Words<T>
    where T : struct, Enum
{
    private readonly string[] _words;
    private readonly CelValue[] _values;

    /// <param name="words">One word a member, in the order of the enum, which must count up from 0.</param>
    public Words(params string[] words)
    {
        _words = words;
        _values = Array.ConvertAll(words, CelValue.Of);
        Type = CelType.OneOf(words);
    }

    /// <summary>A string that is one of these words.</summary>
    public CelType Type { get; }

    public int Count => _words.Length;

    public string WordOf(T member) => _words[Unsafe.BitCast<T, int>(member)];

    public CelValue Of(T member) => _values[Unsafe.BitCast<T, int>(member)];
}
