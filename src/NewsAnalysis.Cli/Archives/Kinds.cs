namespace NewsAnalysis.Cli.Archives;

/// <summary>The files of a shard and of what is merged from shards.</summary>
internal static class Kinds
{
    /// <summary>A line an input, as the commands of <c>extract</c> print them; mentions as far as the article itself tells them.</summary>
    public static readonly string[] Lines = ["articles.jsonl", "mentions.jsonl", "figures.jsonl", "quotes.jsonl"];

    /// <summary>A record an input; empty where it was rejected. See <see cref="InputRecord"/> for the first.</summary>
    public static readonly string[] Records = [Inputs, Facts, Figures, Mentions, Sketches, Places];

    public const string Inputs = "inputs.records";
    public const string Facts = "facts.records";
    public const string Figures = "figures.records";
    public const string Mentions = "mentions.records";
    public const string Sketches = "sketches.records";

    /// <summary>Where numbers and open mentions stand in the unit asked for, where that is not as they were read.</summary>
    public const string Places = "places.records";

    /// <summary>The terms of each article, by date and id: what stories are found by.</summary>
    public const string Terms = "terms.records";
}
