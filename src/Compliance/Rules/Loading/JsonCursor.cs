namespace Compliance.Rules.Loading;

/// <summary>A value with the file it stands in.</summary>
/// <param name="File">The file.</param>
/// <param name="Value">The value, one of the file's.</param>
internal readonly record struct JsonCursor(JsonFile File, JsonValue Value)
{
    /// <summary>
    /// Member names and indexes from the file's root, such as <c>rules[3].assert</c>; empty for the root. Only faults need
    /// it, so it is looked for when asked.
    /// </summary>
    public string Pointer => File.PointerOf(Value);

    /// <summary>The file's root value.</summary>
    public static JsonCursor RootOf(JsonFile file) => new(file, file.Root);

    /// <summary>A member's value.</summary>
    public JsonCursor Member(JsonMember member) => this with { Value = member.Value };

    /// <summary>An array's item.</summary>
    public JsonCursor Item(int index) => this with { Value = Value.Items[index] };

    /// <summary>The path of a member called <paramref name="name"/>.</summary>
    public string PointerTo(string name) => Pointer is { Length: > 0 } pointer ? $"{pointer}.{name}" : name;
}
