using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compliance.Rendering.Json;

/// <summary>How all JSON is written: indented, line feeds, Chinese readable.</summary>
internal static class JsonOutput
{
    public const string SchemaVersion = "1";

    /// <summary>Pieces that are put into such a document later, compact.</summary>
    public static JsonWriterOptions Fragment { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Utf8JsonWriter Open(Stream output) => new(output, new JsonWriterOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    });

    /// <summary>Ends the document with a line feed, as text tools expect.</summary>
    public static void Close(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
