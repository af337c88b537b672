namespace Compliance.Tests.House;

public class PublicApiTests
{
    /// <summary>A change of the public API is a decision: replace the approved listing with the received one in the same commit.</summary>
    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        var folder = Path.Combine(SharedFolder.RepositoryRoot, "tests", "Compliance.Tests", "House");
        var received = PublicApiListing.Of(typeof(Compliance.Text.TextSpan).Assembly);
        var approved = Path.Combine(folder, "PublicApi.approved.txt");
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == received) return;

        File.WriteAllText(Path.Combine(folder, "PublicApi.received.txt"), received);
        received.Should().Be(File.Exists(approved) ? File.ReadAllText(approved) : "", "PublicApi.approved.txt lists the API");
    }
}
