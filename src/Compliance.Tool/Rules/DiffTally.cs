namespace Compliance.Tool.Rules;

/// <summary>Counts differences over all reports.</summary>
internal sealed class DiffTally
{
    public int Appeared { get; private set; }

    public int Vanished { get; private set; }

    public int Changed { get; private set; }

    public int Same { get; private set; }

    public void Count(FindingDifference difference)
    {
        if (difference.Old is null) Appeared++;
        else if (difference.New is null) Vanished++;
        else if (difference.IsSame) Same++;
        else Changed++;
    }
}
