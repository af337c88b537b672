using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Compliance.Lexicons;

/// <summary>The units of a rule set, found at a given place, longest first. Immutable.</summary>
internal sealed class UnitTable
{
    private readonly FrozenDictionary<char, Form[]> _byFirst;

    private UnitTable(FrozenDictionary<char, Form[]> byFirst) => _byFirst = byFirst;

    /// <summary>
    /// Builds the table from a lexicon whose entries have the unit as id, a field <c>kind</c> (a <see cref="UnitKind"/>) and
    /// optionally <c>numerals: yes</c> and <c>recurs: yes</c>. Patterns are literals with guards. Null gives an empty table; an unknown kind is a count.
    /// </summary>
    public static UnitTable Create(Lexicon? lexicon)
    {
        var forms = new List<Form>();
        foreach (var entry in lexicon?.Entries ?? [])
        {
            var kind = Enum.TryParse<UnitKind>(Field(entry, "kind"), ignoreCase: true, out var parsed) ? parsed : UnitKind.Count;
            var unit = new Unit(entry.Id, kind, Field(entry, "numerals") == "yes", Field(entry, "recurs") == "yes");
            foreach (var pattern in entry.Patterns)
            {
                if (pattern.Text.Length > 0) forms.Add(new Form(pattern.Text, pattern.NotBefore, unit));
            }
        }

        return new UnitTable(forms.GroupBy(static form => form.Text[0]).ToFrozenDictionary(
            static group => group.Key,
            static group => group.OrderByDescending(static form => form.Text.Length).ThenBy(static form => form.Text, StringComparer.Ordinal).ToArray()));
    }

    /// <summary>The longest unit written at <paramref name="at"/> whose guards allow it.</summary>
    public bool TryMatch(ReadOnlySpan<char> folded, int at, out Unit unit, out int length)
    {
        if (at < folded.Length && _byFirst.TryGetValue(folded[at], out var forms))
        {
            foreach (var form in forms)
            {
                var rest = folded[at..];
                if (!rest.StartsWith(form.Text, StringComparison.Ordinal) || IsGuarded(form, rest[form.Text.Length..])) continue;
                unit = form.Unit;
                length = form.Text.Length;
                return true;
            }
        }

        unit = null!;
        length = 0;
        return false;
    }

    private static bool IsGuarded(Form form, ReadOnlySpan<char> after)
    {
        foreach (var guard in form.NotBefore)
        {
            if (after.StartsWith(guard, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string? Field(LexiconEntry entry, string name) =>
        entry.Fields.TryGetValue(name, out var values) && values.Length > 0 ? values[0] : null;

    private sealed record Form(string Text, ImmutableArray<string> NotBefore, Unit Unit);
}
