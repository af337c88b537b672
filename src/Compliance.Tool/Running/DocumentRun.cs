using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Tool.Inputs;

namespace Compliance.Tool.Running;

/// <summary>Reads and checks documents, on several threads where asked, and hands the results on in the order of the input.</summary>
internal sealed class DocumentRun(DocumentFile files, IDocumentChecker checker, int jobs)
{
    /// <summary>Results that may wait for an earlier, slower one; bounds memory.</summary>
    private const int WindowPerJob = 8;

    public void Run(IReadOnlyList<InputDocument> documents, Action<CheckResult> receive)
    {
        var threads = Math.Min(jobs, documents.Count);
        if (threads <= 1)
        {
            foreach (var document in documents) receive(Check(document));
            return;
        }

        RunParallel(documents, threads, receive);
    }

    /// <summary>Never throws: one bad file, or one that breaks the engine, stops nothing.</summary>
    public CheckResult Check(InputDocument document)
    {
        try
        {
            var (bytes, fault) = files.Read(document);
            return bytes is null ? Without(document, Verdict.Unreadable, fault!) : checker.Check(bytes, document.Path);
        }
        catch (Exception e)
        {
            var fault = new Diagnostic(
                DiagnosticCode.EngineFault, DiagnosticSeverity.Error, document.Path, null, null, [e.GetType().Name, e.Message]);
            return Without(document, Verdict.Error, fault);
        }
    }

    private void RunParallel(IReadOnlyList<InputDocument> documents, int threads, Action<CheckResult> receive)
    {
        var window = threads * WindowPerJob;
        var results = new TaskCompletionSource<CheckResult>[window];
        for (var i = 0; i < window; i++) results[i] = new TaskCompletionSource<CheckResult>();
        using var slots = new SemaphoreSlim(window);
        using var stop = new CancellationTokenSource();
        var next = -1;
        void Work()
        {
            while (true)
            {
                try
                {
                    slots.Wait(stop.Token);
                }
                catch (OperationCanceledException)
                {
                    return;
                }

                var index = Interlocked.Increment(ref next);
                if (index >= documents.Count) return;
                results[index % window].SetResult(Check(documents[index]));
            }
        }

        var workers = new Thread[threads];
        for (var i = 0; i < threads; i++)
        {
            workers[i] = new Thread(Work) { IsBackground = true };
            workers[i].Start();
        }

        try
        {
            for (var index = 0; index < documents.Count; index++)
            {
                var result = results[index % window].Task.GetAwaiter().GetResult();
                results[index % window] = new TaskCompletionSource<CheckResult>();
                slots.Release();
                receive(result);
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var worker in workers) worker.Join();
        }
    }

    private CheckResult Without(InputDocument document, Verdict verdict, Diagnostic fault) => new()
    {
        Path = document.Path,
        Digest = string.Empty,
        RuleSet = checker.RuleSet,
        Verdict = verdict,
        Findings = [],
        Outcomes = [],
        Diagnostics = ImmutableArray.Create(fault),
    };
}
