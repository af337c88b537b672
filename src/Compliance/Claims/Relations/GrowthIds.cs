namespace Compliance.Claims.Relations;

/// <summary>Ids of the entries of the lexicon <c>yearOnYear</c> that code asks for.</summary>
internal static class GrowthIds
{
    /// <summary>Words of a rise (增长).</summary>
    public const string Rise = "rise";

    /// <summary>Words of a fall (下降).</summary>
    public const string Fall = "fall";

    /// <summary>Averages over several years (年均).</summary>
    public const string Average = "average";

    /// <summary>Measures whose growth is given in real terms (生产总值), and words that say so.</summary>
    public const string Real = "real";

    /// <summary>Measures that are themselves a change (新增).</summary>
    public const string Increment = "increment";

    /// <summary>The period before (上年).</summary>
    public const string Prior = "prior";

    /// <summary>Words that compare with the period before (同比).</summary>
    public const string Compared = "compared";

    /// <summary>Words that lead to the figure a rate rises to.</summary>
    public const string RaisedTo = "raisedTo";

    /// <summary>Measures whose earlier figure is revised before growth is computed (投资, 零售额, 规上, 进出口).</summary>
    public const string Rebased = "rebased";
}
