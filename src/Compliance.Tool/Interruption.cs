using System.Runtime.InteropServices;

namespace Compliance.Tool;

/// <summary>Leaves nothing half-written behind when the process is interrupted or terminated.</summary>
internal static class Interruption
{
    public static IDisposable Register(Action undo)
    {
        var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
        return new Registrations(interrupt, terminate);

        void Handle(PosixSignalContext context)
        {
            context.Cancel = true;
            undo();
            Environment.Exit(ExitCode.Interrupted);
        }
    }

    private sealed class Registrations(params IDisposable[] registrations) : IDisposable
    {
        public void Dispose()
        {
            foreach (var registration in registrations) registration.Dispose();
        }
    }
}
