using NewsAnalysis.Measures;

namespace NewsAnalysis.Tests.Articles.Reprints;

/// <summary>A wire story, what becomes of it, and a story of the same event in other words.</summary>
public sealed class ReprintTests
{
    private const string First =
        "The port of Vessel was shut on Tuesday after a crane fell into the main dock, "
            + "killing three dock workers and trapping a ferry with 140 passengers on board. ";

    private const string Second =
        "Rescue boats brought the passengers ashore within two hours, the harbour master, Ada Kernow, told reporters, "
            + "adding that the crane had been inspected in May. ";

    private const string Third =
        "The union of dock workers called for a strike and said it had warned of rust in the cranes for years; "
            + "the company that runs the port declined to comment. ";

    private const string Fourth =
        "About a third of the country's grain passes through Vessel, "
            + "and traders expected ships to be sent to other harbours along the coast for at least a week.";

    private const string Wire = First + "\n\n" + Second + "\n\n" + Third + "\n\n" + Fourth;

    private const string OwnWords =
        "Three people died when a loading crane collapsed in Vessel harbour this week. A ferry could not leave, "
            + "and its 140 passengers were taken off by small boats. "
        + "\n\nKernow, who heads the harbour, spoke of an inspection in spring. Dockers want to walk out: "
            + "their union says rust was an old complaint. "
        + "\n\nGrain exporters are looking for berths elsewhere, since a third of the harvest leaves the country by this dock, "
            + "and repairs may take more than a week.";

    private static readonly string Edited = Wire.Replace("Tuesday", "Tuesday morning", StringComparison.Ordinal)
        .Replace("three dock workers", "at least three workers", StringComparison.Ordinal)
        .Replace("declined to comment", "did not answer", StringComparison.Ordinal);

