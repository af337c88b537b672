using Compliance.Diagnostics;
using Compliance.Rules.Facts;

namespace Compliance.Tests.Rules.Facts;

/// <summary>The committed pages are what the table says. On a change, copy the text the failing test leaves in its output folder.</summary>
public sealed class LanguageReferenceTests
{
    [Theory]
    [InlineData("expressions.md", Language.Chinese)]
    [InlineData("expressions.en.md", Language.English)]
    public void The_page_is_generated_from_the_table(string name, Language language)
    {
        var generated = LanguageReference.Write(language);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, name), generated);

        File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "rules", name)).Should().Be(generated);
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_collection_and_member_stands_on_the_page(Language language)
    {
        var page = LanguageReference.Write(language);

        foreach (var collection in FactTable.Collections)
        {
            page.Should().Contain($"| `{collection.Name}` |");
            page.Should().Contain($"## {collection.Type.Name}\n");
            foreach (var member in collection.Type.Members) page.Should().Contain($"| `{member.Name}` | {member.Type} | {member.Description.In(language)}");
        }
    }
}
