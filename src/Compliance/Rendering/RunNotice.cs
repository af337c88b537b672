using Compliance.Diagnostics;

namespace Compliance.Rendering;

/// <summary>Something to know about a whole run, such as files of a folder that were passed over.</summary>
/// <param name="Code">A stable code in camelCase, such as <c>filesSkipped</c>.</param>
/// <param name="Text">What happened, in both languages.</param>
public sealed record RunNotice(string Code, LocalizedText Text);
