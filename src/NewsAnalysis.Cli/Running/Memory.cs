namespace NewsAnalysis.Cli.Running;

/// <summary>Memory between the steps of a run.</summary>
internal static class Memory
{
    private const long Large = 100 << 20;

    /// <summary>Gives back what a step no longer needs, before the next one needs as much: by itself the heap grows by the garbage of a
    /// whole notebook over many articles. A run over few articles has nothing to give back.</summary>
    public static void GiveBack()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Large)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
