using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Compliance.Rules.Loading;

namespace Compliance.Rules;

/// <summary>Loads rule sets. Never throws on input: a rule set, or all its faults at once.</summary>
public static class RuleSetLoader
{
    /// <summary>Loads the rule set whose files <paramref name="source"/> hands out, with all it extends.</summary>
    public static RuleSetLoading Load(IRuleSetSource source) => Load(source, []);

    /// <summary>Loads a rule set with parameters set by the caller.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="parameters">Values as text, by <c>RULE-ID.name</c> for a rule's parameter or <c>name</c> for one of the rule set.</param>
    public static RuleSetLoading Load(IRuleSetSource source, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parameters);
        var faults = new RuleSetFaults();
        var (layers, digest) = RuleSetStack.Read(source, faults);
        if (layers.IsEmpty) return new(null, faults.Ordered());
        ImmutableArray<KeyValuePair<string, string>> given = [.. parameters];
        var ruleSet = new RuleSetBuilder(layers, DigestOf(digest, given), given, faults).Build();
        return new(faults.Any ? null : ruleSet, faults.Ordered());
    }

    /// <summary>The files' digest where the caller set nothing: it names what was in force, so what the caller set is part of it.</summary>
    private static string DigestOf(string files, ImmutableArray<KeyValuePair<string, string>> parameters)
    {
        if (parameters.IsEmpty) return files;
        var text = new StringBuilder(files);
        foreach (var (name, value) in parameters.OrderBy(static parameter => parameter.Key, StringComparer.Ordinal))
            text.Append('\n').Append(name).Append('=').Append(value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
