namespace NewsAnalysis.Cli.Archives;

/// <summary>The files of a shard and of what is merged from shards.</summary>
internal static class Kinds
{
    /// <summary>A line an input, as the commands of <c>extract</c> print them; mentions as far as the article itself tells them.</summary>
    public static readonly string[] Lines = [ExtractedFolder.Articles, "mentions.jsonl", "figures.jsonl", "quotes.jsonl"];

    /// <summary>A record an input; empty where it was rejected. See <see cref="InputRecord"/> for the first.</summary>
    public static readonly string[] Records =
    [
        ExtractedFolder.Inputs, ExtractedFolder.Facts, ExtractedFolder.Figures, ExtractedFolder.Mentions, ExtractedFolder.Sketches, Places,
    ];

    /// <summary>Whom was looked for, where one actors.yaml says it.</summary>
    public const string Actors = "actors.yaml";

    /// <summary>Where numbers and open mentions stand in the unit asked for, where that is not as they were read.</summary>
    public const string Places = "places.records";
}
