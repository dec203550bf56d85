namespace NewsAnalysis.Articles.Reading;

/// <summary>Keeps what goes wrong in one file inside it: what was read before stays, and the fault becomes a draft with its
/// reason.</summary>
internal static class Guarded
{
    /// <summary>Opens and reads a file; the stream is closed when the enumeration ends.</summary>
    public static IEnumerable<ArticleDraft> Read(Func<Stream> open, Func<Stream, IEnumerable<ArticleDraft>> read)
    {
        Stream? stream = null;
        IEnumerator<ArticleDraft>? drafts = null;
        try
        {
            while (true)
            {
                var (draft, isLast) = Next();
                if (draft is not null)
                    yield return draft;
                if (isLast)
                    yield break;
            }
        }
        finally
        {
            drafts?.Dispose();
            stream?.Dispose();
        }

        (ArticleDraft? Draft, bool IsLast) Next()
        {
            try
            {
                drafts ??= read(stream = open()).GetEnumerator();
                return drafts.MoveNext() ? (drafts.Current, false) : (null, true);
            }
            catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
            {
                return (ArticleDraft.Unusable(Reason(failure)), true);
            }
        }
    }

    private static string Reason(Exception failure) => failure switch
    {
        UnusableException => failure.Message,
        DecoderFallbackException => "the file is not in one encoding throughout; expected UTF-8; save the file as UTF-8",
        InvalidDataException => $"the file is damaged or cut off ({Trimmed(failure)}); expected a whole file; save or fetch it again",
        IOException or UnauthorizedAccessException =>
            $"the file cannot be read ({Trimmed(failure, keepStop: true)}); allow reading it or remove it",
        _ => $"the file cannot be read ({failure.GetType().Name}: {Trimmed(failure)}); expected a file that other programs can read; "
            + $"save it again or remove it",
    };

    private static string Trimmed(Exception failure, bool keepStop = false) =>
        keepStop ? failure.Message : failure.Message.TrimEnd('.').ReplaceLineEndings(" ");
}
