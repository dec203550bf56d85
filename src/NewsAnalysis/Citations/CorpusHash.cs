using System.Security.Cryptography;

namespace NewsAnalysis.Citations;

/// <summary>A fingerprint of what was read: the same articles with the same metadata have the same one, whatever the folder.</summary>
public sealed class CorpusHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>SHA-256 over id, outlet, date and text of every article in order of id, in lower-case hexadecimal digits.</summary>
    public static string Of(IEnumerable<Article> articles)
    {
        using var hash = new CorpusHash();
        foreach (var article in articles)
            hash.Add(article);
        return hash.End();
    }

    /// <summary>Takes in the next article, in order of id.</summary>
    public void Add(Article article)
    {
        foreach (var part in new[] { article.Info.Id, article.Info.Outlet.Value, article.Info.Published.Value?.ToString(), article.Text })
        {
            // The length parts the fields: "ab" and "c" are not "a" and "bc".
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            _hash.AppendData(BitConverter.GetBytes(part is null ? -1L : bytes.LongLength));
            _hash.AppendData(bytes);
        }
    }

    /// <summary>The fingerprint of the articles taken in.</summary>
    public string End() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <inheritdoc />
    public void Dispose() => _hash.Dispose();
}
