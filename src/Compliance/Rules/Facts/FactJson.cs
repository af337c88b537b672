using System.Text.Json;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>
/// Writes values as JSON: facts as objects with the members their type declares, in its order; exact numbers as
/// plain decimals, those without a short finite notation with 17 significant digits.
/// </summary>
internal static class FactJson
{
    /// <summary>Writes one value.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    /// <param name="value">The value; unknown and error are no values and written as null.</param>
    /// <param name="type">Its static type.</param>
    /// <param name="source">What facts are read from; null where the value holds none.</param>
    public static void Write(Utf8JsonWriter writer, CelValue value, CelType type, FactSource? source)
    {
        switch (value.Kind)
        {
            case CelKind.Bool:
                writer.WriteBooleanValue(value.IsTrue);
                break;
            case CelKind.Int:
                writer.WriteNumberValue(value.Int);
                break;
            case CelKind.Decimal:
                writer.WriteRawValue(DecimalText.JsonOf(value.Number), skipInputValidation: true);
                break;
            case CelKind.String:
                writer.WriteStringValue(value.Text);
                break;
            case CelKind.List:
                writer.WriteStartArray();
                for (var i = 0; i < value.List.Count; i++) Write(writer, value.List[i], type.Element!, source);
                writer.WriteEndArray();
                break;
            case CelKind.Map:
                WriteMap(writer, value.Map, type.Element!, source);
                break;
            case CelKind.Object when source is not null && type.Object is FactType factType:
                WriteFact(writer, value.Fact, factType, source);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>Writes a fact with all its members.</summary>
    public static void WriteFact(Utf8JsonWriter writer, object fact, FactType type, FactSource source)
    {
        writer.WriteStartObject();
        foreach (var member in type.Members)
        {
            writer.WritePropertyName(member.Name);
            Write(writer, member.Getter(fact, source), member.Type, source);
        }

        writer.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter writer, CelMap map, CelType valueType, FactSource? source)
    {
        writer.WriteStartObject();
        for (var i = 0; i < map.Count; i++)
        {
            var key = map.KeyAt(i);
            map.TryGet(key, out var value);
            writer.WritePropertyName(NameOf(key));
            Write(writer, value, valueType, source);
        }

        writer.WriteEndObject();
    }

    private static string NameOf(CelValue key) => key.Kind switch
    {
        CelKind.String => key.Text,
        CelKind.Bool => key.IsTrue ? "true" : "false",
        _ => DecimalText.Of(key.Number),
    };
}
