namespace Compliance.Tests.House;

public class LayeringTests
{
    [Fact]
    public void Every_folder_of_the_library_stands_in_the_table_of_floors()
    {
        var folders = Directory.EnumerateDirectories(Sources.Library).Select(path => Path.GetFileName(path)!)
            .Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal);

        folders.Should().BeEquivalentTo(Floors.Table.Select(row => row.Folder));
    }

    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Floors.Table) data.Add(row.Folder, row.Sentence);
        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_floor_uses_only_lower_floors(string folder, string sentence)
    {
        var upward = typeof(Compliance.Text.TextSpan).Assembly.GetTypes()
            .Where(type => Floors.FolderOf(type) == folder)
            .SelectMany(type => TypeReferences.Of(type)
                .Where(used => Floors.FolderOf(used) is { } floor && !Floors.MayUse(folder, floor))
                .Select(used => $"{type.FullName} uses {used.FullName}"))
            .Distinct().Order(StringComparer.Ordinal);

        upward.Should().BeEmpty("{0}", sentence);
    }

    [Fact]
    public void Only_the_facade_stands_above_the_floors()
    {
        var above = typeof(Compliance.Text.TextSpan).Assembly.GetTypes()
            .Where(type => type.Namespace == "Compliance" && !type.IsNested).Select(type => type.Name);

        above.Except(["ComplianceChecker", "CheckOptions", "RulePageTester"]).Should().BeEmpty();
    }

    [Fact]
    public void The_walk_over_method_bodies_sees_what_a_body_uses() =>
        TypeReferences.Of(typeof(LayeringTests)).Should().Contain(typeof(TypeReferences)).And.Contain(typeof(Floors));
}
