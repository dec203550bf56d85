namespace NewsAnalysis.Measures.Changes;

/// <summary>What a workbook holds, kept and compared from run to run.</summary>
public static class WorkbookChanges
{
    extension(Workbook book)
    {
        /// <summary>The record by which a later run can tell what is new.</summary>
        public RunRecord Record() =>
            RunRecord.Of(book.Words, book.ContentHashes, book.Mentions, book.Topics, book.Vague, book.DictionaryIsSuggested) with
            {
                Version = typeof(Workbook).Module.ModuleVersionId.ToString("N"),
                Corrections = book.Corrections.Names(),
            };

        /// <summary>What changed since an earlier run.</summary>
        /// <param name="since">The out folder of that run; empty for none.</param>
        /// <returns>The changes, or null where no folder is named.</returns>
        /// <exception cref="InputException">The folder holds no record of a run.</exception>
        public RunChanges? ChangesSince(string since) =>
            since.Length == 0 ? null : ChangeMeasures.Between(RunRecordFile.Load(since), book.Record());
    }
}
