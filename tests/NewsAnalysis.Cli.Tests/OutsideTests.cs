using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NewsAnalysis.Cli.Tests;

/// <summary>What comes from outside, names and environments, and what must not go out.</summary>
public sealed class OutsideTests(WorkbookFixture workbook)
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    [InlineData("\u001b]0;title\u0007", "\\u001b]0;title\\u0007")]
    [InlineData("\u009b31m\r\u007f\u202egnp", "\\u009b31m\\u000d\\u007f\\u202egnp")]
    public void Escape_ControlCharacters_AreShown(string text, string shown) => Assert.Equal(shown, EscapingWriter.Escape(text));

    [Fact]
    public void Check_NamesWithControlCharacters_AreShownEscapedAndExactInJson()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "File names have none there.");
        using var folder = new TemporaryFolder();
        folder.File("texts/a\u001b]0;x\u0007\nb.txt", "Storm hits the coast\n\nThe storm killed 12 people.");
        folder.File("texts/c\u001b[31m.doc", "no");

        var result = CommandLine.Run("check", folder.At("texts"));
        var missing = CommandLine.Run("check", folder.At("\u001b[31m"));
        var json = JsonDocument.Parse(CommandLine.Run("check", folder.At("texts"), "--json").Output);

        Assert.DoesNotContain('\u001b', result.Output + result.Error + missing.Error);
        Assert.Contains("a\\u001b]0;x\\u0007\\u000ab", result.Output, StringComparison.Ordinal);
        Assert.Equal("a\u001b]0;x\u0007\nb", json.RootElement.GetProperty("articles")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Run_FolderWithABackslash_IsThatFolder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A backslash parts folders there.");
        using var folder = new TemporaryFolder();
        folder.File("a\\b/one.txt", "Storm hits the coast\n\nThe storm killed 12 people.");

        var result = CommandLine.Run("run", "01-corpus", "--articles", folder.At("a\\b"), "--out", folder.At("o\\ut"), "--browser", "none");
        var again = CommandLine.Run("run", folder.At("o\\ut", "01-corpus.ipynb"), "--out", folder.At("deeper", "again"),
            "--browser", "none");

        Assert.True(result.Status == 0, result.Output + result.Error);
        Assert.True(again.Status == 0, again.Output + again.Error);
        Assert.Contains("1 article with 9 words", File.ReadAllText(folder.At("o\\ut", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_PipeThatNobodyReads_EndsAndSaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The shell is another one there.");
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "(dotnet \"$0\" extract articles seeds; "
            + "echo \"status $?\" >&2) | true", Path.Combine(AppContext.BaseDirectory, "news-analysis.dll")])
        {
            WorkingDirectory = CommandLine.Root,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var error = shell.StandardError.ReadToEnd();

        Assert.Equal("Standard output was closed before everything was written.\nstatus 2\n", error);
    }

    [Fact]
    public void Files_ThatArePipesOrDevices_AreRefusedAtOnce()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are none there.");
        using var folder = new TemporaryFolder();
        folder.File("empty.yaml", "");
        using (var pipe = Process.Start("mkfifo", [folder.At("pipe")]))
            pipe.WaitForExit();
        File.CreateSymbolicLink(folder.At("link"), folder.At("pipe"));

        foreach (var special in new[] { folder.At("pipe"), folder.At("link"), "/dev/zero" })
        {
            foreach (var arguments in new string[][]
            {
                ["extract", "mentions", "seeds", "--actors", special], ["run", special], ["extract", "figures", special],
                ["check", "seeds", "--actors", special]
            })
            {
                var result = CommandLine.Run(arguments);
                Assert.Equal((2, $"{special}: this is a pipe, device or socket; expected a file or a folder; "
                    + "save what it gives into a file, and name that.\n"), (result.Status, result.Error));
            }
        }

        Assert.False(SpecialFile.Is(folder.At("empty.yaml")) || SpecialFile.Is(folder.Path) || SpecialFile.Is(folder.At("missing")));
    }

    [Fact]
    public void Run_LinkThatLeadsNowhereAsOut_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.At("link"), folder.At("nowhere"));

        var result = CommandLine.Run("run", "01-corpus", "--out", folder.At("link"));

        Assert.Equal(
            (2, $"{folder.At("link")}: this is a link that leads to no folder; expected a folder for the results; "
                + "name another with --out.\n"),
            (result.Status, result.Error));
    }

    [Fact]
    public void Extract_FewFilesMayBeOpen_SaysSo()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the limit is not known.");
        using var shell = Process.Start(new ProcessStartInfo(
            "sh", ["-c", "ulimit -n 64; exec dotnet \"$0\" extract articles seeds",
                Path.Combine(AppContext.BaseDirectory, "news-analysis.dll")])
        {
            WorkingDirectory = CommandLine.Root,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;

        Assert.StartsWith("No more than 64 files may be open at once; expected 200 or more", shell.StandardError.ReadToEnd(),
            StringComparison.Ordinal);
        shell.WaitForExit();
        Assert.Equal(2, shell.ExitCode);
    }

    [Fact]
    public void Extract_FewFilesMayBeOpenAndNobodyListens_EndsInOrder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the limit is not known.");
        using var shell = Process.Start(new ProcessStartInfo(
            "sh", ["-c", "ulimit -n 64; exec dotnet \"$0\" extract articles seeds 2>&-",
                Path.Combine(AppContext.BaseDirectory, "news-analysis.dll")])
        {
            WorkingDirectory = CommandLine.Root,
            UseShellExecute = false,
        })!;

        shell.WaitForExit();
        Assert.Equal(2, shell.ExitCode);
    }

    [Fact]
    public void Run_DiskFull_LeavesTheOldResultsAndSaysSo()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root may mount a small disk.");
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("disk"));
        using (var mount = Process.Start(new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.At("disk")])
        {
            RedirectStandardError = true,
            UseShellExecute = false
        })!)
        {
            mount.WaitForExit();
            Assert.SkipUnless(mount.ExitCode == 0, "Mounting is not allowed here.");
        }

        try
        {
            folder.File("disk/out/index.html", "old");
            folder.File("disk/fill", new byte[2_500_000]);
            folder.File("texts/one.txt", "Storm hits the coast\n\nThe storm killed 12 people.");

            var result = CommandLine.Run("run", "01-corpus", "--articles", folder.At("texts"), "--out",
                folder.At("disk", "out"), "--browser", "none");

            Assert.Equal(2, result.Status);
            Assert.Contains("The results cannot be written (", result.Error, StringComparison.Ordinal);
            Assert.Equal("old", File.ReadAllText(folder.At("disk", "out", "index.html")));
            Assert.Equal(["fill", "out"], Directory.GetFileSystemEntries(folder.At("disk")).Select(Path.GetFileName)
                .Order(StringComparer.Ordinal));
        }
        finally
        {
            using var unmount = Process.Start("umount", [folder.At("disk")]);
            unmount.WaitForExit();
        }
    }

    [Fact]
    public void Results_HoldNoPathsUsersOrMachines()
    {
        var export = CommandLine.Run("export", workbook.Out, "--tables", "--methods");
        Assert.True(export.Status == 0, export.Output + export.Error);
        string[] secrets =
        [
            CommandLine.Root, workbook.Out, Path.GetTempPath().TrimEnd('/') + "/", "/home/", "/Users/", "/root/", @"C:\Users",
            Environment.MachineName,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/",
            .. Environment.UserName is "root" ? [] : new[] { Environment.UserName }, "127.0.0.1",
        ];
        var files = Directory.GetFiles(workbook.Out, "*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(CommandLine.Root, "notebooks")));
        Assert.All(files, file =>
        {
            // What leads from the results to the articles is a relative path, which names the folders on the way.
            var text = (Path.GetExtension(file) is ".xlsx" ? Unzipped(file) : File.ReadAllText(file))
                .Replace(Path.GetRelativePath(workbook.Out, CommandLine.Root), "", StringComparison.Ordinal);
            Assert.DoesNotContain(secrets.Where(secret => secret.Length > 3),
                secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        });
    }

    private static string Unzipped(string file)
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(file);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
