using System.Text.Json;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Training.Cues;

/// <summary>Reads articles with marked attributions (JSON Lines: id, text, attributions with source, cue and content spans) as examples.</summary>
internal static class CueData
{
    /// <summary>
    /// The possible cues of a file's articles. Of the possible cues inside one marked cue the one whose content agrees best with the marked content
    /// is right; the others are left out.
    /// </summary>
    public static IEnumerable<CueExample> Read(string file) => File.ReadLines(file).Where(line => line.Length > 0).SelectMany(line =>
    {
        using var json = JsonDocument.Parse(line);
        return OfArticle(json.RootElement);
    });

    private static List<CueExample> OfArticle(JsonElement row)
    {
        var (id, text) = (row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!);
        var marked = row.GetProperty("attributions").EnumerateArray().Select(one => (Cue: Spans(one, "cue"), Content: Spans(one, "content"), Source: Spans(one, "source"))).ToArray();
        var quotes = new Quotes(text);
        var examples = new List<CueExample>();
        foreach (var sentence in SentenceSplitter.Split(text, [new TextSpan(0, text.Length)]))
        {
            var tree = SyntaxReader.Read(text, sentence.Span);
            Cue[] cues = [.. CueFinder.Find(tree, quotes)];
            var held = cues.Select(cue => Array.FindIndex(marked, one => one.Cue.Any(span => span.Overlaps(NodeSpan(cue))))).ToArray();
            for (var at = 0; at < cues.Length; at++)
            {
                var best = held[at] < 0 ? -1 : Enumerable.Range(0, cues.Length).Where(other => held[other] == held[at]).MaxBy(other => Agreement(cues[other], marked[held[at]]));
                if (held[at] < 0 || best == at)
                    examples.Add(new CueExample(id, CueFeatures.Of(cues[at], quotes, sentence.Index), best == at));
            }
        }

        return examples;
    }

    private static double Agreement(Cue cue, (TextSpan[] Cue, TextSpan[] Content, TextSpan[] Source) marked)
    {
        var mine = Phrases.Spans(cue.Tree, cue.Content);
        var both = mine.Sum(span => marked.Content.Sum(other => Math.Max(0, Math.Min(span.End, other.End) - Math.Max(span.Start, other.Start))));
        var content = both == 0 ? 0 : 2.0 * both / (mine.Sum(span => span.Length) + marked.Content.Sum(span => span.Length));
        return content + (cue.Source >= 0 && marked.Source.Any(span => span.Contains(cue.Tree.Tokens[cue.Source].Start)) ? 0.5 : 0);
    }

    private static TextSpan NodeSpan(Cue cue) => new(cue.Tree.Tokens[cue.Node].Start, cue.Form == CueForm.Lead ? cue.Span.End : cue.Tree.Tokens[cue.Node].End);

    private static TextSpan[] Spans(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
}
