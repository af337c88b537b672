using Compliance.Claims;
using Compliance.Structure;

namespace Compliance.Rules.Facts;

/// <summary>The words of the contracts for every closed list that facts speak of.</summary>
internal static class FactWords
{
    public static readonly Words<IssuerKind> IssuerKinds = new("unknown", "government", "department", "township", "party", "joint");

    public static readonly Words<GovernmentLevel> Levels = new("unknown", "province", "city", "county", "township");

    public static readonly Words<HeadingStyle> HeadingStyles = new("hanzi-dun", "hanzi-paren", "arabic-dot", "arabic-paren");

    public static readonly Words<PartStatus> PartStatuses = new("missing", "embedded", "present");

    public static readonly Words<PartRejection> PartRejections =
        new("heading-names-another", "promised-only", "in-excluded-part", "outside-required-part");

    public static readonly Words<Approximation> Approximations = new(
        "exact", "somewhatMore", "nearly", "lessThan", "about", "moreThan", "atLeast", "atMost", "range", "rounded");

    public static readonly Words<Polarity> Polarities = new("result", "target", "prior", "standing");

    public static readonly Words<PercentageKind> PercentageKinds = new("rate", "share", "growth", "points", "completion", "target", "other");

    public static readonly Words<DateRole> DateRoles = new("mentioned", "signed", "published", "cutOff");

    public static readonly Words<YearRole> YearRoles = new("title", "lead", "part", "plan");

    public static readonly Words<TimeWordKind> TimeWordKinds = new("relative", "future", "coming");

    public static readonly Words<OrganisationRole> OrganisationRoles = new("issuer", "nearIssuer", "leadingGroup", "leader");

    public static readonly Words<PlaceRelation> PlaceRelations = new("own", "above", "below", "elsewhere");

    public static readonly Words<RelationKind> RelationKinds = new(
        "rateFromCounts", "attainableRate", "breakdownSum", "partOfWhole", "announcedCount", "restated", "yearOnYear", "planAgainstResult", "dateOrder",
        "tableSum", "tableText");

    public static readonly Words<MarkKind> MarkKinds = new(
        "unpaired", "crossed", "doubled", "halfWidth", "halfWidthThroughout", "hyphen", "mixedRanges", "middleDot", "blank", "blankRun");

    public static readonly Words<PersonalNumberKind> PersonalNumberKinds = new("identityCard", "mobilePhone", "bankCard");

    public static readonly Words<RelationOutcome> RelationOutcomes = new("holds", "fails", "undetermined");
}
