using System.Reflection;
using System.Text;

namespace Compliance.Tests.House;

/// <summary>Writes the public API of an assembly as text, one member a line, in ordinal order.</summary>
internal static class PublicApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] RecordMembers =
        ["Equals", "GetHashCode", "ToString", "<Clone>$", "PrintMembers", "EqualityContract", "Deconstruct", "op_Equality", "op_Inequality"];

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}");
        var fields = type.GetFields(Declared).Where(field => field.IsPublic).Select(field => $"field {Name(field.FieldType)} {field.Name}");
        var properties = type.GetProperties(Declared)
            .Where(property => (property.GetMethod?.IsPublic ?? false) && !RecordMembers.Contains(property.Name))
            .Select(property => $"{Name(property.PropertyType)} {property.Name} {{ get;{(property.SetMethod is { IsPublic: true } ? " init;" : "")} }}");
        var constructors = type.GetConstructors().Select(constructor => $"new({Parameters(constructor)})");
        var methods = type.GetMethods(Declared)
            .Where(method => method.IsPublic && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !RecordMembers.Contains(method.Name))
            .Select(method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})");
        return fields.Concat(properties).Concat(constructors).Concat(methods);
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "sealed class" : "class";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}"));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Name(underlying) + "?";
        if (!type.IsGenericType) return type.Name;
        return type.Name[..type.Name.IndexOf('`')] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
    }
}
