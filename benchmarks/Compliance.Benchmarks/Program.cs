using Compliance.Benchmarks;

IBenchmark[] benchmarks = [new WholePath(), new Steps(), new Growth(), new Hostile(), new Batch(), new ColdProcess(), new ManyRules(), new PhraseCost()];

if (args is [var name] && benchmarks.FirstOrDefault(benchmark => benchmark.Name == name) is { } chosen)
{
    Console.WriteLine(chosen.Purpose);
    chosen.Run(Console.Out);
    return 0;
}

Console.WriteLine("dotnet run -c Release --project benchmarks/Compliance.Benchmarks -- NAME");
foreach (var benchmark in benchmarks) Console.WriteLine($"  {benchmark.Name,-10} {benchmark.Purpose}");
return args is [] or ["--help"] ? 0 : 2;
