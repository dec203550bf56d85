using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>The terms by which an article is grouped into stories, as a record.</summary>
internal static class TermRecord
{
    /// <summary>Writes the terms of one article.</summary>
    public static byte[] Write(IReadOnlyList<Term> terms) => new RecordWriter()
        .List(terms, static (record, term) => record.Text(term.Stem).Text(term.Form == term.Stem ? null : term.Form).Double(term.Weight))
        .Bytes.ToArray();

    /// <summary>The terms in a record.</summary>
    public static IReadOnlyList<Term> Read(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        return record.List(() =>
        {
            var stem = record.Text()!;
            return new Term(stem, record.Text() ?? stem, record.Double());
        });
    }

    /// <summary>Writes terms by their numbers.</summary>
    public static RecordWriter Write(RecordWriter record, TermVector vector)
    {
        record.Int(vector.Terms.Length);
        var last = 0;
        foreach (var (term, weight) in vector.Terms.Zip(vector.Weights))
        {
            record.Int(term - last).Double(weight);
            last = term;
        }

        return record;
    }

    /// <summary>Reads terms by their numbers.</summary>
    public static TermVector Vector(RecordReader record)
    {
        var terms = new int[record.Int()];
        var weights = new double[terms.Length];
        for (var (at, last) = (0, 0); at < terms.Length; at++)
            (terms[at], weights[at]) = (last += record.Int(), record.Double());
        return new TermVector(terms, weights);
    }
}
