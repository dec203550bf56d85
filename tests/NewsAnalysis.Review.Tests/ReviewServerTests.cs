using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsAnalysis.Corrections;

namespace NewsAnalysis.Review.Tests;

public sealed class ReviewServerTests : IDisposable
{
    private readonly ReviewCorpus _corpus = new();
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        _corpus.Dispose();
    }

    [Fact]
    public async Task Address_IsOnLoopbackAndHasAToken()
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);

        Assert.Matches(new Regex("^http://127[.]0[.]0[.]1:[0-9]+/[0-9a-f]{32}/$", RegexOptions.NonBacktracking), server.Address);
    }

    [Theory]
    [InlineData("/", null, null, HttpStatusCode.Forbidden)]
    [InlineData("/00000000000000000000000000000000/api/corpus", null, null, HttpStatusCode.Forbidden)]
    [InlineData("TOKEN/api/corpus", "https://example.org", null, HttpStatusCode.Forbidden)]
    [InlineData("TOKEN/api/corpus", null, "example.org", HttpStatusCode.Forbidden)]
    [InlineData("TOKEN/api/corpus", null, null, HttpStatusCode.OK)]
    [InlineData("TOKEN/nothing", null, null, HttpStatusCode.NotFound)]
    [InlineData("TOKEN/../../etc/passwd", null, null, HttpStatusCode.Forbidden)]
    public async Task Get_OtherTokensOriginsAndHosts_AreRefused(string path, string? origin, string? host, HttpStatusCode status)
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        var address = new Uri(server.Address);
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(address, path.Replace("TOKEN", address.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal)));
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        request.Headers.Host = host;

        using var answer = await _client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "application/json", HttpStatusCode.Forbidden)]
    [InlineData("OWN", "text/plain", HttpStatusCode.Forbidden)]
    [InlineData("OWN", "application/json", HttpStatusCode.OK)]
    public async Task Post_OnlyJsonFromTheOwnPage_IsTaken(string? origin, string type, HttpStatusCode status)
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);

        Assert.Equal(status, (await Post(server, Reviewed("one"), origin, type)).Status);
        Assert.Equal(status == HttpStatusCode.OK, File.Exists(_corpus.Yaml));
    }

    [Theory]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData(null, "application/jsonp", HttpStatusCode.Forbidden)]
    [InlineData("null", "application/json; charset=utf-7", HttpStatusCode.BadRequest)]
    [InlineData("{\"correction\":\"reviewed-article\",\"places\":null,\"seen\":\"-\",\"who\":\"A\",\"when\":\"2026\",\"why\":\"w\"}",
        "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"correction\":\"reviewed-article\",\"places\":[null],\"seen\":\"-\",\"who\":\"A\",\"when\":\"2026\",\"why\":\"w\"}",
        "application/json", HttpStatusCode.UnprocessableEntity)]
    public async Task Post_WhatThePageNeverSends_IsRefused(string? json, string type, HttpStatusCode status)
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(server.Address), "api/correct"))
        {
            Content = new StringContent(json ?? Reviewed("one"))
        };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("Origin", new Uri(server.Address).GetLeftPart(UriPartial.Authority));

        using var answer = await _client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.False(File.Exists(_corpus.Yaml));
    }

    [Fact]
    public async Task Correct_TextChangedMeanwhile_IsRefused()
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);
        _corpus.Write("two.txt", "New. " + ReviewCorpus.Two);

        var (status, answer) = await Post(server, """
            {"correction":"reject-figure","places":[{"article":"two","start":53,"end":55,"quote":"30"}],"seen":"","who":"A","when":"2026","why":"w"}
            """);

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("text was changed meanwhile", answer, StringComparison.Ordinal);
        Assert.False(File.Exists(_corpus.Yaml));
    }

    [Fact]
    public async Task Correct_ArticleThatIsNotThere_IsRefused()
    {
        await using var server = await ReviewServer.StartAsync(_corpus.Folder);

        var (status, answer) = await Post(server, Reviewed("three"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("There is no article", answer, StringComparison.Ordinal);
        Assert.False(File.Exists(_corpus.Yaml));
    }

    [Fact]
    public async Task Kill_InTheMiddleOfSaving_LeavesAWholeFileWithAllThatWasAnswered()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Processes are killed in another way there.");
        using var process = ReviewCorpus.Start("review", _corpus.Folder);
        var line = await process.StandardOutput.ReadLineAsync();
        var address = line!.Replace("Open ", "", StringComparison.Ordinal);
        var answered = 0;
        var posting = Task.Run(async () =>
        {
            for (var number = 0; number < 10_000; number++)
            {
                var article = number % 2 == 0 ? "one" : "two";
                var (status, _) = await Post(address, Reviewed(article, $"remark {number}"), "OWN", "application/json");
                Assert.Equal(HttpStatusCode.OK, status);
                answered = number + 1;
            }
        });
        while (answered < 5 && !posting.IsCompleted)
            await Task.Delay(10);
        process.Kill();
        await process.WaitForExitAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => posting);

        var remarks = CorrectionSet.Load(_corpus.Folder).Entries.Select(entry => int.Parse(entry.Why.Split(' ')[1])).Order().ToList();
        Assert.Equal(2, remarks.Count);
        Assert.InRange(remarks[1], answered - 1, answered);
        new CorrectionFile(_corpus.Folder).Change(text => text + "# and on\n");
    }

    [Fact]
    public async Task ExportGold_WithoutReviewedArticles_SaysWhatToDo()
    {
        var (status, output) = await ReviewCorpus.Run("review", _corpus.Folder, "--export-gold", Path.Combine(_corpus.Folder, "_gold"));

        Assert.Equal(2, status);
        Assert.Contains("no article was reviewed; finish at least one in 'review' before its gold is written.", output,
            StringComparison.Ordinal);
    }

    private static string Reviewed(string article, string why = "read") =>
        $$"""
            {"correction":"reviewed-article","places":[{"article":"{{article}}","start":0,"end":0,"quote":""}],"seen":"-","who":"A","when":"2026-01-05","why":"{{why}}"}
            """;

    private Task<(HttpStatusCode Status, string Answer)> Post(ReviewServer server, string json, string? origin = "OWN",
        string type = "application/json") =>
            Post(server.Address, json, origin, type);

    private async Task<(HttpStatusCode Status, string Answer)> Post(string address, string json, string? origin, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(address), "api/correct"))
        {
            Content = new StringContent(json, Encoding.UTF8, type)
        };
        if (origin is not null)
            request.Headers.Add("Origin", new Uri(address).GetLeftPart(UriPartial.Authority));
        using var answer = await _client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
