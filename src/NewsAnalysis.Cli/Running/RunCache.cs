namespace NewsAnalysis.Cli.Running;

/// <summary>Where the extractions of a run are kept. Without a cache that is a temporary folder which goes with the run, so that its
/// notebooks extract an article once all the same.</summary>
internal sealed class RunCache : IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable(ReadingOptions.CacheVariable);
    private readonly ScratchFolder? _folder;

    private RunCache(ScratchFolder? folder) => _folder = folder;

    /// <summary>Sets it for the notebooks of this process.</summary>
    /// <param name="none">Whether nothing may be taken from earlier runs or left for later ones.</param>
    public static RunCache Set(bool none)
    {
        if (!none && Environment.GetEnvironmentVariable(ReadingOptions.CacheVariable)?.Trim() != "off")
            return new RunCache(null);
        var cache = new RunCache(ScratchFolder.Create());
        Environment.SetEnvironmentVariable(ReadingOptions.CacheVariable, cache._folder!.Path);
        return cache;
    }

    public void Dispose()
    {
        if (_folder is not null)
        {
            Environment.SetEnvironmentVariable(ReadingOptions.CacheVariable, _before);
            _folder.Dispose();
        }
    }
}
