using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tool.Running;

namespace Compliance.Tool.Tests;

public sealed class InterruptionTests
{
    private const int Reports = 400;

    /// <summary>A page written into the folder while it is removed would keep it, or bring it back.</summary>
    [Theory]
    [InlineData("html", "pages/")]
    [InlineData("json", "result.json")]
    public void An_interrupted_run_leaves_nothing_behind(string format, string output)
    {
        using var folder = new TemporaryFolder();
        var reports = Directory.CreateDirectory(Path.Combine(folder.Path, "reports"));
        for (var i = 0; i < Reports; i++) File.WriteAllText(Path.Combine(reports.FullName, i + ".txt"), "关于开会的通知\n\n请准时参加。\n");
        using var begun = new ManualResetEventSlim();
        Action? undo = null;
        var console = new ToolConsole(Stream.Null, Stream.Null, TextWriter.Null, folder.Path)
        {
            OnInterrupt = action =>
            {
                undo = action;
                return new MemoryStream();
            },
        };
        string[] line = ["check", "reports", "--format", format, "--output", output, "--jobs", "1"];
        var run = new Thread(() => ToolApplication.Run(line, console, (settings, at) => new(new Watched(CheckerFactory.Open(settings, at).Checker!, begun), [])))
        {
            IsBackground = true,
        };
        run.Start();
        begun.Wait(TimeSpan.FromSeconds(60)).Should().BeTrue();

        undo!();

        Thread.Sleep(50);
        Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Should().Equal("reports");
    }

    /// <summary>Tells when a few reports were checked.</summary>
    private sealed class Watched(IDocumentChecker inner, ManualResetEventSlim begun) : IDocumentChecker
    {
        private int _checked;

        public RuleSetStamp RuleSet => inner.RuleSet;

        public ImmutableArray<Rule> Rules => inner.Rules;

        public CheckResult Check(byte[] bytes, string path)
        {
            if (Interlocked.Increment(ref _checked) == 5) begun.Set();
            return inner.Check(bytes, path);
        }

        public FindingLedger OpenLedger(WaiverSet? waivers, Baseline? baseline, DateOnly today, WaiverPolicy policy) =>
            inner.OpenLedger(waivers, baseline, today, policy);
    }
}
