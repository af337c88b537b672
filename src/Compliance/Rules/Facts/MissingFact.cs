using Compliance.Diagnostics;

namespace Compliance.Rules.Facts;

/// <summary>What a path such as <c>report.publisher</c> stands for, in the words of the fact table.</summary>
internal static class MissingFact
{
    /// <summary>
    /// The words for <paramref name="path"/>; null where it does not say what it belongs to (<c>it.value</c>) and members of
    /// that name mean different things.
    /// </summary>
    public static LocalizedText? NameOf(string path)
    {
        var dot = path.LastIndexOf('.');
        if (dot < 0) return null;
        var member = path[(dot + 1)..];
        if (path.StartsWith("report.", StringComparison.Ordinal) && path.IndexOf('.', StringComparison.Ordinal) == dot)
            return FactTable.Report.Find(member) is FactMember own ? Name(own.Description) : null;
        LocalizedText? only = null;
        foreach (var collection in FactTable.Collections)
        {
            if (collection.Type.Find(member) is not FactMember found) continue;
            if (only is not null && only != found.Description) return null;
            only = found.Description;
        }

        return only is null ? null : Name(only);
    }

    /// <summary>A description up to where it says what null or the form of the value means.</summary>
    private static LocalizedText Name(LocalizedText description) => new(
        Head(description.Chinese, "；", "：", " yyyy"), Head(description.English, "; ", ": ", " as yyyy"));

    private static string Head(string text, params ReadOnlySpan<string> ends)
    {
        var length = text.Length;
        foreach (var end in ends)
            if (text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at && at < length) length = at;
        return text[..length];
    }
}
