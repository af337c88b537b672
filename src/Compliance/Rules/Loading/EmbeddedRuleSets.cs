using System.Buffers.Binary;
using System.Text;

namespace Compliance.Rules.Loading;

// The one place where the library reads its own resources.
#pragma warning disable RS0030

/// <summary>The rule sets the build packed into the library: <c>ID.rules</c> holds the files of one, <c>ID.pages</c> its pages.</summary>
internal static class EmbeddedRuleSets
{
    private const string RulesExtension = ".rules";

    private const string PagesExtension = ".pages";

    private static readonly System.Reflection.Assembly Library = typeof(EmbeddedRuleSets).Assembly;

    /// <summary>Ids of all packed rule sets, in ordinal order.</summary>
    public static IEnumerable<string> Ids() => Library.GetManifestResourceNames()
        .Where(static name => name.EndsWith(RulesExtension, StringComparison.Ordinal))
        .Select(static name => name[..^RulesExtension.Length])
        .Order(StringComparer.Ordinal);

    /// <summary>The files of one rule set, or null where none has this id.</summary>
    public static InMemoryRuleSetSource? SourceOf(string id) =>
        Open(id + RulesExtension) is { } bytes ? new(Files(bytes), displayPrefix: id + "/") : null;

    /// <summary>A rule's page, or null where there is none.</summary>
    public static string? PageOf(string id, string ruleId)
    {
        if (Open(id + PagesExtension) is not { } bytes) return null;
        foreach (var (name, content) in Files(bytes))
        {
            if (string.Equals(name, ruleId + ".md", StringComparison.Ordinal)) return Encoding.UTF8.GetString(content.Span);
        }

        return null;
    }

    private static byte[]? Open(string resource)
    {
        using var stream = Library.GetManifestResourceStream(resource);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static List<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(byte[] bytes)
    {
        var files = new List<KeyValuePair<string, ReadOnlyMemory<byte>>>();
        for (var at = 0; at < bytes.Length;)
        {
            var name = Encoding.UTF8.GetString(Next(bytes, ref at).Span);
            files.Add(new(name, Next(bytes, ref at)));
        }

        return files;
    }

    private static ReadOnlyMemory<byte> Next(byte[] bytes, ref int at)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
        var slice = bytes.AsMemory(at + 4, length);
        at += 4 + length;
        return slice;
    }
}
