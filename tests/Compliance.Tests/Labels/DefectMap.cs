using System.Collections.Frozen;

namespace Compliance.Tests.Labels;

/// <summary>
/// Which rule covers each defect that both annotators found, or why none does. Defects are named by report and by their
/// place in its label file; nothing of the reports is repeated here.
/// </summary>
internal static class DefectMap
{
    private const string NeedsReading = "needs reading for sense, which no rule does";

    /// <summary>Rules that may report a defect, or a reason.</summary>
    public sealed record Cover(string[] Rules, string? Reason);

    public static readonly FrozenDictionary<(string Report, int Ordinal), Cover> All = new Dictionary<(string, int), Cover>
    {
        [("000", 0)] = By("STR-12"),
        [("000", 4)] = By("PUN-01"),
        [("000", 6)] = By("STR-15"),
        [("000", 7)] = By("PUN-02"),
        [("000", 9)] = By("TXT-04"),
        [("000", 10)] = None(NeedsReading + ": which marks part the three items depends on what each item says"),
        [("000", 12)] = By("ORG-01"),
        [("000", 13)] = None(NeedsReading + ": two counts of different things, and a sweeping wording without a fixed word"),
        [("000", 14)] = None("the cases stand in the same sentence; only the survey's own base is missing, and no rule asks for that"),
        [("000", 15)] = By("STR-15"),
        [("000", 17)] = None("a set's name before a count of visits announces no list; the traps ask for silence"),
        [("000", 19)] = By("STR-17"),
        [("000", 20)] = By("STR-19"),
        [("000", 21)] = By("TXT-04"),
        [("000", 22)] = By("STR-19"),
        [("000", 25)] = By("STR-15"),
        [("000", 26)] = By("TXT-04"),
        [("000", 28)] = None(NeedsReading + ": a document said to be revised is to be revised again"),
        [("000", 29)] = By("NUM-12"),
        [("000", 30)] = By("STR-18"),
        [("000", 31)] = By("TXT-04"),
        [("000", 32)] = By("NUM-12"),
        [("000", 33)] = By("STR-13"),
        [("001", 1)] = None("whether a place name is complete needs a gazetteer, which the host supplies"),
        [("001", 2)] = By("STR-12"),
        [("001", 3)] = By("TIM-03"),
        [("001", 6)] = By("PUN-03"),
        [("001", 7)] = None("follows from the early publication, which TIM-03 reports; one cause, one finding"),
        [("001", 12)] = By("STR-05"),
        [("001", 13)] = None("the short name of a meeting is common usage"),
        [("001", 15)] = None(NeedsReading + ": which statute was still a draft"),
        [("001", 17)] = None(NeedsReading + ": whether a rate is a fit measure of a review"),
        [("001", 18)] = By("PHR-02"),
        [("001", 20)] = By("PUN-06"),
        [("001", 21)] = By("TIM-08", "TIM-12"),
        [("001", 22)] = By("PUN-04"),
        [("001", 23)] = By("NUM-01"),
        [("001", 24)] = By("PUB-04"),
        [("001", 25)] = By("PUB-04"),
        [("001", 27)] = None("which unit suits a measure is usage that official texts do not share"),
        [("001", 28)] = By("PUN-07"),
        [("001", 29)] = None(NeedsReading + ": a bracket that repeats the total is true"),
        [("001", 31)] = None("a figure of speech used twice in a paragraph is shorter than any passage that counts as repeated"),
        [("001", 35)] = By("TIM-07"),
        [("001", 36)] = None(NeedsReading + ": what a phrase leaves out against another paragraph"),
        [("001", 37)] = By("TXT-03"),
        [("001", 38)] = None("the plan and the result name the training in different words; a looser match would cry wolf"),
        [("001", 39)] = By("STR-13"),
        [("001", 41)] = By("TXT-02"),
        [("001", 42)] = By("TXT-02"),
        [("003", 0)] = By("TXT-04"),
        [("003", 3)] = By("PUN-03"),
        [("003", 6)] = By("PHR-02", "STR-05"),
        [("003", 9)] = By("TXT-07"),
        [("003", 10)] = By("NUM-04"),
        [("003", 14)] = By("PUN-07"),
        [("003", 15)] = By("PHR-02"),
        [("003", 16)] = By("STR-03"),
        [("003", 19)] = By("TIM-07"),
        [("003", 20)] = By("PHR-02"),
        [("003", 23)] = By("TXT-02"),
    }.ToFrozenDictionary();

    private static Cover By(params string[] rules) => new(rules, null);

    private static Cover None(string reason) => new([], reason);
}
