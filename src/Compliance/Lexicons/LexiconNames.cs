namespace Compliance.Lexicons;

/// <summary>Names of the lexicons that code asks for. A rule set without one of them just finds nothing there.</summary>
internal static class LexiconNames
{
    /// <summary>Units of quantities.</summary>
    public const string Units = "units";

    /// <summary>Rate words with the verbs that name their numerator and denominator.</summary>
    public const string RateBindings = "rateBindings";

    /// <summary>Words that make the binding of a rate to counts uncertain, and those that do not.</summary>
    public const string RateContext = "rateContext";

    /// <summary>Words trimmed off what a number counts.</summary>
    public const string MeasureWords = "measureWords";

    /// <summary>Chinese numerals that belong to a set's name.</summary>
    public const string NamedSets = "namedSets";

    /// <summary>Digits that count nothing.</summary>
    public const string StopNumbers = "stopNumbers";

    /// <summary>Words before and after a number that make it a bound or an estimate.</summary>
    public const string Approximations = "approximations";

    /// <summary>Words that make a number a target, an earlier figure or a standing fact.</summary>
    public const string Polarity = "polarity";

    /// <summary>Words that, found in a heading outside the declared parts, make its section speak of targets.</summary>
    public const string TargetHeadings = "targetHeadings";

    /// <summary>Labels before a date that say what it is for.</summary>
    public const string DateRoles = "dateRoles";

    /// <summary>Periods that numbers speak of.</summary>
    public const string Periods = "periods";

    /// <summary>Words that say what a percentage states.</summary>
    public const string PercentKinds = "percentKinds";

    /// <summary>Words that let 点, 级 and 分 count.</summary>
    public const string Announcers = "announcers";

    /// <summary>Words of a share of the whole named before 其中.</summary>
    public const string ShareWords = "shareWords";

    /// <summary>Words of growth, its direction and its base.</summary>
    public const string YearOnYear = "yearOnYear";

    /// <summary>Words that lead to, end or complete a list of parts.</summary>
    public const string Breakdown = "breakdown";

    /// <summary>Which part word belongs to which whole.</summary>
    public const string Subsets = "subsets";

    /// <summary>Words around an announced count and its items.</summary>
    public const string Announced = "announced";

    /// <summary>Phrases that every report may use, so that repeating them repeats nothing.</summary>
    public const string SharedPhrases = "sharedPhrases";

    /// <summary>Words that begin a sentence which rounds a chain off.</summary>
    public const string ChainClosers = "chainClosers";

    /// <summary>Names of the totals of tables.</summary>
    public const string TableTotals = "tableTotals";

    /// <summary>Words of the running text whose figure a row of a table states too.</summary>
    public const string TableStatements = "tableStatements";

    /// <summary>Words that tell personal numbers from others.</summary>
    public const string PersonalNumbers = "personalNumbers";

    /// <summary>Words that say when without a date, words of intention, and what rules them out.</summary>
    public const string TimeWords = "timeWords";

    /// <summary>Words that let a heading speak of another year than its part.</summary>
    public const string YearContext = "yearContext";

    /// <summary>Programmes with a last year, and words of their conclusion.</summary>
    public const string Programmes = "programmes";

    /// <summary>Meetings, laws and plans with the day from which they exist, and words that speak of them beforehand.</summary>
    public const string Events = "events";

    /// <summary>Words around the names of organisations: leading groups, leadership, endings of names.</summary>
    public const string Organisations = "organisations";

    /// <summary>Words used in some regions only.</summary>
    public const string RegionalWords = "regionalWords";

    /// <summary>Kinds that leave no third: each entry names its set, and the entries of a set make up a whole.</summary>
    public const string Complements = "complements";

    /// <summary>Places with the place above them; a host's to supply.</summary>
    public const string Gazetteer = "gazetteer";

    /// <summary>Exact names of laws, regulations and Party rules.</summary>
    public const string LawNames = "lawNames";

    /// <summary>True for a lexicon whose words are tried at given places only and so stay out of the pass over the text.</summary>
    public static bool IsTriedInPlace(string name) => name is Units or MeasureWords or LawNames;
}
