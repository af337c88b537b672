using System.Text;
using System.Text.Json;

namespace Compliance.Tool.Rules;

/// <summary>Adds a rule to a rule set's file and leaves everything else in it as its author wrote it.</summary>
internal static class ManifestEdit
{
    /// <summary>The file's text with <paramref name="file"/> at the end of its <c>rules</c>; <paramref name="json"/> is a valid rule set.</summary>
    public static string AddRule(string json, string file)
    {
        var bytes = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var entry = Encoding.UTF8.GetBytes($"\"{file}\"");
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !reader.ValueTextEquals("rules"u8)) continue;
            reader.Read();
            var last = -1L;
            while (reader.Read() && !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == 1))
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) reader.Skip();
                last = reader.BytesConsumed;
            }

            return last < 0
                ? Insert(bytes, reader.TokenStartIndex, entry)
                : Insert(bytes, last, [.. ",\n    "u8, .. entry]);
        }

        var open = Array.IndexOf(bytes, (byte)'{') + 1;
        return Insert(bytes, open, [.. "\n  \"rules\": [ "u8, .. entry, .. " ],"u8]);
    }

    private static string Insert(byte[] bytes, long at, byte[] added) =>
        Encoding.UTF8.GetString([.. bytes.AsSpan(0, (int)at), .. added, .. bytes.AsSpan((int)at)]);
}
