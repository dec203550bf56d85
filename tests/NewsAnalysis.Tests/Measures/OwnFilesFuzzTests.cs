using System.Text;
using NewsAnalysis.Corrections;
using NewsAnalysis.Measures.Changes;
using NewsAnalysis.Tests.Articles;

namespace NewsAnalysis.Tests.Measures;

/// <summary>Files that the program writes and reads back, changed at random: they are read, or it is said in a message why not.</summary>
public sealed class OwnFilesFuzzTests : IDisposable
{
    private const string Run = """
        {"format":1,"run":{"vague":"literal","dictionaryIsSuggested":false,"articles":[{"id":"a","hash":"00","outlet":"Courier","published":"2024-05-06","title":null}],"actors":{"Feld":2},"topics":[{"id":"t","label":"killed","story":"s","verdict":"conflict","claims":[{"article":"a","start":1,"end":3}]}]}}
        """;
    private const string Corrections = "- correction: amend-figure\n  article: a\n  quote: \"12\"\n  in: killed 12 people\n  value: 13\n"
        + "  who: A. Reader\n  when: \"2026-01-05\"\n  why: \"a \\\"misprint\\\"\"\n- correction: reviewed-article\n  article: b\n"
        + "  who: A\n  when: \"2026\"\n  why: w\n";

    // What breaks readers more often than a random byte does.
    private static readonly string[] Pieces = ["null", "[", "]", "{", "}", "\"", ":", ",", "-1", "1e999", "99999999999999999999", "\0",
        "\n", "- ", "  ", "*a", "&a", "!!", "|", ">", "\ufeff", "\ud83d", "true"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_RunRecords_AreReadOrRefused() => Fuzz(Run, 2500, bytes =>
    {
        _folder.With(RunRecordFile.Name, bytes);
        var run = RunRecordFile.Load(_folder.Path);
        _ = ChangeMeasures.Between(run, run);
    });

    [Fact]
    public void Parse_Corrections_AreReadOrRefused() => Fuzz(Corrections, 2500, bytes =>
    {
        var text = Encoding.UTF8.GetString(bytes);
        var document = CorrectionDocument.Parse(text);
        if (document.Set.Entries.Count > 0)
            Assert.Equal(CorrectionEdit.Put(text, document.Set.Entries[0]), document.Put(document.Set.Entries[0]).Text);
    });

    private static void Fuzz(string original, int inputs, Action<byte[]> read)
    {
        var random = new Random(22);
        for (var number = 0; number < inputs; number++)
        {
            var text = new StringBuilder(original);
            for (var changes = random.Next(1, 4); changes > 0 && text.Length > 8; changes--)
            {
                var at = random.Next(text.Length - 7);
                if (random.Next(3) > 0)
                    text.Remove(at, random.Next(7));
                if (random.Next(3) > 0)
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            if (number % 5 == 0)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                read(bytes);
            }
            catch (InputException)
            {
                // That is the message.
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{Encoding.UTF8.GetString(bytes)}\n{error}");
            }
        }
    }
}
