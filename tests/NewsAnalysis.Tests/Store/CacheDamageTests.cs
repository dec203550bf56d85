using System.Buffers.Binary;
using System.Diagnostics;
using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Store;
using NewsAnalysis.Tests.Articles;

namespace NewsAnalysis.Tests.Store;

/// <summary>Whatever the cache holds, the articles are read as without one, and it is said what was left aside.</summary>
public sealed class CacheDamageTests : IDisposable
{
    private readonly TempFolder _root = new();
    private readonly TempFolder _corpus = new TempFolder().With("actors.yaml", "- {name: Jonas Feld, type: person}\n")
        .With("one.txt",
            "Storm hits the coast\n\nThe storm killed 12 people and cut power to nearly 4,000 homes on Monday, Jonas Feld said.")
        .With("two.txt", "Coast battered by storm\n\nThe storm killed more than 15 people. Some 4,000 homes lost power for $1.2 million.");

    /// <summary>What is done to each pack.</summary>
    public static TheoryData<string> Files =>
    [
        "empty", "one byte", "half", "without its end", "longer", "zeros", "noise", "text", "footer of noise", "count", "start", "offsets",
        "lengths", "sizes", "sparse",
        "folder", "full folder", "pipe", "link to a pipe", "link to a device", "link to nothing", "link to itself",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_DamagedPacks_AreLeftAsideAndWrittenAnew(string damage)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && damage.Contains("link", StringComparison.Ordinal) | damage == "pipe",
            "Windows has none.");
        var (whole, aside) = Read();
        Assert.Empty(aside);
        var packs = Packs();
        foreach (var pack in packs)
            Damage(pack, damage);

        var (read, left) = Read();
        var (again, nothing) = Read();

        Assert.Equal(whole, read);
        Assert.Equal(packs, left.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(whole, again);
        Assert.Empty(nothing);
    }

    [Fact]
    public void Read_PacksOfOtherKinds_AreLeftAside()
    {
        var (whole, _) = Read();
        var packs = Packs();
        var bytes = packs.ConvertAll(File.ReadAllBytes);
        for (var at = 0; at < packs.Count; at++)
            File.WriteAllBytes(packs[at], bytes[(at + 1) % packs.Count]);

        Assert.Equal(whole, Read().Found);
    }

    [Fact]
    public void Read_RecordsExchangedUnderTheirKeys_AreLeftAside()
    {
        var (whole, _) = Read();
        foreach (var pack in Packs())
        {
            Index(pack, entries =>
            {
                for (var at = 1; at < entries.Length / Pack.EntrySize; at++)
                    entries.AsSpan(ContentKey.Size, 16).CopyTo(entries.AsSpan((at * Pack.EntrySize) + ContentKey.Size));
            });
        }

        Assert.Equal(whole, Read().Found);
    }

