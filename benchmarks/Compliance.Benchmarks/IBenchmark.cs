namespace Compliance.Benchmarks;

/// <summary>One measurement that prints its figures beside the budget they answer to.</summary>
internal interface IBenchmark
{
    /// <summary>The word that runs it: <c>dotnet run -c Release --project benchmarks/Compliance.Benchmarks -- NAME</c>.</summary>
    string Name { get; }

    /// <summary>What is measured, in one line.</summary>
    string Purpose { get; }

    /// <summary>Measures and prints.</summary>
    void Run(TextWriter output);
}
