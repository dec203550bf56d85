using System.Text.Json;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Text;

public sealed class WordsTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public sealed record Case(string Input, string[] Words, string Note);

    public static TheoryData<string, string, string[]> Cases()
    {
        var data = new TheoryData<string, string, string[]>();
        var path = Path.Combine(AppContext.BaseDirectory, "Text", "Specs", "words.json");
        foreach (var item in JsonSerializer.Deserialize<Case[]>(File.ReadAllText(path), Web)!)
            data.Add(item.Note, item.Input, item.Words);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void In_SpecCase_GivesTheWords(string note, string input, string[] expected)
    {
        Assert.NotEmpty(note);
        var words = new List<string>();
        foreach (var span in Words.In(input, new TextSpan(0, input.Length)))
            words.Add(span.Of(input));
        Assert.Equal(expected, words);
        Assert.Equal(expected.Length, Words.Count(input));
    }

    [Fact]
    public void Count_PartOfAText_CountsOnlyThere()
    {
        Assert.Equal(2, Words.Count("one two three four", new TextSpan(4, 13)));
    }

    [Fact]
    public void Count_AnyText_AllocatesNothing()
    {
        const string text = "More than 1,400 people in the U.S. and Türkiye don't agree.";
        Words.Count(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Words.Count(text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
