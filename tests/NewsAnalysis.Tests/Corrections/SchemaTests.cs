using System.Text.Json;
using NewsAnalysis.Corrections;

namespace NewsAnalysis.Tests.Corrections;

public sealed class SchemaTests
{
    [Fact]
    public void Schema_Keys_AreTheKeysOfTheReader()
    {
        Assert.Equal(CorrectionReader.Keys, Names(Entry()));
        Assert.Equal(CorrectionReader.PlaceKeys, Names(Entry().GetProperty("claims").GetProperty("items").GetProperty("properties")));
    }

    [Fact]
    public void Schema_Choices_AreThoseOfTheReader()
    {
        Assert.Equal(CorrectionKinds.ByName.Keys, Choices("correction"));
        Assert.Equal(CauseNames.ByName.Keys, Choices("cause"));
        Assert.Equal(FigureBounds.Words, Choices("bound"));
    }

    private static IEnumerable<string> Choices(string key) =>
        Entry().GetProperty(key).GetProperty("enum").EnumerateArray().Select(choice => choice.GetString()!);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static JsonElement Entry() =>
        JsonDocument.Parse(
            File.ReadAllText(Path.Combine(RepositoryFolder.Root, "src", "NewsAnalysis", "Corrections", "corrections.schema.json")))
            .RootElement.GetProperty("items").GetProperty("properties");
}
