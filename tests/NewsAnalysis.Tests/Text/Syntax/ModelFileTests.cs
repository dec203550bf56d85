using System.Security.Cryptography;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Tests.Text.Syntax;

public sealed class ModelFileTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "src", "NewsAnalysis", "Text", "Syntax", "Model");

    [Fact]
    public void Model_InTheRepository_IsTheOneOfTheDataCard()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "english.model"));
        Assert.InRange(bytes.Length, 1, 8_000_000);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)), File.ReadAllText(Path.Combine(Folder, "README.md")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Relations_OfTheTreebanks_HaveTheirNames()
    {
        Assert.Equal("nsubj:pass", Names.Of(Relation.NsubjPass));
        Assert.Equal(Relation.OblAgent, Names.RelationOf("obl:agent"));
        Assert.Equal(Relation.Obl, Names.RelationOf("obl:unheardof"));
        Assert.Equal(Tag.Propn, Names.TagOf("PROPN"));
    }
}
