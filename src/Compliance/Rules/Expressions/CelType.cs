namespace Compliance.Rules.Expressions;

/// <summary>The static type of an expression. Immutable; compared by content with <see cref="Join"/>.</summary>
internal sealed record CelType
{
    private CelType(CelKind kind) => Kind = kind;

    public static readonly CelType Null = new(CelKind.Null) { IsNullable = true };

    public static readonly CelType Bool = new(CelKind.Bool);

    public static readonly CelType Int = new(CelKind.Int);

    public static readonly CelType Decimal = new(CelKind.Decimal);

    public static readonly CelType String = new(CelKind.String);

    /// <summary>The element type of an empty list, and the type of a part that has a fault: fits everywhere.</summary>
    public static readonly CelType Nothing = new(CelKind.Unknown);

    public CelKind Kind { get; }

    /// <summary>True where the value may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Element type of a list, value type of a map.</summary>
    public CelType? Element { get; private init; }

    /// <summary>Key type of a map.</summary>
    public CelType? Key { get; private init; }

    /// <summary>The members of an object.</summary>
    public ObjectType? Object { get; private init; }

    /// <summary>All values a string of a closed vocabulary can have, or null for any string.</summary>
    public Vocabulary? Values { get; private init; }

    public bool IsNothing => Kind == CelKind.Unknown;

    public bool IsNumber => Kind is CelKind.Int or CelKind.Decimal;

    public static CelType ListOf(CelType element) => new(CelKind.List) { Element = element };

    public static CelType MapOf(CelType key, CelType value) => new(CelKind.Map) { Key = key, Element = value };

    public static CelType Of(ObjectType type) => new(CelKind.Object) { Object = type };

    /// <summary>A string that is one of a closed list of words, so that a misspelt word in a rule is found at load.</summary>
    public static CelType OneOf(params ReadOnlySpan<string> values) =>
        new(CelKind.String) { Values = new Vocabulary([.. values]) };

    public CelType OrNull() => IsNullable ? this : this with { IsNullable = true };

    public CelType NotNull() => IsNullable && Kind != CelKind.Null ? this with { IsNullable = false } : this;

    /// <summary>The type that holds the values of both, or null where there is none.</summary>
    public static CelType? Join(CelType a, CelType b)
    {
        if (a.IsNothing) return b;
        if (b.IsNothing) return a;
        if (a.Kind == CelKind.Null) return b.OrNull();
        if (b.Kind == CelKind.Null) return a.OrNull();
        var joined = JoinKinds(a, b);
        return joined is not null && (a.IsNullable || b.IsNullable) ? joined.OrNull() : joined;
    }

    private static CelType? JoinKinds(CelType a, CelType b)
    {
        if (a.IsNumber && b.IsNumber) return a.Kind == b.Kind ? a : Decimal;
        if (a.Kind != b.Kind) return null;
        switch (a.Kind)
        {
            case CelKind.String:
                return Equals(a.Values, b.Values) ? a : String;
            case CelKind.List:
                return Join(a.Element!, b.Element!) is { } element ? ListOf(element) : null;
            case CelKind.Map:
                return Join(a.Key!, b.Key!) is { } key && Join(a.Element!, b.Element!) is { } value ? MapOf(key, value) : null;
            case CelKind.Object:
                return ReferenceEquals(a.Object, b.Object) ? a : null;
            default:
                return a;
        }
    }

    /// <summary>The type as diagnostics and the reference page write it, such as <c>list(decimal)</c>.</summary>
    public override string ToString()
    {
        var name = Kind switch
        {
            CelKind.Null => "null",
            CelKind.Bool => "bool",
            CelKind.Int => "int",
            CelKind.Decimal => "decimal",
            CelKind.String => "string",
            CelKind.List => $"list({Element})",
            CelKind.Map => $"map({Key}, {Element})",
            CelKind.Object => Object!.Name,
            _ => "any",
        };
        return IsNullable && Kind != CelKind.Null ? name + "?" : name;
    }
}
