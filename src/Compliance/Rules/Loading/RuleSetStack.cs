using System.Collections.Immutable;
using System.Security.Cryptography;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>
/// The layers of a rule set, what is extended before what extends it. Each rule set is read once even where two others
/// extend it; a circle is a fault.
/// </summary>
internal sealed class RuleSetStack
{
    /// <summary>Most rule sets one may build on; a chain longer than this is a mistake.</summary>
    private const int MaxLayers = 32;

    private readonly RuleSetFaults _faults;
    private readonly List<RuleSetLayer> _layers = [];
    private readonly List<string> _open = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private RuleSetStack(RuleSetFaults faults) => _faults = faults;

    /// <summary>Reads a rule set and all it extends.</summary>
    /// <returns>The layers, base first, and the digest over all their files; no layers where the entry cannot be read.</returns>
    public static (ImmutableArray<RuleSetLayer> Layers, string Digest) Read(IRuleSetSource source, RuleSetFaults faults)
    {
        var stack = new RuleSetStack(faults);
        using (stack._hash)
        {
            stack.Push(source, null);
            return ([.. stack._layers], Convert.ToHexStringLower(stack._hash.GetHashAndReset()));
        }
    }

    /// <summary>Reads a rule set, and all it extends, for its lexicons alone: another kind of report written in the same language.</summary>
    private ImmutableHashSet<string> Borrow(IRuleSetSource source, JsonCursor reference)
    {
        var first = _layers.Count;
        var names = Push(source, reference);
        for (var i = first; i < _layers.Count; i++) _layers[i] = _layers[i].LexiconsAlone();
        return names;
    }

    /// <summary>Reads a rule set and, before it, all it extends; gives their entry files.</summary>
    private ImmutableHashSet<string> Push(IRuleSetSource source, JsonCursor? reference)
    {
        var files = new RuleSetFiles(source, _faults);
        if (files.ReadEntry() is not { } entry) return [];
        var name = entry.Name;
        if (_open.Contains(name, StringComparer.Ordinal) || _open.Count == MaxLayers)
        {
            if (reference is { } place) _faults.At(place, DiagnosticCode.RuleSetCycle, string.Join(" → ", _open.Append(name)));
            return [];
        }

        var layer = RuleSetLayerReader.Read(files, entry, _faults, out var extends, out var lexiconsOf);
        if (_layers.Find(known => string.Equals(known.EntryName, name, StringComparison.Ordinal)) is { } read) return read.Ancestors.Add(name);
        _open.Add(name);
        ImmutableHashSet<string> ancestors = [];
        foreach (var basis in extends)
        {
            if (source.Base(RuleSetFiles.Plain(basis.Value.Text)) is { } found) ancestors = ancestors.Union(Push(found, basis));
            else _faults.Misspelt(basis, DiagnosticCode.RuleSetUnknown, basis.Value.Text, RuleSets.Ids);
        }

        foreach (var lender in lexiconsOf)
        {
            if (source.Base(RuleSetFiles.Plain(lender.Value.Text)) is { } found) ancestors = ancestors.Union(Borrow(found, lender));
            else _faults.Misspelt(lender, DiagnosticCode.RuleSetUnknown, lender.Value.Text, RuleSets.Ids);
        }

        _open.RemoveAt(_open.Count - 1);
        _layers.Add(layer with { EntryName = name, Ancestors = ancestors });
        files.AddTo(_hash);
        return ancestors.Add(name);
    }
}
