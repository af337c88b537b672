using System.Text;
using Compliance.Rendering.Terminal;

namespace Compliance.Tool;

/// <summary>What the tool reads from and writes to, so that tests can stand in for a terminal.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output; results only.</param>
/// <param name="Error">Standard error; everything else.</param>
/// <param name="WorkingDirectory">Relative paths start here.</param>
internal sealed record ToolConsole(Stream Input, Stream Output, TextWriter Error, string WorkingDirectory)
{
    /// <summary>True where a person reads standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True where a person reads standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>False where the environment asks for no colour (NO_COLOR, a dumb terminal).</summary>
    public bool ColourAllowed { get; init; }

    /// <summary>Registers what must be undone when the process is interrupted; null in tests.</summary>
    public Func<Action, IDisposable>? OnInterrupt { get; init; }

    /// <summary>The system's date, asked for only where the command line gives none.</summary>
    public Func<DateOnly> Today { get; init; } = static () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Says something on standard error; what a file's name or a rule could steer a terminal with is made harmless.</summary>
    public void Say(string text)
    {
        foreach (var line in text.Split('\n')) Error.WriteLine(SafeText.Of(line));
    }

    /// <summary>The process's own streams. UTF-8 without byte order mark everywhere; the console's own encoding is left alone on Unix.</summary>
    public static ToolConsole OfProcess()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var error = new StreamWriter(new StandardError(Console.OpenStandardError()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 256)
        {
            AutoFlush = true,
            NewLine = "\n",
        };
        return new ToolConsole(StandardInput.Open(), Console.OpenStandardOutput(), error, Environment.CurrentDirectory)
        {
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            ColourAllowed = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            OnInterrupt = Interruption.Register,
        };
    }
}
