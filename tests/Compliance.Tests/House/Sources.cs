using System.Text.RegularExpressions;

namespace Compliance.Tests.House;

/// <summary>The source files of src/, as the conventions see them.</summary>
internal static partial class Sources
{
    public static readonly string Root = Path.Combine(SharedFolder.RepositoryRoot, "src");

    public static readonly string Library = Path.Combine(Root, "Compliance");

    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Names of the types declared at the top level of a file (no indentation).</summary>
    public static IEnumerable<string> TopLevelTypes(string path) =>
        TopLevelType().Matches(File.ReadAllText(path)).Select(match => match.Groups["name"].Value);

    public static string? Namespace(string path)
    {
        var match = FileNamespace().Match(File.ReadAllText(path));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"^(?:public |internal |file |sealed |static |abstract |readonly |partial |ref )*(?:class|struct|interface|enum|record struct|record class|record|delegate [\w<>\[\]?., ]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex FileNamespace();
}
