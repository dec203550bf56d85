namespace NewsAnalysis.Articles;

/// <summary>Does jobs at once, as many as there are cores, and gives their results in the order of the jobs.</summary>
internal static class OrderedWork
{
    /// <summary>The results. Few jobs are ahead of the one whose result is taken, so memory does not grow with their number.</summary>
    /// <param name="jobs">The jobs, taken one after the other; each is safe beside the others.</param>
    /// <param name="cancel">Stops before the next job; those under way are left alone.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IEnumerable<T> Run<T>(IEnumerable<Func<T>> jobs, CancellationToken cancel = default)
    {
        var most = 4 * Environment.ProcessorCount;
        var running = new Queue<Task<T>>(most);
        foreach (var job in jobs)
        {
            cancel.ThrowIfCancellationRequested();
            running.Enqueue(Task.Run(job, cancel));
            if (running.Count >= most)
                yield return running.Dequeue().GetAwaiter().GetResult();
        }

        while (running.TryDequeue(out var next))
        {
            cancel.ThrowIfCancellationRequested();
            yield return next.GetAwaiter().GetResult();
        }
    }
}
