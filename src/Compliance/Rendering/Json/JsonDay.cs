using System.Globalization;

namespace Compliance.Rendering.Json;

/// <summary>Calendar days as ISO 8601: 2026-03-01.</summary>
internal static class JsonDay
{
    public static string? Format(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