    [Theory]
    [InlineData("kinds", "file")]
    [InlineData("kinds", "pipe")]
    [InlineData("kinds", "link to nothing")]
    [InlineData("build", "file")]
    [InlineData("build", "pipe")]
    [InlineData("root", "file")]
    [InlineData("root", "pipe")]
    public void Read_FilesWhereFoldersBelong_AreLeftAside(string what, string damage)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && damage != "file", "Windows has none.");
        var (whole, _) = Read();
        var build = Directory.GetDirectories(_root.Path).Single();
        foreach (var folder in what switch { "kinds" => Directory.GetDirectories(build), "build" => [build], _ => [_root.Path] })
        {
            Directory.Delete(folder, recursive: true);
            Damage(folder, damage);
        }

        var (read, left) = Read();

        Assert.Equal(whole, read);
        Assert.NotEmpty(left);
        if (what == "root")
        {
            File.Delete(_root.Path);
            Directory.CreateDirectory(_root.Path);
        }
    }

    [Fact]
    public void Read_FoldersWithoutRights_AreLeftAside()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Root may read and write everything.");
        var (whole, _) = Read();
        var folders = Directory.GetDirectories(_root.Path, "*", SearchOption.AllDirectories);
        SetRights(folders, UnixFileMode.None);

        var read = Read().Found;

        SetRights(folders, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(whole, read);

        static void SetRights(string[] folders, UnixFileMode mode)
        {
            foreach (var folder in folders)
            {
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(folder, mode);
            }
        }
    }

    [Fact]
    public void Read_WhatAKilledWriterLeft_IsRemoved()
    {
        Read();
        var kind = Path.GetDirectoryName(Packs()[0])!;
        var (left, held) = (Path.Combine(kind, "left.tmp"), Path.Combine(kind, "held.tmp"));
        File.WriteAllText(left, "half");
        using (new FileStream(held, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete))
            Read();

        Assert.False(File.Exists(left));
        Assert.True(File.Exists(held));
    }

    [Fact]
    public void Scratch_LeftByAKilledProcess_IsRemovedByTheNext()
    {
        var left = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "news-analysis-records-left")).FullName;
        File.WriteAllText(Path.Combine(left, ".held"), "");
        using var lives = ScratchFolder.Create();

        using (ScratchFolder.Create())
            Assert.True(Directory.Exists(lives.Path));

        Assert.False(Directory.Exists(left));
        Assert.True(Directory.Exists(lives.Path));
    }

    /// <summary>Any bytes for a pack: it is opened or not, and a record is read or not; nothing else happens.</summary>
    [Fact]
    public void Pack_AnyBytes_AreReadOrNot()
    {
        Read();
        var pack = Packs().MaxBy(path => new FileInfo(path).Length)!;
        var (bytes, random, keys) = (File.ReadAllBytes(pack), new Random(22), Pack.TryOpen(pack)!.Index.Keys.ToList());
        for (var number = 0; number < 3000; number++)
        {
            var other = bytes.AsSpan(0, number % 4 == 0 ? random.Next(bytes.Length) : bytes.Length).ToArray();
            for (var changes = random.Next(1, 6); changes > 0 && other.Length > 0; changes--)
                other[number % 2 == 0 ? random.Next(other.Length) : other.Length - 1 - random.Next(Math.Min(other.Length, 80))] =
                    (byte)random.Next(256);
            File.WriteAllBytes(pack, other);

            var opened = Pack.TryOpen(pack);

            Assert.All(keys, key => Assert.True(opened?.Find(key)?.TryRead() is null || opened.Find(key)!.Value.Length < bytes.Length));
        }
    }

    public void Dispose()
    {
        _root.Dispose();
        _corpus.Dispose();
    }

    private static void Damage(string path, string damage)
    {
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        File.Delete(path);
        var footer = Math.Max(0, bytes.Length - Pack.FooterSize);
        byte[] Changed(int at, params byte[] by)
        {
            by.CopyTo(bytes, at);
            return bytes;
        }

        void Entries(int at, long value, int size)
        {
            File.WriteAllBytes(path, bytes);
            Index(path, entries =>
            {
                for (; at < entries.Length; at += Pack.EntrySize)
                    BitConverter.GetBytes(value).AsSpan(0, size).CopyTo(entries.AsSpan(at));
            });
        }

        var noise = new byte[bytes.Length];
        new Random(1).NextBytes(noise);
        switch (damage)
        {
            case "offsets": Entries(ContentKey.Size, long.MaxValue - 5, 8); break;
            case "lengths": Entries(ContentKey.Size + 8, int.MaxValue, 4); break;
            case "sizes": Entries(ContentKey.Size + 8, -1, 4); break;
            case "folder": Directory.CreateDirectory(path); break;
            case "full folder": File.WriteAllText(Path.Combine(Directory.CreateDirectory(path).FullName, "inside"), "x"); break;
            case "pipe": Make("mkfifo", path); break;
            case "link to a pipe": Make("mkfifo", path + ".other"); File.CreateSymbolicLink(path, path + ".other"); break;
            case "link to a device": File.CreateSymbolicLink(path, "/dev/zero"); break;
            case "link to nothing": File.CreateSymbolicLink(path, path + ".none"); break;
            case "link to itself": File.CreateSymbolicLink(path, path); break;
            case "sparse":
                using (var file = File.Create(path))
                    file.SetLength(1L << 33);
                break;
            default:
                File.WriteAllBytes(path, damage switch
                {
                    "one byte" => [1],
                    "half" => bytes[..(bytes.Length / 2)],
                    "without its end" => bytes[..^1],
                    "longer" => [.. bytes, 0],
                    "zeros" => new byte[bytes.Length],
                    "noise" => noise,
                    "text" or "file" => "hello"u8.ToArray(),
                    "footer of noise" => Changed(footer, noise[..16]),
                    "count" => Changed(footer + 8, 255, 255, 255, 127),
                    "start" => Changed(footer, 255, 255, 255, 255, 255, 255, 255, 127),
                    _ => [],
                });
                break;
        }
    }

    /// <summary>Changes the index of a pack and makes its checksum right again.</summary>
    private static void Index(string path, Action<byte[]> change)
    {
        var bytes = File.ReadAllBytes(path);
        var footer = bytes.AsSpan(bytes.Length - Pack.FooterSize);
        var start = (int)BinaryPrimitives.ReadInt64LittleEndian(footer);
        var index = bytes[start..^Pack.FooterSize];
        change(index);
        index.CopyTo(bytes, start);
        BinaryPrimitives.WriteUInt32LittleEndian(footer[12..], Checksum.Of(index) ^ Pack.KindOf(path));
        File.WriteAllBytes(path, bytes);
    }

    private static void Make(string program, string path)
    {
        using var process = Process.Start(program, [path]);
        process.WaitForExit();
    }

    private (List<string> Found, List<string> Aside) Read()
    {
        var aside = new List<string>();
        using var cache = ExtractionCache.Open(_root.Path, aside.Add);
        var read = new CorpusReader(Corpus.Load(_corpus.Path), VagueConvention.Literal, cache, ReadingOptions.Default)
            .Read(ActorDictionary.Load(Path.Combine(_corpus.Path, "actors.yaml")));
        return ([.. read.Articles.Select(article => article.ToString()), .. read.Mentions.Select(mention => mention.ToString()),
            .. read.Figures.Select(figure => figure.ToString())], aside);
    }

    private List<string> Packs() =>
        [.. Directory.GetFiles(_root.Path, "*.pack", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
