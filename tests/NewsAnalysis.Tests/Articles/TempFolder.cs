using System.Text;

namespace NewsAnalysis.Tests.Articles;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("corpus-").FullName;

    public TempFolder With(string file, string content) => With(file, Encoding.UTF8.GetBytes(content));

    public TempFolder With(string file, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
