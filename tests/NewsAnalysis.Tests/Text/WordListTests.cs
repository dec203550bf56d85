using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Text;

/// <summary>Lists of words as their files give them.</summary>
public sealed class WordListTests
{
    [Fact]
    public void Once_WordGivenTwice_ThrowsWithFileAndWord()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => WordList.Once("change.tsv", ["gain", "rise", "gain"]));

        Assert.Equal("change.tsv gives 'gain' twice.", fault.Message);
    }
}