    [Theory]
    [InlineData(Wire, true)]
    [InlineData(First + "\n\n" + Second, true)]
    [InlineData(First + "\n\n" + Second + "\n\n" + Third
        + "\n\nMore on this soon, said the news desk in an unusually long note to all of its readers.", true)]
    [InlineData(OwnWords, false)]
    public void Reprints_OfAWireStory_AreCopiesAndNotOtherWords(string other, bool isCopy)
    {
        using var folder = Folder(("wire", "Crane falls in port", Wire), ("other", "Port closed after accident", other));

        var groups = Workbook.Open(folder.Path).Reprints;

        Assert.Equal(isCopy ? ["other,wire"] : [],
            groups.Select(group => string.Join(',', group.Articles.Select(article => article.Id).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void Reprints_SameWordingUnderAnotherHeadline_IsIdentical()
    {
        using var folder = Folder(("a", "Crane falls in port", Wire), ("b", "Three die in Vessel", Wire));

        var group = Assert.Single(Workbook.Open(folder.Path).Reprints);

        Assert.True(group.Identical);
        Assert.Equal([1, 1], group.Shared);
    }

    [Theory]
    [InlineData("The ferry sank.")]
    [InlineData("The ferry to Vessel sank on Monday, and 12 people drowned.")]
    public void Reprints_SameShortText_IsIdentical(string text)
    {
        using var folder = Folder(("a", "Ferry sinks", text), ("b", "Twelve drown", text),
            ("c", "Ferry sinks", text.Replace("ferry", "tanker", StringComparison.Ordinal)))
            .With("articles.csv", "file,outlet\na.txt,Alpha\nb.txt,Beta\nc.txt,Gamma\n");
        var book = Workbook.Open(folder.Path);

        var group = Assert.Single(book.Reprints);

        Assert.True(group.Identical);
        Assert.Equal([1, 1], group.Shared);
        Assert.Equal(["a", "b"], group.Articles.Select(article => article.Id));
        Assert.Equal(["a", "c"], book.Count("once").Words.Select(row => row.Article.Id));
    }

    [Fact]
    public void Reprints_OutletsOwnNoticeUnderItsHeadlines_IsNoCopy()
    {
        const string notice = "This article is for subscribers of the paper only.";
        using var folder = Folder(("a", "Ferry sinks", notice), ("b", "Crane falls in port", notice), ("c", "Ferry sinks", notice))
            .With("articles.csv", "file,outlet\na.txt,Alpha\nb.txt,Alpha\nc.txt,Alpha\n");

        Assert.Equal(["a", "c"], Assert.Single(Workbook.Open(folder.Path).Reprints).Articles.Select(article => article.Id));
    }

    [Fact]
    public void Reprints_HeadlinesWithoutText_AreNone()
    {
        using var folder = new TempFolder().With("all.jsonl", "{\"id\":\"a\",\"title\":\"Ferry sinks\",\"text\":\"Ferry sinks\"}\n"
            + "{\"id\":\"b\",\"title\":\"Ferry sinks\",\"text\":\"Ferry sinks\"}\n");

        Assert.Empty(Workbook.Open(folder.Path).Reprints);
    }

    [Fact]
    public void Reprints_EditedAndTrimmed_AreOneGroupInOrderOfDate()
    {
        using var folder = Folder(("a", "Accident stops the grain ships", First + "\n\n" + Second), ("b", "Crane falls in port", Wire),
            ("c", "Three die at the docks", Edited), ("d", "Harbour closed for a week", OwnWords))
            .With("articles.csv", "file,outlet,published\na.txt,Alpha,2024-03-07\nb.txt,Beta,2024-03-05\nc.txt,Gamma,2024-03-06\n"
                + "d.txt,Delta,2024-03-05\n");

        var group = Assert.Single(Workbook.Open(folder.Path).Reprints);

        Assert.Equal(["b", "c", "a"], group.Articles.Select(article => article.Id));
        Assert.Equal(["Beta", "Gamma", "Alpha"], group.Outlets);
        Assert.False(group.Identical);
        Assert.Equal(1, group.Shared[2]);
        Assert.InRange(group.Shared[1], 0.6, 0.95);
    }

    [Fact]
    public void Count_Reprints_OncePerOutletOrAll()
    {
        using var folder = Folder(("a", "One", Wire), ("b", "Two", Wire), ("c", "Three", Edited), ("d", "Four", OwnWords))
            .With("articles.csv", "file,outlet,published\na.txt,Alpha,2024-03-05\nb.txt,Alpha,2024-03-06\nc.txt,Beta,2024-03-06\n"
                + "d.txt,Delta,2024-03-05\n");
        var book = Workbook.Open(folder.Path);

        Assert.Equal(["a", "b", "c", "d"], book.Count("all").Words.Select(row => row.Article.Id));
        Assert.Equal(["a", "c", "d"], book.Count("per outlet").Words.Select(row => row.Article.Id));
        Assert.Equal(["a", "d"], book.Count("once").Words.Select(row => row.Article.Id));
        Assert.Equal(["a", "d"], book.Count("once").Figures.Select(figure => figure.Article.Id).Distinct());
        Assert.Equal(
            book.Mentions.Where(mention => mention.Article.Id is "a" or "d"), book.Count("once").Mentions);
    }

    [Fact]
    public void Count_UnknownWord_SaysWhichThereAre()
    {
        using var folder = Folder(("a", "One", Wire));

        var error = Assert.Throws<InputException>(() => Workbook.Open(folder.Path).Count("twice"));

        Assert.Equal("reprints: found 'twice'; expected all, per outlet or once.", error.Message);
    }

    [Fact]
    public void Independence_OutletWithReprintsOnly_IsNotIndependent()
    {
        using var folder = Folder(("a", "One", Wire), ("b", "Two", Edited), ("c", "Three", OwnWords))
            .With("articles.csv", "file,outlet,published\na.txt,Alpha,2024-03-05\nb.txt,Beta,2024-03-06\nc.txt,Gamma,2024-03-06\n");
        var book = Workbook.Open(folder.Path);

        Assert.Equal(
            "1 text is printed by more than one outlet, with 1 copy after the first. 2 of 3 outlets are independent; "
                + "Beta has only texts that another printed before.",
            ReprintFindings.Independence(book.Words, book.Reprints).ToText());
    }

    [Fact]
    public void Reprints_ManyArticlesInOwnWords_AreNone()
    {
        using var folder = new TempFolder();
        string[] words = ["harbour", "grain", "crane", "union", "coast", "ferry", "strike", "council", "budget", "school", "river",
            "market", "bridge", "storm"];
        for (var number = 0; number < 60; number++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 160)
                .Select(at => words[((at * at) + (at * (number + 3)) + (number * number * 7)) % words.Length] + (at * (number + 1) % 89)));
            folder.With($"{number:00}.txt", $"Headline {number}\n\n{text}.");
        }

        Assert.Empty(Workbook.Open(folder.Path).Reprints);
    }

    private static TempFolder Folder(params (string Name, string Headline, string Text)[] articles)
    {
        var folder = new TempFolder();
        foreach (var (name, headline, text) in articles)
            folder.With(name + ".txt", headline + "\n\n" + text + "\n");
        return folder;
    }
}
