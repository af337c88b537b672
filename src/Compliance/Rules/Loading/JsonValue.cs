using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>A JSON value that knows where it stands in its file.</summary>
internal sealed class JsonValue
{
    /// <summary>What it is.</summary>
    public required JsonKind Kind { get; init; }

    /// <summary>The value as written: quotes, brackets and braces included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>A string unescaped, or a number as written; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Items of an array; else empty.</summary>
    public ImmutableArray<JsonValue> Items { get; init; } = [];

    /// <summary>Members of an object in the order of the file, repeated names left out; else empty.</summary>
    public ImmutableArray<JsonMember> Members { get; init; } = [];

    /// <summary>The member's value, or null where there is none.</summary>
    public JsonValue? Find(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal)) return member.Value;
        }

        return null;
    }
}
