using System.Text;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Rendering.Sarif;

/// <summary>Words of the SARIF specification.</summary>
internal static class SarifNames
{
    public static string Level(Severity severity) => severity switch
    {
        Severity.Veto or Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static string Kind(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Review => "review",
        Outcome.Undetermined => "open",
        Outcome.NotApplicable => "notApplicable",
        _ => "fail",
    };

    /// <summary>An identifier in Pascal case from the words of a title: letters and digits only.</summary>
    public static string Pascal(string title)
    {
        var name = new StringBuilder(title.Length);
        var starts = true;
        foreach (var c in title)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                starts = starts || c is not ('\'' or '’');
                continue;
            }

            name.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        return name.ToString();
    }
}
