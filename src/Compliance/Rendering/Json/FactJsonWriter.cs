using System.Text.Json;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Text;

namespace Compliance.Rendering.Json;

/// <summary>Writes facts member by member as the fact table declares them, so that a rule can say exactly what is printed.</summary>
internal sealed class FactJsonWriter(Utf8JsonWriter json, FactSource source, RenderingOptions options)
{
    private const string ValueMember = "value";

    /// <summary>All members of a fact, inside an object that is already open.</summary>
    public void WriteMembers(object fact, FactType type)
    {
        foreach (var member in type.Members)
        {
            var value = member.Getter(fact, source);
            json.WritePropertyName(member.Name);
            Write(value, member.Type);
            if (member.Name == ValueMember && value.Kind == CelKind.Decimal) WriteExact(value.Number);
        }
    }

    public void WriteFacts(FactCollection collection)
    {
        json.WriteStartArray(collection.Name);
        foreach (var fact in source.Facts(collection)) WriteObject(fact, collection.Type);
        json.WriteEndArray();
    }

    private void Write(CelValue value, CelType type)
    {
        switch (value.Kind)
        {
            case CelKind.Bool:
                json.WriteBooleanValue(value.IsTrue);
                break;
            case CelKind.Int:
                json.WriteNumberValue(value.Int);
                break;
            case CelKind.Decimal:
                json.WriteRawValue(DecimalText.Of(value.Number), skipInputValidation: true);
                break;
            case CelKind.String:
                json.WriteStringValue(options.ShowPersonalNumbers ? value.Text : Masking.Mask(value.Text));
                break;
            case CelKind.List:
                json.WriteStartArray();
                for (var i = 0; i < value.List.Count; i++) Write(value.List[i], type.Element!);
                json.WriteEndArray();
                break;
            case CelKind.Object:
                WriteObject(value.Fact, (FactType)type.Object!);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private void WriteObject(object fact, FactType type)
    {
        json.WriteStartObject();
        WriteMembers(fact, type);
        json.WriteEndObject();
    }

    /// <summary>Two thirds have no end as a decimal; the fraction stands beside the rounded number.</summary>
    private void WriteExact(Rational value)
    {
        if (!DecimalText.TryExact(value, out _)) json.WriteString("exact", value.ToString());
    }
}
