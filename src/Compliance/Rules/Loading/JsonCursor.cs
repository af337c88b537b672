using System.Globalization;

namespace Compliance.Rules.Loading;

/// <summary>A value with the file it stands in and the path that leads to it.</summary>
/// <param name="File">The file.</param>
/// <param name="Value">The value.</param>
/// <param name="Pointer">Member names and indexes from the file's root, such as <c>rules[3].assert</c>; empty for the root.</param>
internal readonly record struct JsonCursor(JsonFile File, JsonValue Value, string Pointer)
{
    /// <summary>The file's root value.</summary>
    public static JsonCursor RootOf(JsonFile file) => new(file, file.Root, "");

    /// <summary>A member's value, under its name.</summary>
    public JsonCursor Member(JsonMember member) => this with { Value = member.Value, Pointer = PointerTo(member.Name) };

    /// <summary>An array's item, under its index.</summary>
    public JsonCursor Item(int index) =>
        this with { Value = Value.Items[index], Pointer = string.Create(CultureInfo.InvariantCulture, $"{Pointer}[{index}]") };

    /// <summary>The path of a member called <paramref name="name"/>.</summary>
    public string PointerTo(string name) => Pointer.Length == 0 ? name : $"{Pointer}.{name}";
}
