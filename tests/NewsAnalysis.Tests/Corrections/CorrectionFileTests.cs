using NewsAnalysis.Corrections;
using NewsAnalysis.Tests.Articles;

namespace NewsAnalysis.Tests.Corrections;

public sealed class CorrectionFileTests
{
    [Fact]
    public async Task Change_ByManyAtOnce_LosesNothing()
    {
        using var folder = new TempFolder();
        await Task.WhenAll(Enumerable.Range(0, 24).Select(number => Task.Run(() =>
            new CorrectionFile(folder.Path).Change(text => CorrectionEdit.Put(text, Reviewed($"article {number}"))))));

        Assert.Equal(Enumerable.Range(0, 24).Select(number => $"article {number}").Order(StringComparer.Ordinal),
            CorrectionSet.Load(folder.Path).Reviewed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Change_LeftoversOfAKilledProcess_AreInNobodysWay()
    {
        using var folder = new TempFolder().With(".corrections.yaml.tmp", "- correction: rev").With(".corrections.yaml.lock", "");

        new CorrectionFile(folder.Path).Change(text => CorrectionEdit.Put(text, Reviewed("a")));

        Assert.Equal(CorrectionYaml.Write(Reviewed("a")), File.ReadAllText(Path.Combine(folder.Path, "corrections.yaml")));
    }

    [Fact]
    public void Change_ReadOnlyFile_IsRefusedAndLeftAsItIs()
    {
        using var folder = new TempFolder().With("corrections.yaml", "# mine\n");
        var file = Path.Combine(folder.Path, "corrections.yaml");
        File.SetAttributes(file, FileAttributes.ReadOnly);

        var error = Assert.Throws<InputException>(
            () => new CorrectionFile(folder.Path).Change(text => CorrectionEdit.Put(text, Reviewed("a"))));

        File.SetAttributes(file, FileAttributes.Normal);
        Assert.Equal($"{file}: the file is read-only; nothing was changed. Allow writing it.", error.Message);
        Assert.Equal("# mine\n", File.ReadAllText(file));
    }

    [Fact]
    public void Change_LinkOutOfTheFolder_IsRefused()
    {
        using var elsewhere = new TempFolder().With("other.yaml", "# other\n");
        using var folder = new TempFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "corrections.yaml"), Path.Combine(elsewhere.Path, "other.yaml"));

        var error = Assert.Throws<InputException>(
            () => new CorrectionFile(folder.Path).Change(text => CorrectionEdit.Put(text, Reviewed("a"))));

        Assert.Contains("this is a link to", error.Message, StringComparison.Ordinal);
        Assert.Equal("# other\n", File.ReadAllText(Path.Combine(elsewhere.Path, "other.yaml")));
    }

    [Fact]
    public void Change_FileWithAnError_IsLeftAsItIs()
    {
        using var folder = new TempFolder().With("corrections.yaml", "- correction: what\n");

        var error = Assert.Throws<InputException>(
            () => new CorrectionFile(folder.Path).Change(text => CorrectionEdit.Put(text, Reviewed("a"))));

        Assert.StartsWith("corrections.yaml:1:15: found the unknown correction 'what'", error.Message, StringComparison.Ordinal);
        Assert.Equal("- correction: what\n", File.ReadAllText(Path.Combine(folder.Path, "corrections.yaml")));
    }

    private static Correction Reviewed(string article) =>
        CorrectionReaderTests.Made(CorrectionKind.ReviewedArticle) with { Article = article };
}
