using Microsoft.Playwright;

namespace Compliance.Browser.Tests;

/// <summary>One headless Chromium for all tests. Pages are opened from files, with every request written down.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pages");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? Executable { get; } = new[] { "chromium", "chromium-browser", "google-chrome" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin").Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Headless = true,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens a page in a window of the given size.</summary>
    internal async Task<OpenedPage> Open(string html, int width = 1280, int height = 900)
    {
        Executable.Should().NotBeNull("CI installs chromium");
        var path = Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N") + ".html");
        await File.WriteAllTextAsync(path, html);
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var opened = new OpenedPage(page);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return opened;
    }
}
