using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>Reads and parses the files of one rule set and keeps count of what was read.</summary>
internal sealed class RuleSetFiles(IRuleSetSource source, RuleSetFaults faults)
{
    private readonly SortedDictionary<string, byte[]> _digests = new(StringComparer.Ordinal);

    /// <summary>Where the files come from.</summary>
    public IRuleSetSource Source => source;

    /// <summary>The parsed entry file, or null with a fault.</summary>
    public JsonFile? ReadEntry() => Read(source.Entry);

    /// <summary>The parsed file a reference names, or null with a fault at the reference.</summary>
    public JsonFile? Read(JsonCursor reference)
    {
        var name = Plain(reference.Value.Text);
        if (!IsInside(name))
        {
            faults.At(reference, DiagnosticCode.RuleFileOutside, name);
            return null;
        }

        if (source.Read(name) is { } bytes) return Parse(name, bytes);
        faults.At(reference, DiagnosticCode.RuleFileMissing, name);
        return null;
    }

    /// <summary>Adds every file read, by name and content, to a digest.</summary>
    public void AddTo(IncrementalHash hash)
    {
        Span<byte> length = stackalloc byte[4];
        foreach (var (name, digest) in _digests)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
            hash.AppendData(digest);
        }
    }

    /// <summary>A reference without the <c>./</c> that says no more than that it starts here.</summary>
    public static string Plain(string name) => name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;

    /// <summary>
    /// True where a name stays inside the rule set: relative, forward slashes, no empty, <c>.</c> or <c>..</c> segment,
    /// no drive, no control character. Links are the source's business: it alone sees the file system.
    /// </summary>
    public static bool IsInside(string name) =>
        name.Length is > 0 and <= 260
        && name.AsSpan().IndexOfAny('\\', ':', '\0') < 0
        && name.Split('/').All(static segment => segment is not ("" or "." or ".."));

    private JsonFile? Read(string name)
    {
        if (source.Read(name) is { } bytes) return Parse(name, bytes);
        faults.InFile(source.DisplayNameOf(name), DiagnosticCode.RuleFileMissing, name);
        return null;
    }

    private JsonFile? Parse(string name, ReadOnlyMemory<byte> bytes)
    {
        _digests[name] = SHA256.HashData(bytes.Span);
        return JsonFileReader.Read(source.DisplayNameOf(name), bytes.Span, faults);
    }
}
