using NewsAnalysis.Tests.Articles;

namespace NewsAnalysis.Tests.Actors.Suggestions;

public sealed class SuggestedWorkbookTests
{
    private const string Text =
        "Jonas Feld left the harbour on Monday.\n\nFeld thanked the Harbour Council, and the Harbour Council thanked him.\n";

    [Fact]
    public void Open_WithoutDictionary_TakesTheSuggestedNamesAndSaysSo()
    {
        using var folder = new TempFolder().With("a.txt", Text);

        var workbook = Workbook.Open(folder.Path);

        Assert.True(workbook.DictionaryIsSuggested);
        Assert.Equal(
            ["Feld", "Harbour Council", "Harbour Council", "Jonas Feld"], workbook.Mentions.Select(mention => mention.Text)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Open_WithDictionaries_IsNotSuggestedAndTheYamlOverrides()
    {
        using var folder = new TempFolder().With("a.txt", Text).With("b.actors", "JONAS_FELD_ [NOR]\n")
            .With("other.yaml", "- {name: Jonas B. Feld, type: person, aliases: [Jonas Feld]}\n");
        var (eventData, yaml) = (Path.Combine(folder.Path, "b.actors"), Path.Combine(folder.Path, "other.yaml"));

        var workbook = Workbook.Open(folder.Path, $"{eventData};{yaml}");

        Assert.False(workbook.DictionaryIsSuggested);
        Assert.Equal(["Jonas B. Feld"], workbook.Dictionary.Actors.Select(actor => actor.Name));
    }
}
