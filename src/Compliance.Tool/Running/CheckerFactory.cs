using Compliance.Tool.CommandLine;

namespace Compliance.Tool.Running;

/// <summary>Loads the rules that the settings name.</summary>
internal static class CheckerFactory
{
    public static CheckerOpening Open(CheckSettings settings, ToolConsole console) => throw new NotSupportedException();
}
