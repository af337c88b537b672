using Microsoft.Playwright;

namespace Compliance.Browser.Tests;

/// <summary>A page and everything it asked for, said or complained about.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    public OpenedPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Messages.Add(message.Text);
        page.PageError += (_, error) => Messages.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Messages.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Popup += (_, _) => Messages.Add("popup");
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Messages { get; } = [];

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
