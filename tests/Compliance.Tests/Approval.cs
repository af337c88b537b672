namespace Compliance.Tests;

/// <summary>
/// Compares output with the file that was looked at and approved. COMPLIANCE_APPROVE=1 rewrites the file; the change
/// then shows in the diff.
/// </summary>
internal static class Approval
{
    public static void Verify(string folder, string name, string actual)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", "Compliance.Tests", folder, "Approved", name);
        if (Environment.GetEnvironmentVariable("COMPLIANCE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue("{0} must be approved", path);
        actual.Should().Be(File.ReadAllText(path));
    }
}
