namespace Compliance.Claims.Relations;

/// <summary>Ids of the entries of the lexicon <c>rateContext</c> that code asks for.</summary>
internal static class RateContextIds
{
    /// <summary>Cases of earlier years (结转).</summary>
    public const string CarriedOver = "carriedOver";

    /// <summary>Suspected cases (疑似).</summary>
    public const string Suspected = "suspected";

    /// <summary>Cases that may be left out of the base (撤回).</summary>
    public const string Excluded = "excluded";

    /// <summary>Cases still open (其余正在办理): a rate of 100% beside them leaves them out.</summary>
    public const string Open = "open";

    /// <summary>Words that narrow a rate or a count (疑难, 首次).</summary>
    public const string Narrowed = "narrowed";

    /// <summary>Changes instead of levels (增加).</summary>
    public const string Change = "change";

    /// <summary>Areas and bodies (全市, 我局).</summary>
    public const string Scope = "scope";

    /// <summary>Units that count single cases (件, 批次).</summary>
    public const string Cases = "cases";

    /// <summary>Field of <see cref="Cases"/>.</summary>
    public const string UnitsField = "units";

    /// <summary>Field of <see cref="Narrowed"/>: words that may stand before a rate and change nothing (总, 案件).</summary>
    public const string CarriersField = "carriers";

    /// <summary>Field of <see cref="Scope"/>: names that end so are of a body, whose figures are its own (局).</summary>
    public const string BodyEndingsField = "bodyEndings";

    /// <summary>Field of <see cref="Scope"/>: words after the name of a field of work, to which the figures after it are limited (食品安全领域).</summary>
    public const string FieldsField = "fields";
}
