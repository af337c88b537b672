using System.Collections.Immutable;
using System.Text;

namespace Compliance.Rules;

/// <summary>A rule set held in memory: file names and their contents. Immutable.</summary>
public sealed class InMemoryRuleSetSource : IRuleSetSource
{
    private readonly ImmutableDictionary<string, ReadOnlyMemory<byte>> _files;
    private readonly string _displayPrefix;

    /// <summary>Makes a source of several files.</summary>
    /// <param name="files">Contents by name.</param>
    /// <param name="entry">Name of the file to start from.</param>
    /// <param name="displayPrefix">What diagnostics put before a file's name.</param>
    public InMemoryRuleSetSource(
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files, string entry = "ruleset.json", string displayPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(displayPrefix);
        _files = ImmutableDictionary.CreateRange(StringComparer.Ordinal, files);
        _displayPrefix = displayPrefix;
        Entry = entry;
    }

    /// <inheritdoc/>
    public string Entry { get; }

    /// <summary>The names of its files, in ordinal order.</summary>
    public ImmutableArray<string> Names => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A rule set of one file with inline rules.</summary>
    public static InMemoryRuleSetSource SingleFile(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        return new([KeyValuePair.Create(name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(json))], name);
    }

    /// <inheritdoc/>
    public string DisplayNameOf(string name) => _displayPrefix + name;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Read(string name) => _files.TryGetValue(name, out var bytes) ? bytes : (ReadOnlyMemory<byte>?)null;

    /// <inheritdoc/>
    public IRuleSetSource? Base(string reference) => RuleSets.SourceOf(reference);
}
