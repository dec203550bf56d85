using System.Text.RegularExpressions;
using CsvHelper;
using NewsAnalysis.Articles;
using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Labels;

/// <summary>Scores how actors are named against phrases that readers marked in articles told by several outlets. A phrase is right where
/// the workbook has a mention or a description of that person in it: in an article of the same event and outlet, in the paragraph that the
/// mark names.</summary>
internal static partial class LabelScoring
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var labels = new Option<string>("--labels")
        {
            Description = "Marked phrases (CSV: code_type, code_name, code_mention, event_id, publisher_id, paragraph).",
            Required = true
        };
        var articles =
            new Option<string>("--articles") { Description = "The folder of their articles, named EVENT-OUTLET.", Required = true };
        var date = new Option<string>("--date") { Description = "Day of the measurement, yyyy-MM-dd.", Required = true };
        var set = new Option<string>("--set") { Description = "What was marked, in words.", Required = true };
        var command = new Command(
            "labels-score", "Prints rows for marked-labels.tsv: names and descriptions of persons against marked phrases.")
        {
            labels, articles, date, set
        };
        command.SetAction(result => Write(result.GetRequiredValue(labels), result.GetRequiredValue(articles), result.GetRequiredValue(date),
            result.GetRequiredValue(set), Console.Out));
        return command;
    }

    private static void Write(string labels, string folder, string date, string set, TextWriter output)
    {
        var book = Workbook.Open(folder);
        var found = book.Mentions.Where(mention => !mention.Ambiguous).Select(mention => (mention.Article.Id, mention.Actor, mention.Span))
            .Concat(book.Descriptions.Where(row => row.Way is not ("subject of" or "object of"))
                .Select(row => (row.Mention.Article.Id, row.Mention.Actor, row.Span)))
            .ToLookup(row => row.Id, StringComparer.Ordinal);
        var marks = Marks(labels).Where(mark => book.Corpus.Article(mark.Article) is not null)
            .Select(mark => (mark.Name, mark.Phrase, Places: Places(book.Corpus.Article(mark.Article)!, mark.Phrase, mark.Paragraph),
                Found: found[mark.Article])).Where(mark => mark.Places.Count > 0)
            .Select(mark => (HasName: Words(mark.Phrase).Overlaps(Words(mark.Name)), IsRight: mark.Found
                .Any(row => Words(mark.Name).IsSubsetOf(Words(row.Actor)) && mark.Places.Exists(row.Span.Overlaps)))).ToList();
        var how = $"NewsAnalysis.Training labels-score --labels {Path.GetFileName(labels)}";
        output.Write($"{date}\t{set}\tmarked phrases for a person that are found and given to that "
            + $"person\t{marks.Count(mark => mark.IsRight)}\t{marks.Count}\t{how}\n");
        var bare = marks.FindAll(mark => !mark.HasName);
        output.Write($"{date}\t{set}\tthose of them without the name (\"the "
            + $"president\")\t{bare.Count(mark => mark.IsRight)}\t{bare.Count}\t{how}\n");
    }

    private static IEnumerable<(string Article, string Name, string Phrase, int Paragraph)> Marks(string path)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { HasHeader = false });
        csv.Read();
        var heads = csv.Current.ToArray();
        while (csv.Read())
        {
            var row = heads.Zip(csv.Current.ToArray()).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
            if (row["code_type"] == "ACTOR" && int.TryParse(row["paragraph"], out var paragraph))
                yield return ($"{row["event_id"]}-{row["publisher_id"]}", row["code_name"].Split('\\')[^1],
                    Plain(row["code_mention"]).Trim(), paragraph);
        }
    }

    private static List<TextSpan> Places(Article article, string phrase, int number)
    {
        var text = Plain(article.Text);
        return Line().Matches(text).ElementAtOrDefault(number) is not { } paragraph || phrase.Length == 0 ? []
            : [.. Regex.Matches(paragraph.Value, $@"(?<!\w){Regex.Escape(phrase)}(?!\w)", RegexOptions.None, Limit)
                .Select(match => new TextSpan(paragraph.Index + match.Index, paragraph.Index + match.Index + match.Length))];
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToUpperInvariant())];

    private static string Plain(string text) => text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    [GeneratedRegex(@"[^\n]+", RegexOptions.None, 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
