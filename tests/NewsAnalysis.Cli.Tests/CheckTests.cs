namespace NewsAnalysis.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Check_Seeds_FindsNothing()
    {
        var result = CommandLine.Run("check", "seeds");

        Assert.True(result.Status == 0, result.Output + result.Error);
        Assert.Contains("5 articles", result.Output, StringComparison.Ordinal);
        Assert.Contains("0 rejected", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BinaryFile_IsRejectedWithItsReason()
    {
        using var folder = new TemporaryFolder();
        folder.File("good.txt", "A storm came.\n\nIt rained for a long time in the valley.");
        folder.File("bad.txt", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0xFF]);
        folder.File("invalid.txt", [0x41, 0x20, 0xC3, 0x28, 0x20, 0x42]);
        folder.File("empty.txt", "");

        var result = CommandLine.Run("check", folder.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains("3 rejected", result.Output, StringComparison.Ordinal);
        Assert.Contains("  rejected: bad.txt: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("  rejected: invalid.txt: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("  rejected: empty.txt: the file is empty; ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Files_SaysWhatTheyWereReadAs()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", "A storm came.\n\nIt rained for a long time in the valley.");
        folder.File("b.csv", "id,text,outlet\n1,It rained for a long time in the valley.,Echo\n"
            + "2,It snowed for a long time in the valley.,NA\n");

        var output = CommandLine.Run("check", folder.Path).Output;

        Assert.Contains("\n  a.txt: plain text, a guess (by the look of its lines)\n"
            + "  b.csv: table, sure (fields say what they hold), 2 articles\n", output, StringComparison.Ordinal);
        Assert.Contains("  b.csv#2: the outlet is given as 'NA', here or elsewhere in the file, which is read as unknown.", output,
            StringComparison.Ordinal);
        Assert.Contains("\"reader\": {\n        \"name\": \"table\",\n        \"certainty\": \"sure\"",
            CommandLine.Run("check", folder.Path, "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Explain_SaysWhereEachFactComesFrom()
    {
        using var folder = new TemporaryFolder();
        folder.File("b.jsonl", """{"headline":"It rained","body":"It rained for a long time in the """
            + """valley.","source":{"name":"Echo"},"publishedAt":"2024-05-06"}""");
        folder.File("articles.csv", "file,author\nb.jsonl#1,Ida Moss\n");

        var result = CommandLine.Run("check", folder.Path, "--explain", "b.jsonl");

        Assert.Equal(0, result.Status);
        Assert.StartsWith("b#1: JSON Lines records, sure (fields say what they hold)\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  published  2024-05-06  (field 'publishedAt')\n  outlet     Echo  (field 'source.name')\n  title      It rained  "
            + "(field 'headline')\n  author     Ida Moss  (articles.csv)\n  url        -\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("check", folder.Path, "--explain", "c.jsonl").Status);
    }

    [Fact]
    public void Check_Explain_NamesTheFieldsOfAnExport()
    {
        using var folder = new TemporaryFolder();
        const string Document = "{0} of 2 DOCUMENTS\n\nThe Echo\n\nMay {0}, 2024 Monday\n\nRain floods valley\n\nBYLINE: Ida Moss\n\n"
            + "LENGTH: 40 words\n\nIt rained for a long time in the valley.\n\nLOAD-DATE: May 9, 2024\n\nLANGUAGE: ENGLISH\n\n";
        folder.File("export.txt", Document.Replace("{0}", "1", StringComparison.Ordinal)
            + Document.Replace("{0}", "2", StringComparison.Ordinal));

        var output = CommandLine.Run("check", folder.Path, "--explain", "export.txt").Output;

        Assert.Contains("  published  2024-05-01  (by its place above the text)\n  outlet     The Echo  (by its place above the text)\n",
            output, StringComparison.Ordinal);
        Assert.Contains("  author     Ida Moss  (field 'BYLINE')\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Explain_NamesNoPlaceAboveTheTextOfElementsOfAPage()
    {
        using var folder = new TemporaryFolder();
        folder.File("page.html", "<html><body><article><span class=DocPublicationName>The Echo, no. 7</span><span class=DocHeader>"
            + "lundi 6 mai 2024, p. 3</span><p class=titreArticleVisu>Rain floods valley</p><div class=docAuthors>Ida Moss</div>"
            + "<div class=docOcurrContainer><p>It rained for a long time in the valley.</p><p>The river rose by a metre on Monday, and the "
            + "road was shut.</p></div></article></body></html>");

        var output = CommandLine.Run("check", folder.Path, "--explain", "page.html").Output;

        Assert.Contains("  published  2024-05-06  (the file's own metadata)\n  outlet     The Echo  (the file's own metadata)\n",
            output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Corrections_ThatFindNoPlaceOrHaveErrors_AreNamed()
    {
        using var folder = new TemporaryFolder();
        folder.File("good.txt", "A storm came.\n\nAbout 20 people were hurt in the valley.");
        folder.File("actors.yaml", "[]\n");
        folder.File("corrections.yaml",
            "- correction: reject-figure\n  article: good\n  quote: 30\n  who: A\n  when: 2026-01-05\n  why: w\n");

        var result = CommandLine.Run("check", folder.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains("corrections.yaml: 1 correction, 0 articles reviewed", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "  corrections.yaml:1:3: reject-figure “30” in good: the words “30” are not there; nothing was changed by it. "
                + "Look at the article, then correct or remove the entry.",
            result.Output, StringComparison.Ordinal);
        folder.File("corrections.yaml", "- correction: nothing\n");
        Assert.Contains("  corrections.yaml:1:15: found the unknown correction 'nothing'; ", CommandLine.Run("check", folder.Path).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ManifestFaults_AreNamedByLine()
    {
        using var folder = new TemporaryFolder();
        folder.File("good.txt", "A storm came.\n\nIt rained for a long time in the valley.");
        folder.File("articles.csv", "file,published\ngood.txt,13/02/24\ngone.txt,2024\n");

        var result = CommandLine.Run("check", folder.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains("articles.csv:2: published '13/02/24' is no date; expected yyyy-MM-dd", result.Output, StringComparison.Ordinal);
        Assert.Contains("articles.csv:3: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("gone.txt", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_DictionaryFault_NamesLineAndColumn()
    {
        using var folder = new TemporaryFolder();
        folder.File("good.txt", "A storm came.\n\nIt rained for a long time in the valley.");
        folder.File("actors.yaml", "- name: Norland\n  typ: state\n");

        var result = CommandLine.Run("check", folder.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains("\n  actors.yaml:1:3: found no type", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  actors.yaml:2:3: found the unknown key", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MixedFolder_TellsWhatIsKnownFromWhereAndWhatMayNotBeWhole()
    {
        using var folder = Mixed();

        var result = CommandLine.Run("check", folder.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains("article                      words  lines out  published   date outl titl auth\n", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("one                             63          0  2024-05-01  c    c    t    -\n", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("\nOutlets:\n  (unidentified): 2 articles\n  Echo: 1 article\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  one (Echo)\n    two ((unidentified) two): 100 %\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nTexts that may not be whole:\n  three: it ends with the count of what is missing\n", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("  rejected: photo.jpg: it is a picture ('.jpg'), which is no supported format; "
            + "what it shows is not read; remove it.\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.All(result.Output.Split("\n\n")[1].Split('\n'), line => Assert.True(line.Length < 80, line));
    }

    [Fact]
    public void Check_Json_HoldsTheSame()
    {
        using var folder = Mixed();

        var result = CommandLine.Run("check", folder.Path, "--json");

        using var json = System.Text.Json.JsonDocument.Parse(result.Output);
        var articles = json.RootElement.GetProperty("articles");
        Assert.Equal(1, result.Status);
        Assert.Equal(["one", "three", "two"], articles.EnumerateArray().Select(article => article.GetProperty("id").GetString()));
        Assert.Equal("curator", articles[0].GetProperty("outlet").GetProperty("origin").GetString());
        Assert.Equal("it ends with the count of what is missing", articles[1].GetProperty("mayNotBeWhole").GetString());
        Assert.Equal("photo.jpg", json.RootElement.GetProperty("rejected")[0].GetProperty("file").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("reprints").GetArrayLength());
    }

    private static TemporaryFolder Mixed()
    {
        var folder = new TemporaryFolder();
        const string story = "The river rose over its banks on Monday and forty people left their houses for the school on the hill. "
            + "Boats brought bread, blankets and "
            + "water to those who stayed behind. The mayor of the town said that the worst was over, though rain is expected again. "
            + "Engineers will look at the old "
            + "dam as soon as the water falls.";
        folder.File("one.txt", "Flood reaches town\n\n" + story);
        folder.File("two.txt", "Flood reaches town\n\n" + story);
        folder.File("three.txt", "Another thing\n\nThe council met to talk about the bridge and other things… [+1234 chars]");
        folder.File("photo.jpg", [0xFF, 0xD8]);
        folder.File("articles.csv", "file,outlet,published\none.txt,Echo,2024-05-01\n");
        return folder;
    }

    [Fact]
    public void Check_MissingFolder_ExitsWithTwo()
    {
        var result = CommandLine.Run("check", "no-such-folder");

        Assert.Equal(2, result.Status);
        Assert.StartsWith("no-such-folder: ", result.Error, StringComparison.Ordinal);
    }
}
