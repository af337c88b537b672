namespace Compliance.Rules;

/// <summary>
/// Where a rule set's files come from. The library reads no files itself: a host hands it a source. Names are relative,
/// with <c>/</c> between folders; the loader never asks for one that is absolute or leads outside the rule set.
/// </summary>
public interface IRuleSetSource
{
    /// <summary>Name of the file to start from, such as <c>ruleset.json</c>.</summary>
    string Entry { get; }

    /// <summary>The name in diagnostics of file <paramref name="name"/>: usually its path as the user wrote it.</summary>
    string DisplayNameOf(string name);

    /// <summary>The bytes of a file, or null where there is none or it may not be read.</summary>
    ReadOnlyMemory<byte>? Read(string name);

    /// <summary>The rule set that <c>extends</c> names by id or file, or null where this source knows none.</summary>
    IRuleSetSource? Base(string reference);
}
