using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>Decodes and parses one JSON file of ours, with all its faults at once.</summary>
internal static class JsonFileReader
{
    /// <summary>Largest file accepted, in bytes.</summary>
    public const int MaxFileSize = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The parsed file, or null with its faults.</summary>
    /// <param name="display">The name as diagnostics say it.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="faults">Receives the faults.</param>
    public static JsonFile? Read(string display, ReadOnlySpan<byte> bytes, RuleSetFaults faults)
    {
        if (bytes.Length > MaxFileSize)
        {
            faults.InFile(
                display,
                DiagnosticCode.RuleFileTooLarge,
                bytes.Length.ToString(CultureInfo.InvariantCulture),
                MaxFileSize.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (Decode(bytes) is not { } decoded)
        {
            faults.InFile(display, DiagnosticCode.RuleFileNotText);
            return null;
        }

        var text = SourceText.From(decoded);
        var jsonFaults = new List<JsonFault>();
        var root = JsonParser.Parse(decoded, jsonFaults);
        var file = new JsonFile(display, text, root ?? new JsonValue { Kind = JsonKind.Null, Span = default });
        foreach (var fault in jsonFaults) faults.Add(file, fault.Offset, null, null, fault.Code, fault.Argument);
        return root is null ? null : file;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
