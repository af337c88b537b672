namespace Compliance.Browser.Tests;

/// <summary>A test in a real browser: skipped where none is installed, but never in CI, which installs one.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Executable is null && Environment.GetEnvironmentVariable("CI") != "true") Skip = "chromium is not installed";
    }
}
