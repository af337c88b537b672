using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Html;

namespace Compliance.Tool.Outputs;

/// <summary>Writes a page for each report as it comes, and the index beside them.</summary>
internal sealed class HtmlFolderWriter : IResultWriter
{
    private readonly Lock _gate;
    private readonly string _folder;
    private readonly RunHeader _header;
    private readonly HtmlResultRenderer _pages;
    private readonly FileStream _indexFile;
    private readonly IResultWriter _index;
    private int _number;
    private string _name = "";

    public HtmlFolderWriter(string folder, RenderingOptions options, RunHeader header, Lock gate)
    {
        _gate = gate;
        _folder = folder;
        _header = header;
        _pages = new HtmlResultRenderer(options);
        _indexFile = new FileStream(Path.Combine(folder, HtmlFolder.IndexName), FileMode.Create, FileAccess.Write);
        _index = new HtmlIndexRenderer(options, _ => _name).Begin(_indexFile, header);
    }

    public void Write(CheckResult result)
    {
        using var held = _gate.EnterScope();
        _name = PageNames.Of(++_number, _header.Documents ?? 0, result.Path);
        using (var file = new FileStream(Path.Combine(_folder, _name), FileMode.Create, FileAccess.Write))
        using (var page = _pages.Begin(file, _header with { Documents = 1, RuleSet = result.RuleSet }))
        {
            page.Write(result);
            var tally = new RunTally();
            tally.Add(result);
            page.End(tally.ToSummary([]));
        }

        _index.Write(result);
    }

    public void End(RunSummary summary) => _index.End(summary);

    public void Dispose()
    {
        _index.Dispose();
        _indexFile.Dispose();
    }
}
