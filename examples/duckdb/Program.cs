// Asks Parquet files that 'export --parquet' wrote of a merged archive, by DuckDB: how many figures of an event each outlet prints.
//   dotnet run --project examples/duckdb -c Release -- FOLDER [ROWS]
// With ROWS the figures are repeated until there are so many, to see how long it takes. In a notebook the same lines stand in a cell after
//   #r "nuget: DuckDB.NET.Data.Full, 1.5.6.1"
using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;

var folder = args.Length > 0 ? args[0] : throw new ArgumentException("expected the folder of Parquet files, as in: export merged --parquet");
var figures = Path.Combine(folder, "figures.parquet");
using var database = new DuckDBConnection("DataSource=:memory:");
database.Open();
if (args.Length > 1)
{
    var many = Path.Combine(Path.GetTempPath(), $"figures-{Environment.ProcessId}.parquet");
    var rows = long.Parse(args[1], CultureInfo.InvariantCulture);
    Execute($"COPY (SELECT f.* FROM range((SELECT {rows} // count(*) + 1 FROM '{figures}')), '{figures}' f) TO '{many}' (FORMAT parquet)").Dispose();
    figures = many;
}

var watch = Stopwatch.StartNew();
using (var found = Execute($"""
    SELECT a.outlet, f.event, count(*) AS figures, count(DISTINCT f.article) AS articles, median(f.low) AS middle
    FROM '{figures}' f JOIN '{Path.Combine(folder, "articles.parquet")}' a ON a.id = f.article
    WHERE f.event IS NOT NULL AND f.reason IS NULL
    GROUP BY ALL ORDER BY figures DESC, a.outlet, f.event LIMIT 10
    """))
{
    while (found.Read())
        Console.WriteLine(string.Join('\t', Enumerable.Range(0, found.FieldCount).Select(column => Convert.ToString(found.GetValue(column), CultureInfo.InvariantCulture))));
}

using (var count = Execute($"SELECT count(*) FROM '{figures}'"))
{
    count.Read();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count.GetInt64(0):#,0} rows in {watch.Elapsed.TotalSeconds:0.0} s"));
}

if (args.Length > 1)
    File.Delete(figures);

DuckDBDataReader Execute(string text)
{
    using var command = database.CreateCommand();
    command.CommandText = text;
    return command.ExecuteReader();
}
