using NewsAnalysis.Training.Parsing;
using NewsAnalysis.Training.Tagging;
using NewsAnalysis.Training.Words;

namespace NewsAnalysis.Training;

/// <summary>Trains everything, one thing after the other, and says how it goes.</summary>
/// <param name="treebank">What to learn from.</param>
/// <param name="plan">How long and how large.</param>
/// <param name="keep">Takes the model after every time through the sentences.</param>
/// <param name="log">Takes the lines.</param>
internal sealed class ModelTrainer(Treebank treebank, TrainingPlan plan, Action<SyntaxModel> keep, TextWriter log)
{
    /// <summary>A model of the treebank's training part.</summary>
    public SyntaxModel Train()
    {
        var tags = LexiconBuilder.Tags(treebank.Train);
        var (lexicon, tagWeights) = TaggerTrainer.Train(treebank.Train, tags, plan.TagEpochs);
        Say("tagger trained");
        var jackknifed = TaggerTrainer.Jackknife(treebank.Train, tags, plan.Folds, plan.TagEpochs);
        Say($"tags by taggers that had not seen the sentences: {Accuracy(jackknifed, tags):P2} right");
        var tables = new ParserTables(plan.MoveBits, plan.LabelBits, ParserTables.Choices(
            treebank.Train.Select((sentence, index) => (sentence, jackknifed[index].Select(tag => tags.Tags[tag].Tag).ToArray()))));
        var model = new SyntaxModel(
            TokenListBuilder.Build(treebank.Train), tags, lexicon, tagWeights.Quantised(), LemmaBuilder.Build(treebank.Train),
            tables.Weights.Choices, new ByteTable(plan.MoveBits, []), new ByteTable(plan.LabelBits, []),
            plan.BeamEpochs > 0 ? plan.BeamWidth : 1);
        var examples = treebank.Train.Select((sentence, index) => new ParseExample(sentence, jackknifed[index]))
            .Where(example => example.Count > 1).ToList();
        TrainParser(model, tables, examples);
        return Finish(model, tables);
    }

    private void TrainParser(SyntaxModel model, ParserTables tables, List<ParseExample> examples)
    {
        var tagger = new Tagger(model.Tags, model.Lexicon, model.TagWeights);
        var greedy = new GreedyTrainer(tables, tagger);
        for (var epoch = 0; epoch < plan.GreedyEpochs; epoch++)
        {
            greedy.Epoch(examples, epoch);
            Report($"greedy {epoch + 1}", Finish(model, tables) with { BeamWidth = 1 });
        }

        if (plan.BeamEpochs == 0)
            return;
        tables.Moves.ForgetAverage();
        var beam = new BeamTrainer(tables, tagger, plan.BeamWidth);
        for (var epoch = 0; epoch < plan.BeamEpochs; epoch++)
        {
            var right = beam.Epoch(examples, epoch);
            Report($"beam {epoch + 1} ({right} of {examples.Count} right)", Finish(model, tables));
        }
    }

    private SyntaxModel Finish(SyntaxModel model, ParserTables tables) =>
        model with { MoveWeights = tables.Moves.Quantised(plan.LeastWeight), LabelWeights = tables.Labels.Quantised(plan.LeastWeight) };

    private void Report(string step, SyntaxModel model)
    {
        keep(model);
        var scorer = new Scorer(model);
        Say($"{step}: EWT dev {scorer.OnGoldTokens(treebank.EwtDev)}; GUM dev {scorer.OnGoldTokens(treebank.GumDev)}");
    }

    private double Accuracy(byte[][] found, TagSet tags)
    {
        var right = treebank.Train.Select((sentence,
            index) => sentence.Tokens.Where((token, place) => tags.NumberOf(token.Tag, token.Xpos) == found[index][place]).Count()).Sum();
        return (double)right / found.Sum(tokens => tokens.Length);
    }

    private void Say(string line)
    {
        log.WriteLine($"{System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds,6:F0} s  {line}");
        log.Flush();
    }
}
