using Compliance.Documents;

namespace Compliance.Tests.Documents;

internal static class ReaderInvariants
{
    /// <summary>Blocks lie in the text, in order, apart, and hold text that neither starts nor ends blank.</summary>
    public static bool Hold(ReportDocument document)
    {
        var end = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Span.Start < end || block.Span.IsEmpty || block.Span.End > document.Source.Length) return false;
            var text = document.Source.Slice(block.Span);
            if (text.Trim(" \t\u3000").Length != text.Length || text.ContainsAny('\r', '\n')) return false;
            end = block.Span.End;
        }

        return true;
    }
}
