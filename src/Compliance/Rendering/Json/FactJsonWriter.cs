using System.Text.Json;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Text;

namespace Compliance.Rendering.Json;

/// <summary>Writes facts member by member as the fact table declares them, so that a rule can say exactly what is printed.</summary>
internal sealed class FactJsonWriter(Utf8JsonWriter json, FactSource source, RenderingOptions options)
{
    private const string TextMember = "text";
    private const string ValueMember = "value";

    /// <summary>All members of a fact, inside an object that is already open. A number whose text is masked is left out too.</summary>
    public void WriteMembers(object fact, FactType type)
    {
        var isPersonal = false;
        foreach (var member in type.Members)
        {
            var value = member.Getter(fact, source);
            json.WritePropertyName(member.Name);
            if (member.Name == TextMember) isPersonal = value.Kind == CelKind.String && Shown(value.Text) != value.Text;
            if (isPersonal && member is { Name: ValueMember, Type.IsNullable: true })
            {
                json.WriteNullValue();
                continue;
            }

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
                json.WriteStringValue(Shown(value.Text));
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

    private string Shown(string text) => options.ShowPersonalNumbers ? text : Masking.Mask(text);

    /// <summary>Two thirds have no end as a decimal; the fraction stands beside the rounded number.</summary>
    private void WriteExact(Rational value)
    {
        if (!DecimalText.TryExact(value, out _)) json.WriteString("exact", value.ToString());
    }
}
