using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Compliance.Rules.Facts;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>
/// A finding's identity across edits elsewhere, renumbering and file moves: rule, folded issuer and report year, the
/// folded words of its operands (for an absence the id of what is absent), and its number among equals. White space does not count.
/// </summary>
internal sealed class Fingerprints(Report report)
{
    private const int StackBytes = 1024;
    private const int StackCharacters = 256;
    private const int LongestOrdinal = 12;

    private readonly StringBuilder _key = new(256);
    private readonly Dictionary<string, int> _equals = new(StringComparer.Ordinal);
    private readonly string _prefix = Append(new StringBuilder(), report.Issuer?.Name ?? "")
        .Append('\n').Append(report.ReportYear?.Value.ToString(CultureInfo.InvariantCulture)).ToString();

    /// <summary>
    /// The fingerprint of a finding about what the operands of <paramref name="evidence"/> name. Where it is about more facts
    /// than it lists, their number belongs to it.
    /// </summary>
    public string Of(string ruleId, List<FactEvidence> evidence, int facts)
    {
        _key.Clear().Append(ruleId).Append('\n').Append(_prefix);
        foreach (var fact in evidence)
        {
            foreach (var operand in fact.Operands) Append(_key.Append('\n'), operand);
        }

        if (facts > evidence.Count) _key.Append(CultureInfo.InvariantCulture, $"\n{facts}");
        return Numbered(_key.ToString());
    }

    private string Numbered(string key)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_equals, key, out _);
        var ordinal = count++;
        var length = Encoding.UTF8.GetMaxByteCount(key.Length + LongestOrdinal);
        var rented = length <= StackBytes ? null : ArrayPool<byte>.Shared.Rent(length);
        var bytes = rented ?? stackalloc byte[StackBytes];
        var written = Encoding.UTF8.GetBytes(key, bytes);
        bytes[written++] = (byte)'\n';
        Utf8Formatter.TryFormat(ordinal, bytes[written..], out var digits);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..(written + digits)], hash);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return Convert.ToHexStringLower(hash);
    }

    private static StringBuilder Append(StringBuilder key, string text)
    {
        Span<char> folded = stackalloc char[StackCharacters];
        var count = 0;
        foreach (var c in text)
        {
            var plain = CharacterFolding.Fold(c);
            if (char.IsWhiteSpace(plain)) continue;
            if (count == folded.Length)
            {
                key.Append(folded);
                count = 0;
            }

            folded[count++] = plain;
        }

        return key.Append(folded[..count]);
    }
}
