using System.Text.Json;
using NewsAnalysis.Actors.Loading;

namespace NewsAnalysis.Tests.Actors;

public class SchemaTests
{
    [Fact]
    public void Schema_Keys_AreTheKeysOfTheReader()
    {
        var items = Schema().GetProperty("items");

        Assert.Equal(ActorReader.Keys, Names(items.GetProperty("properties")));
        Assert.Equal(ActorReader.MemberKeys,
            Names(items.GetProperty("properties").GetProperty("memberOf").GetProperty("items").GetProperty("properties")));
    }

    [Fact]
    public void Schema_Types_AreTheTypesOfTheReader() =>
        Assert.Equal(
            ActorReader.Types.Keys.Order(StringComparer.Ordinal),
            Schema().GetProperty("items").GetProperty("properties").GetProperty("type").GetProperty("enum").EnumerateArray()
                .Select(type => type.GetString()!)
                .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static JsonElement Schema() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "src", "NewsAnalysis", "Actors", "actors.schema.json")))
            .RootElement;
}
