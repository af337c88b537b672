namespace Compliance.Tests.House;

/// <summary>The table of floors: who may use whom. The exception list is empty and stays so.</summary>
internal static class Floors
{
    public static readonly IReadOnlyList<(string Folder, int Floor, string Sentence)> Table =
    [
        ("Text", 0, "Text stands on nothing: characters, spans, numbers."),
        ("Diagnostics", 1, "Diagnostics speak of faults in what was handed in; they use Text alone."),
        ("Lexicons", 1, "Lexicons are words as values; they use Text, and Diagnostics to say which word is malformed."),
        ("Documents", 2, "Documents turn bytes into text and blocks."),
        ("Structure", 3, "Structure reads headings, title and parts from a document."),
        ("Claims", 4, "Claims read what the text states from structure and words."),
        ("Rules", 5, "Rules say what must hold of facts; they know no finding."),
        ("Findings", 6, "Findings are data: what was found, where, by which law."),
        ("Evaluation", 7, "Evaluation turns facts and rules into findings; it renders nothing."),
        ("Rendering", 7, "Rendering reads findings; it evaluates nothing."),
    ];

    /// <summary>Lexicons may name Diagnostics although both stand on floor 1.</summary>
    public static bool MayUse(string user, string used)
    {
        if (user == used) return true;
        var from = Table.Single(row => row.Folder == user).Floor;
        var to = Table.Single(row => row.Folder == used).Floor;
        return to < from || (user == "Lexicons" && used == "Diagnostics");
    }

    /// <summary>The folder below Compliance that a type's namespace names; null for the facade and for other assemblies.</summary>
    public static string? FolderOf(Type type)
    {
        var name = type.Namespace;
        if (type.Assembly != typeof(Compliance.Text.TextSpan).Assembly || name is null) return null;
        var parts = name.Split('.');
        return parts.Length > 1 && parts[0] == "Compliance" ? parts[1] : null;
    }
}
