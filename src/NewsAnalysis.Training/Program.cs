using System.IO.Compression;
using NewsAnalysis;
using NewsAnalysis.Text;
using NewsAnalysis.Training;
using NewsAnalysis.Training.About;
using NewsAnalysis.Training.Cues;
using NewsAnalysis.Training.Labels;
using NewsAnalysis.Training.Pairs;
using NewsAnalysis.Training.WordNet;

var treebanks = new Option<DirectoryInfo>("--treebanks")
{
    Description = "Folder with ewt-train.conllu, gum-train.conllu and the dev and test parts.",
    Required = true
};
var output = new Option<FileInfo>("--out") { Description = "The model file to write.", Required = true };
var defaults = new TrainingPlan();
var greedy = new Option<int>("--greedy") { Description = "Greedy epochs.", DefaultValueFactory = _ => defaults.GreedyEpochs };
var beam = new Option<int>("--beam") { Description = "Beam epochs.", DefaultValueFactory = _ => defaults.BeamEpochs };
var width = new Option<int>("--width") { Description = "Width of the beam.", DefaultValueFactory = _ => defaults.BeamWidth };
var moveBits = new Option<int>("--move-bits") { Description = "Bits of the table of moves.", DefaultValueFactory = _ => defaults.MoveBits };
var labelBits =
    new Option<int>("--label-bits") { Description = "Bits of the table of relations.", DefaultValueFactory = _ => defaults.LabelBits };
var least = new Option<int>("--least") { Description = "Least weight that is kept.", DefaultValueFactory = _ => defaults.LeastWeight };

var train = new Command("syntax", "Trains the reading of sentences: tokens, tags, lemmas, trees.")
{
    treebanks, output, greedy, beam, width, moveBits, labelBits, least
};
train.SetAction(result =>
{
    var plan = defaults with
    {
        GreedyEpochs = result.GetValue(greedy),
        BeamEpochs = result.GetValue(beam),
        BeamWidth = result.GetValue(width),
        MoveBits = result.GetValue(moveBits),
        LabelBits = result.GetValue(labelBits),
        LeastWeight = result.GetValue(least),
    };
    var bank = Treebank.Read(result.GetRequiredValue(treebanks).FullName);
    var file = result.GetRequiredValue(output);
    var model = new ModelTrainer(bank, plan, half => Write(half, file, CompressionLevel.Fastest), Console.Out).Train();
    Write(model, file, CompressionLevel.SmallestSize);
    ScoreReport.Print(model, bank, Console.Out);
});

var modelFile = new Option<FileInfo?>("--model") { Description = "A model file; without it the library's own." };
var score = new Command("syntax-score", "Scores a model on the treebanks' test parts.") { treebanks, modelFile };
score.SetAction(result =>
{
    var bank = Treebank.Read(result.GetRequiredValue(treebanks).FullName);
    if (result.GetValue(modelFile) is not { } file)
    {
        ScoreReport.Print(SyntaxModel.English, bank, Console.Out);
        return;
    }

    using var stream = file.OpenRead();
    ScoreReport.Print(SyntaxModel.Read(stream), bank, Console.Out);
});

var sentence = new Argument<string>("sentence") { Description = "A sentence." };
var read = new Command("syntax-read", "Prints the tree of a sentence.") { sentence, modelFile };
read.SetAction(result =>
{
    var text = result.GetRequiredValue(sentence);
    using var stream = result.GetValue(modelFile)?.OpenRead();
    var parser = new SentenceParser(stream is null ? SyntaxModel.English : SyntaxModel.Read(stream));
    Console.Write(parser.Read(text, new TextSpan(0, text.Length)).ToText());
});

try
{
    return new RootCommand("Makes and scores the models that the library carries.")
    {
        train, score, read, PairCommand.Make(), PairCommand.Explain(), PairCommand.Score(), WordNetCommands.Synonyms(),
        WordNetCommands.Classes(), WordNetCommands.Persons(), CueCommand.Make(), LabelScoring.Make(), AboutCommand.Make()
    }
        .Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (InputException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

static void Write(SyntaxModel model, FileInfo file, CompressionLevel level)
{
    using var stream = file.Create();
    model.Write(stream, level);
}
