using System.Text;
using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Kernel;
using NewsAnalysis.Notebooks.Kernel.Install;
using NewsAnalysis.Notebooks.Kernel.Messages;
using NewsAnalysis.Notebooks.Kernel.Requests;
using NewsAnalysis.Notebooks.Kernel.Wire;

namespace NewsAnalysis.Notebooks.Tests.Kernel;

public sealed class KernelPartsTests
{
    private static readonly Sender Nobody = new(null!, []);

    [Fact]
    public void Codec_OwnMessage_IsRead()
    {
        var parts = new MessageCodec("key", "s").Write(null, "test_request", null, new JsonObject { ["text"] = "é\n" });
        Assert.Equal("<IDS|MSG>", Encoding.ASCII.GetString(parts[0]));
        Assert.Equal(64, parts[1].Length);
        var message = new MessageCodec("key", "t").Read(Nobody, parts);
        Assert.Equal(("test_request", "é\n"), (message.Type, message.Text("text")));
    }

    [Fact]
    public void Codec_WrongSignature_Throws()
    {
        var parts = new MessageCodec("key", "s").Write(null, "test_request", null, []);
        var error = Assert.Throws<MessageException>(() => new MessageCodec("other", "t").Read(Nobody, parts));
        Assert.Equal("a message has a wrong signature.", error.Message);
    }

    [Fact]
    public void Codec_SameMessageTwice_Throws()
    {
        var parts = new MessageCodec("key", "s").Write(null, "test_request", null, []);
        var codec = new MessageCodec("key", "t");
        codec.Read(Nobody, parts);
        Assert.Equal("a message was received twice.", Assert.Throws<MessageException>(() => codec.Read(Nobody, parts)).Message);
    }

    [Fact]
    public void Codec_TooFewFrames_Throws() => Assert.Equal(
        "a message of 2 frames is too short.",
        Assert.Throws<MessageException>(() => new MessageCodec("key", "t").Read(Nobody, [[1], [2]])).Message);

    [Theory]
    [InlineData("a\U0001F600b", 2, 3)]
    [InlineData("a\U0001F600b", 3, 4)]
    [InlineData("ab", 9, 2)]
    [InlineData("", 0, 0)]
    public void Position_InCharacters_IsInUnits(string text, int characters, int units)
    {
        Assert.Equal(units, CharacterPosition.ToUnits(text, characters));
        Assert.Equal(Math.Min(characters, CharacterPosition.OfUnits(text, text.Length)), CharacterPosition.OfUnits(text, units));
    }

    [Fact]
    public void Stream_ManyPieces_AreJoinedInOrder()
    {
        var sent = new List<(string Name, string Text)>();
        using (var buffer = new StreamBuffer((name, text) => sent.Add((name, text))))
        {
            buffer.Write("stdout", "a");
            buffer.Write("stdout", "b");
            buffer.Write("stderr", "c");
        }
        Assert.Equal("ab", string.Concat(sent.Where(piece => piece.Name == "stdout").Select(piece => piece.Text)));
        Assert.Equal(("stderr", "c"), sent[^1]);
    }

    [Fact]
    public void Stream_SurrogatePairInTwoPieces_IsNotCut()
    {
        var sent = new List<string>();
        using (var buffer = new StreamBuffer((_, text) => sent.Add(text)))
        {
            buffer.Write("stdout", new string('x', 40_000) + "\uD83D");
            buffer.Write("stdout", "\uDE00");
        }
        Assert.DoesNotContain(sent, text => char.IsHighSurrogate(text[^1]) || char.IsLowSurrogate(text[0]));
        Assert.EndsWith("\U0001F600", string.Concat(sent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KernelSystem.Linux, "", "/home/ada/.local/share/jupyter/kernels")]
    [InlineData(KernelSystem.Linux, "XDG_DATA_HOME=/data", "/data/jupyter/kernels")]
    [InlineData(KernelSystem.Linux, "JUPYTER_DATA_DIR=/own", "/own/kernels")]
    [InlineData(KernelSystem.MacOS, "", "/home/ada/Library/Jupyter/kernels")]
    [InlineData(KernelSystem.Windows, "APPDATA=C:\\Users\\Ada\\AppData\\Roaming", "C:\\Users\\Ada\\AppData\\Roaming\\jupyter\\kernels")]
    public void Folders_OfEachSystem_AreJupyters(KernelSystem system, string setting, string expected)
    {
        var (name, value) = (setting.Split('=')[0], setting.Split('=')[^1]);
        Assert.Equal(expected, new KernelFolders(system, asked => asked == name ? value : null, "/home/ada").User);
    }

    [Fact]
    public void History_PairWhereTheOutputIsCut_IsNotCut()
    {
        var history = new History();
        history.Add(1, "code", new string('x', 9_999) + "\uD83D\uDE00");

        var answer = history.Answer(new KernelMessage(Nobody, [], "history_request", new JsonObject { ["output"] = true }));

        Assert.Equal(new string('x', 9_999) + "…", answer["history"]![0]![2]![1]!.GetValue<string>());
    }

    [Fact]
    public void Folders_BelowAPrefixOnWindows_UseItsSeparator() =>
        Assert.Equal(@"C:\env\share\jupyter\kernels", new KernelFolders(KernelSystem.Windows, _ => null, "").Below(@"C:\env"));

    [Fact]
    public void Spec_OnWindows_EscapesPaths()
    {
        var json = JsonNode.Parse(KernelSpec.Write(".net-csharp", @"C:\dotnet\dotnet.exe", @"C:\a b\news-analysis.dll"))!;
        Assert.Equal(
            [@"C:\dotnet\dotnet.exe", @"C:\a b\news-analysis.dll", "kernel", "start", "{connection_file}"],
            json["argv"]!.AsArray().Select(part => part!.GetValue<string>()));
        Assert.Equal((".NET (C#)", "C#", "message"),
            ((string?)json["display_name"], (string?)json["language"], (string?)json["interrupt_mode"]));
    }
}
