using System.Text.Json;
using Compliance.Claims;
using Compliance.Text;

namespace Compliance.Rendering.Json;

/// <summary>The claims of <c>inspect</c>, each list in reading order.</summary>
internal sealed class InspectClaimWriter(Utf8JsonWriter json, SourceText source, RenderingOptions options)
{
    public void Write(ClaimSet claims)
    {
        json.WriteStartArray("quantities");
        foreach (var quantity in claims.Quantities) Write(quantity);
        json.WriteEndArray();
        json.WriteStartArray("percentages");
        foreach (var percentage in claims.Percentages) Write(percentage);
        json.WriteEndArray();
        json.WriteStartArray("enumerations");
        foreach (var enumeration in claims.Enumerations) Write(enumeration);
        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (var relation in claims.Relations) Write(relation);
        json.WriteEndArray();
        json.WriteStartArray("dates");
        foreach (var date in claims.Dates) Write(date);
        json.WriteEndArray();
        json.WriteStartArray("citations");
        foreach (var citation in claims.Citations) Write(citation);
        json.WriteEndArray();
    }

    private void Write(Quantity quantity)
    {
        json.WriteStartObject();
        WritePlace(quantity.Span);
        JsonNumber.Write(json, "value", quantity.Value);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("approximation", ContractNames.Of(quantity.Approximation));
        WriteInterval(quantity.Interval);
        json.WriteString("measure", Shown(quantity.Measure));
        json.WriteString("polarity", ContractNames.Of(quantity.Polarity));
        json.WriteString("period", quantity.Period);
        json.WriteEndObject();
    }

    private void Write(Percentage percentage)
    {
        json.WriteStartObject();
        WritePlace(percentage.Span);
        JsonNumber.Write(json, "value", percentage.Value);
        if (!JsonNumber.IsFinite(percentage.Value)) json.WriteString("exact", percentage.Value.ToString());
        json.WriteString("kind", ContractNames.Of(percentage.Kind));
        json.WriteString("approximation", ContractNames.Of(percentage.Approximation));
        WriteInterval(percentage.Interval);
        json.WriteString("polarity", ContractNames.Of(percentage.Polarity));
        json.WriteStartArray("measures");
        foreach (var measure in percentage.Measures) json.WriteStringValue(source.Slice(measure));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Enumeration enumeration)
    {
        json.WriteStartObject();
        WritePlace(enumeration.Span, withText: false);
        JsonNumber.Write(json, "announced", enumeration.Announced?.Value);
        json.WriteStartArray("markers");
        foreach (var item in enumeration.Items) json.WriteStringValue(item.Marker);
        json.WriteEndArray();
        json.WriteNumber("depth", enumeration.Depth);
        json.WriteEndObject();
    }

    private void Write(Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("kind", ContractNames.Of(relation.Kind));
        json.WriteString("outcome", ContractNames.Of(relation.Outcome));
        json.WriteString("reason", relation.Reason);
        json.WriteStartArray("operands");
        foreach (var operand in relation.Operands)
        {
            json.WriteStartObject();
            json.WriteString("role", operand.Role);
            WritePlace(operand.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonNumber.Write(json, "stated", relation.Stated);
        WriteComputed(relation.Computed);
        json.WriteStartArray("policies");
        foreach (var policy in relation.Policies) json.WriteStringValue(policy);
        json.WriteEndArray();
        json.WriteStartArray("repairs");
        foreach (var repair in relation.Repairs)
        {
            json.WriteStartObject();
            json.WriteString("role", repair.Role);
            json.WriteString("stated", Shown(repair.Stated));
            JsonNumber.Write(json, "value", repair.Value);
            json.WriteString("text", Shown(repair.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(DateClaim date)
    {
        json.WriteStartObject();
        WritePlace(date.Span);
        json.WriteString("role", ContractNames.Of(date.Role));
        json.WriteString("value", JsonDay.Format(date.Value));
        json.WriteEndObject();
    }

    private void Write(Citation citation)
    {
        json.WriteStartObject();
        WritePlace(citation.Span);
        json.WriteString("title", Shown(citation.Title));
        json.WriteEndObject();
    }

    /// <summary>A number where one value follows from the operands; the two ends where they are rounded themselves.</summary>
    private void WriteComputed(Interval? computed)
    {
        if (computed is not { } interval) json.WriteNull("computed");
        else if (interval.IsExact) JsonNumber.Write(json, "computed", interval.Lower);
        else
        {
            json.WriteStartObject("computed");
            WriteInterval(interval);
            json.WriteEndObject();
        }
    }

    private void WriteInterval(Interval interval)
    {
        JsonNumber.Write(json, "lower", interval.Lower);
        JsonNumber.Write(json, "upper", interval.Upper);
        json.WriteBoolean("lowerClosed", interval.LowerClosed);
        json.WriteBoolean("upperClosed", interval.UpperClosed);
    }

    private void WritePlace(TextSpan span, bool withText = true)
    {
        json.WriteNumber("line", source.Lines.LineOf(span.Start));
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        if (withText) json.WriteString("text", Shown(source.ToString(span)));
    }

    private string Shown(string text) => options.ShowPersonalNumbers ? text : Masking.Mask(text);
}
