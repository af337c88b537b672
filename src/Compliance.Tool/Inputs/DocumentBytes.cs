using Compliance.Diagnostics;

namespace Compliance.Tool.Inputs;

/// <summary>What reading a file gave: its bytes, or the diagnostic that says why there are none.</summary>
internal readonly record struct DocumentBytes(byte[]? Bytes, Diagnostic? Fault);
