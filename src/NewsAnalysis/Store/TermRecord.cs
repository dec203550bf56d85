using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>The terms by which an article is grouped into stories, as a record.</summary>
internal static class TermRecord
{
    /// <summary>Writes the terms of one article.</summary>
    public static byte[] Write(IReadOnlyList<Term> terms)
    {
        var record = new RecordWriter().Int(terms.Count);
        foreach (var term in terms)
            record.Text(term.Stem).Text(term.Form == term.Stem ? null : term.Form).Double(term.Weight);
        return record.Bytes.ToArray();
    }

    /// <summary>The terms in a record.</summary>
    public static IReadOnlyList<Term> Read(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        var terms = new Term[record.Int()];
        for (var at = 0; at < terms.Length; at++)
        {
            var stem = record.Text()!;
            terms[at] = new Term(stem, record.Text() ?? stem, record.Double());
        }

        return terms;
    }
}
