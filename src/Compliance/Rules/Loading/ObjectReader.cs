using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Loading;

/// <summary>
/// Reads an object's members by name and reports what is missing, of the wrong type or out of range. Names asked for
/// are the known ones: <see cref="Finish"/> reports every other, unless it starts with <c>x-</c>.
/// </summary>
internal sealed class ObjectReader
{
    private readonly JsonCursor _cursor;
    private readonly RuleSetFaults _faults;
    private readonly List<string> _known = [];

    public ObjectReader(JsonCursor cursor, RuleSetFaults faults)
    {
        _cursor = cursor;
        _faults = faults;
        if (cursor.Value.Kind != JsonKind.Object) faults.At(cursor, DiagnosticCode.ValueWrongType, "object");
    }

    /// <summary>The object itself.</summary>
    public JsonCursor Cursor => _cursor;

    /// <summary>A member's value of one of the wanted kinds; null, and a fault, where it is another or a required one is missing.</summary>
    public JsonCursor? Member(string name, JsonKind kind, bool required = false)
    {
        if (Any(name, required) is not { } member) return null;
        if (member.Value.Kind == kind) return member;
        _faults.At(member, DiagnosticCode.ValueWrongType, NameOf(kind));
        return null;
    }

    /// <summary>A member's value of any kind; null where there is none.</summary>
    public JsonCursor? Any(string name, bool required = false)
    {
        _known.Add(name);
        foreach (var member in _cursor.Value.Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal)) return _cursor.Member(member);
        }

        if (required && _cursor.Value.Kind == JsonKind.Object) _faults.At(_cursor, DiagnosticCode.PropertyMissing, name);
        return null;
    }

    /// <summary>True where the object holds that name, of whatever kind its value is.</summary>
    public bool Has(string name) => _cursor.Value.Find(name) is not null;

    /// <summary>A string that is not blank.</summary>
    public string? String(string name, bool required = false)
    {
        if (Member(name, JsonKind.String, required) is not { } member) return null;
        if (!string.IsNullOrWhiteSpace(member.Value.Text)) return member.Value.Text;
        _faults.At(member, DiagnosticCode.ValueWrongType, "text");
        return null;
    }

    /// <summary>True or false; null where there is none.</summary>
    public bool? Flag(string name)
    {
        if (Any(name) is not { } member) return null;
        if (member.Value.Kind is JsonKind.True or JsonKind.False) return member.Value.Kind == JsonKind.True;
        _faults.At(member, DiagnosticCode.ValueWrongType, "true, false");
        return null;
    }

    /// <summary>A number within bounds, both included.</summary>
    public decimal? Number(string name, decimal min, decimal max)
    {
        if (Member(name, JsonKind.Number) is not { } member) return null;
        if (decimal.TryParse(member.Value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max) return number;
        _faults.At(
            member,
            DiagnosticCode.ValueOutOfRange,
            member.Value.Text,
            min.ToString(CultureInfo.InvariantCulture),
            max.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    /// <summary>A day written 2026-04-01.</summary>
    public DateOnly? Date(string name, bool required = false)
    {
        if (Member(name, JsonKind.String, required) is not { } member) return null;
        if (DateOnly.TryParseExact(member.Value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        _faults.At(member, DiagnosticCode.ValueWrongType, "yyyy-MM-dd");
        return null;
    }

    /// <summary>A text in both languages: <c>{ "zh-CN": …, "en": … }</c>.</summary>
    public LocalizedText? Text(string name, bool required = false) => TextWithPlace(name, required)?.Text;

    /// <summary>A text in both languages with the two strings' places.</summary>
    public PlacedText? TextWithPlace(string name, bool required = false)
    {
        if (Member(name, JsonKind.Object, required) is not { } member) return null;
        var reader = new ObjectReader(member, _faults);
        var chinese = reader.Member("zh-CN", JsonKind.String, true);
        var english = reader.Member("en", JsonKind.String, true);
        reader.Finish();
        return chinese is { } zh && english is { } en ? new(new(zh.Value.Text, en.Value.Text), zh, en) : null;
    }

    /// <summary>One of a closed list of names; null, and a fault with the nearest one, where it is none of them.</summary>
    public T? Choice<T>(string name, ImmutableArray<KeyValuePair<string, T>> choices, bool required = false)
        where T : struct =>
        Member(name, JsonKind.String, required) is { } member ? ChoiceOf(member, choices) : null;

    /// <summary>A list whose items are of a closed list of names.</summary>
    public ImmutableArray<T> Choices<T>(string name, ImmutableArray<KeyValuePair<string, T>> choices)
        where T : struct
    {
        var result = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(name))
        {
            if (item.Value.Kind != JsonKind.String) _faults.At(item, DiagnosticCode.ValueWrongType, NameOf(JsonKind.String));
            else if (ChoiceOf(item, choices) is { } value) result.Add(value);
        }

        return result.DrainToImmutable();
    }

    /// <summary>A list of strings.</summary>
    public ImmutableArray<string> Strings(string name) => [.. StringItems(name).Select(static item => item.Value.Text)];

    /// <summary>A list of strings with their places.</summary>
    public ImmutableArray<JsonCursor> StringItems(string name, bool required = false)
    {
        var result = ImmutableArray.CreateBuilder<JsonCursor>();
        foreach (var item in Items(name, required))
        {
            if (item.Value.Kind == JsonKind.String) result.Add(item);
            else _faults.At(item, DiagnosticCode.ValueWrongType, NameOf(JsonKind.String));
        }

        return result.DrainToImmutable();
    }

    /// <summary>The items of a list; none where there is no list.</summary>
    public ImmutableArray<JsonCursor> Items(string name, bool required = false)
    {
        if (Member(name, JsonKind.Array, required) is not { } member) return [];
        var items = ImmutableArray.CreateBuilder<JsonCursor>(member.Value.Items.Length);
        for (var i = 0; i < member.Value.Items.Length; i++) items.Add(member.Item(i));
        return items.MoveToImmutable();
    }

    /// <summary>The members of an object with free names; none where there is no object.</summary>
    public ImmutableArray<KeyValuePair<string, JsonCursor>> Members(string name)
    {
        if (Member(name, JsonKind.Object) is not { } member) return [];
        return [.. member.Value.Members.Select(m => KeyValuePair.Create(m.Name, member.Member(m)))];
    }

    /// <summary>Reports every member that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var member in _cursor.Value.Members)
        {
            if (_known.Contains(member.Name) || member.Name.StartsWith("x-", StringComparison.Ordinal)) continue;
            _faults.Add(
                _cursor.File,
                member.NameSpan.Start,
                _cursor.PointerTo(member.Name),
                NearestName.Of(member.Name, _known),
                DiagnosticCode.PropertyUnknown,
                member.Name,
                string.Join(", ", _known.Order(StringComparer.Ordinal)));
        }
    }

    private static string NameOf(JsonKind kind) => kind.ToString().ToLowerInvariant();

    private T? ChoiceOf<T>(JsonCursor member, ImmutableArray<KeyValuePair<string, T>> choices)
        where T : struct
    {
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Key, member.Value.Text, StringComparison.Ordinal)) return choice.Value;
        }

        _faults.Add(
            member.File,
            member.Value.Span.Start,
            member.Pointer,
            NearestName.Of(member.Value.Text, choices.Select(static c => c.Key)),
            DiagnosticCode.ValueNotAllowed,
            member.Value.Text,
            string.Join(", ", choices.Select(static c => c.Key)));
        return null;
    }
}
