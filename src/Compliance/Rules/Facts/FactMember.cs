using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>A member of a fact, with what the reference page says of it.</summary>
internal sealed class FactMember : ObjectMember
{
    private FactMember(string name, CelType type, LocalizedText description, MemberGetter getter)
        : base(name, type, getter) => Description = description;

    /// <summary>What it is, its unit, and when it is null.</summary>
    public LocalizedText Description { get; }

    /// <summary>Declares a name that stands for itself, such as <c>report</c> or a collection.</summary>
    public static FactMember Root(string name, CelType type, LocalizedText description, MemberGetter getter) =>
        new(name, type, description, getter);

    /// <summary>Declares a member.</summary>
    /// <param name="name">Name in camelCase, as <c>inspect</c> prints it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="chinese">Description in zh-CN.</param>
    /// <param name="english">Description in English.</param>
    /// <param name="read">Reads it from the fact.</param>
    public static FactMember Of<T>(string name, CelType type, string chinese, string english, Func<T, FactSource, CelValue> read)
        where T : class =>
        new(name, type, new LocalizedText(chinese, english), (instance, source) => read((T)instance, (FactSource)source));

    /// <summary>Declares a member that the fact alone gives.</summary>
    public static FactMember Of<T>(string name, CelType type, string chinese, string english, Func<T, CelValue> read)
        where T : class =>
        new(name, type, new LocalizedText(chinese, english), (instance, _) => read((T)instance));
}
