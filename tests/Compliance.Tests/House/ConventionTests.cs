using System.Reflection;
using System.Runtime.CompilerServices;

namespace Compliance.Tests.House;

public class ConventionTests
{
    private static readonly Type[] Types = typeof(Compliance.Text.TextSpan).Assembly.GetTypes()
        .Where(type => !IsGenerated(type)).ToArray();

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName)
            .Should().BeEmpty();

    [Fact]
    public void Public_types_cannot_be_changed_once_made()
    {
        var changeable = Types.Where(type => type.IsPublic).SelectMany(type =>
            type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set)).Cast<MemberInfo>()
                .Concat(type.GetFields().Where(field => !field.IsInitOnly && !field.IsLiteral && !type.IsEnum)))
            .Select(member => $"{member.DeclaringType}.{member.Name}");

        changeable.Should().BeEmpty();
    }

    [Fact]
    public void No_static_field_can_be_assigned_twice() =>
        Types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'))
            .Select(field => $"{field.DeclaringType}.{field.Name}")
            .Should().BeEmpty();

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name()
    {
        var odd = Sources.Files().Where(path => Path.GetFileName(path) != "Program.cs")
            .Select(path => (Path: path, Names: Sources.TopLevelTypes(path).Distinct().ToList()))
            .Where(file => file.Names.Count != 1 || file.Names[0] != Path.GetFileNameWithoutExtension(file.Path).Split('.')[0])
            .Select(file => $"{Sources.Relative(file.Path)}: {string.Join(", ", file.Names)}");

        odd.Should().BeEmpty();
    }

    [Fact]
    public void A_namespace_is_the_folder()
    {
        var odd = Sources.Files().Where(path => Path.GetFileName(path) != "Program.cs")
            .Select(path => (Path: path, Namespace: Sources.Namespace(path)))
            .Where(file => file.Namespace != Path.GetDirectoryName(Sources.Relative(file.Path))!.Replace('\\', '/').Replace('/', '.'))
            .Select(file => $"{Sources.Relative(file.Path)}: {file.Namespace}");

        odd.Should().BeEmpty();
    }

    [Fact]
    public void Files_fit_on_a_screen_or_three()
    {
        var lengths = Sources.Files().Select(path => (Path: Sources.Relative(path), Lines: File.ReadLines(path).Count()))
            .OrderBy(file => file.Lines).ToList();

        lengths.Where(file => file.Lines > 400).Should().BeEmpty();
        lengths[lengths.Count / 2].Lines.Should().BeLessThanOrEqualTo(80);
        lengths[lengths.Count * 9 / 10].Lines.Should().BeLessThanOrEqualTo(200);
    }

    [Fact]
    public void No_type_is_named_like_a_drawer() =>
        Types.Where(type => new[] { "Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Common", "Data", "Info" }
                .Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)))
            .Select(type => type.FullName).Should().BeEmpty();

    [Fact]
    public void No_type_is_named_like_its_namespace() =>
        Types.Where(type => type.Namespace?.Split('.')[^1] == type.Name).Select(type => type.FullName).Should().BeEmpty();

    [Fact]
    public void Nothing_is_left_open_in_code() =>
        Sources.Files().SelectMany(path => File.ReadLines(path).Select(line => (path, line)))
            .Where(pair => new[] { "TODO", "FIXME", "NotImplementedException", "#region" }
                .Any(word => pair.line.Contains(word, StringComparison.Ordinal)))
            .Select(pair => $"{Sources.Relative(pair.path)}: {pair.line.Trim()}").Should().BeEmpty();

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<') || type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
