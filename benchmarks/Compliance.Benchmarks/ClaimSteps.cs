using Compliance.Claims;
using Compliance.Claims.Marks;
using Compliance.Claims.Passages;
using Compliance.Claims.Relations;
using Compliance.Claims.Tables;
using Compliance.Claims.Tokens;
using Compliance.Rules;

namespace Compliance.Benchmarks;

/// <summary>The steps inside reading claims, each alone over what those before it have read.</summary>
internal static class ClaimSteps
{
    public static IEnumerable<(string Name, Action<ReadReport> Action)> Of(RuleSet rules)
    {
        yield return ("tokens", static report => Tokenizer.Scan(report.Structure.Document.Source, report.Structure.Headings, default));
        yield return ("numbers", report => ClaimReader.ReadNumbers(report.Structure, rules.Lexicons, report.Phrases, report.Tokens, default));
        yield return ("years", static report => YearClaimReader.Read(report.Context));
        yield return ("timeWords", static report => TimeWordReader.Read(report.Context, new PartPlaces(report.Structure)));
        yield return ("programmes", static report => ProgrammeReader.Read(report.Context, new PartPlaces(report.Structure)));
        yield return ("events", static report => EventReader.Read(report.Context, new PartPlaces(report.Structure)));
        yield return ("organisations", static report => OrganisationReader.Read(report.Context));
        yield return ("places", static report => PlaceReader.Read(report.Context));
        yield return ("regionalWords", static report => RegionalWordReader.Read(report.Context));
        yield return ("enumerations", static report => ChainTailReader.Read(report.Context, EnumerationReader.Read(report.Context)));
        yield return ("phrases", static report => PhraseReader.Read(report.Context));
        yield return ("passages", static report => PassageReader.Read(report.Context));
        yield return ("marks", static report => MarkReader.Read(report.Context));
        yield return ("personalNumbers", static report => PersonalNumberReader.Read(report.Context));
        foreach (var finder in RelationFinders.All)
        {
            yield return (finder.GetType().Name, report => finder.Find(new RelationContext(
                report.Structure, rules.Lexicons, report.Phrases, report.Tokens, report.Claims, default) { Tables = TableReader.Read(report.Structure) }));
        }
    }
}
