using System.Security.Cryptography;
using System.Text;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Citations;

/// <summary>A fingerprint of what was read: the same articles with the same metadata have the same one, whatever the folder.</summary>
public static class CorpusHash
{
    /// <summary>SHA-256 over id, outlet, date and text of every article in order of id, in lower-case hexadecimal digits.</summary>
    public static string Of(IEnumerable<Article> articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in articles)
        {
            foreach (var part in new[] { article.Info.Id, article.Info.Outlet.Value, article.Info.Published.Value?.ToString(), article.Text })
            {
                // The length parts the fields: "ab" and "c" are not "a" and "bc".
                var bytes = Encoding.UTF8.GetBytes(part ?? "");
                hash.AppendData(BitConverter.GetBytes(part is null ? -1L : bytes.LongLength));
                hash.AppendData(bytes);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
