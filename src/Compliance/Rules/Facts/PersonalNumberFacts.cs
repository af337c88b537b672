using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Numbers that identify a person.</summary>
internal static class PersonalNumberFacts
{
    public static readonly FactType Type = new FactTypeOf<PersonalNumber>(
        "personalNumber",
        "未脱敏的个人号码",
        "A number that identifies a person, written out in full.",
        [
            .. PlaceMembers.Of<PersonalNumber>(fact => fact.Span),
            FactMember.Of<PersonalNumber>("kind", FactWords.PersonalNumberKinds.Type, "号码类别", "what it is", fact => FactWords.PersonalNumberKinds.Of(fact.Kind)),
            FactMember.Of<PersonalNumber>("masked", CelType.String, "脱敏后的号码", "the number with its middle masked", fact => CelValue.Of(fact.Masked)),
            FactMember.Of<PersonalNumber>("isContact", CelType.Bool, "同句写明是公务联系人", "true where its sentence names a person to contact on business", fact => CelValue.Of(fact.IsContact)),
        ],
        (fact, _) => new FactEvidence { Places = [new FactPlace("subject", fact.Span)], Operands = [fact.Masked] });
}
