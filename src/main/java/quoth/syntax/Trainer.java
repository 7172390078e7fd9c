package quoth.syntax;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// Makes a model out of treebanks. The same treebanks and settings give the same file, byte for byte: one thread, a
/// fixed seed, integers for weights.
public final class Trainer {
    /// The treebanks of a folder that the shipped model is made of.
    public static final String DEFAULT_TREEBANKS = "{silver-*,ewt-train,gum-open}.conllu*";
    private static final int MOST_TAGS = 100;
    /// [Configuration] keeps sets of labels in 64 bits.
    private static final int MOST_LABELS = 64;

    private final Settings settings;
    private final Consumer<String> progress;

    /// How to train.
    ///
    /// @param tagRowBits   the tagger's table has 2^this rows; more rows, fewer features that share one, more memory
    /// @param moveRowBits  the same for the parser's moves
    /// @param labelRowBits the same for the labels
    /// @param tagEpochs    how often the tagger sees each sentence
    /// @param parseEpochs  how often the parser sees each sentence
    /// @param handWeight   how often a round comes to a tree that people made, for once to any other
    /// @param heldOutEvery every n-th machine-made tree is kept out of training, to measure on; 0 for none
    /// @param margin       by how much the right choice must beat every other, or it is learnt from once more
    /// @param clip         which part of the largest weight still fits a byte, 0 to 1
    /// @param seed         of the order of the sentences and of exploration
    public record Settings(int tagRowBits, int moveRowBits, int labelRowBits, int tagEpochs, int parseEpochs,
            int handWeight, int heldOutEvery, int margin, double clip, long seed) {
        public Settings {
            if (Math.min(tagRowBits, Math.min(moveRowBits, labelRowBits)) < 1
                    || Math.max(tagRowBits, Math.max(moveRowBits, labelRowBits)) > 24) {
                throw new IllegalArgumentException(
                        "tables need 1 to 24 bits for their rows, got %d, %d and %d"
                                .formatted(tagRowBits, moveRowBits, labelRowBits));
            }
            if (tagEpochs < 1 || parseEpochs < 1 || handWeight < 1 || heldOutEvery < 0 || margin < 1
                    || !(clip > 0 && clip <= 1)) {
                throw new IllegalArgumentException(
                        "epochs, weight and margin need to be 1 or more, got %d, %d, %d and %d; clip in (0, 1], got %f"
                                .formatted(tagEpochs, parseEpochs, handWeight, margin, clip));
            }
        }

        /// Those of the shipped model.
        public static Settings standard() {
            return new Settings(18, 22, 18, 5, 5, 3, 50, 40, 0.5, 20261123);
        }
    }

    /// What came out.
    ///
    /// @param sentences    how many were learnt from
    /// @param tokens       how many tokens they have
    /// @param fingerprint  SHA-256 of the model's content before compression, in hexadecimal
    /// @param heldOut      scores on the sentences that were kept out; zero tokens if none were
    public record Report(int sentences, long tokens, String fingerprint, Evaluation.Scores heldOut) {}

    /// @param progress is told what is being done, a line at a time
    public Trainer(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /// The treebanks in a folder whose names match, by name. None is an error.
    public static List<Path> treebanks(Path folder, String glob) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "%s: cannot be listed: %s".formatted(folder, e.getMessage()),
                    e);
        }
        if (files.isEmpty()) {
            throw new QuothException(Kind.NOT_FOUND, "%s: has no treebank '%s'".formatted(folder, glob));
        }
        files.sort(null);
        return files;
    }

    /// Trains on the treebanks, in their order, and writes the model. All must have the same scheme of labels, but
    /// for Universal Dependencies, which are rewritten in the model's.
    public Report train(List<Path> treebanks, Path file) {
        Names tags = new Names("tags", MOST_TAGS);
        Names labels = new Names("labels", MOST_LABELS);
        List<Example> examples = new ArrayList<>();
        List<Conllu.Tree> heldOut = new ArrayList<>();
        for (Path treebank : treebanks) {
            Conllu.read(treebank, tree -> {
                if (settings.heldOutEvery() > 0 && !tree.byHand()
                        && (examples.size() + heldOut.size()) % settings.heldOutEvery() == 0) {
                    heldOut.add(tree);
                } else {
                    examples.add(new Example(tree, tags, labels, tree.byHand() ? settings.handWeight() : 1));
                }
            });
            progress.accept(
                    "%s: read, %d sentences so far".formatted(treebank.getFileName(), examples.size()));
        }
        Model model = train(examples, tags.all(), labels.all());
        String fingerprint = ModelFile.write(model, file);
        Evaluation.Scores scores = Evaluation.of(new EnglishSyntax(model, fingerprint), heldOut);
        long tokens = examples.stream().mapToLong(example -> example.words.size).sum();
        return new Report(examples.size(), tokens, fingerprint, scores);
    }

    private Model train(List<Example> examples, List<String> tags, List<String> labels) {
        Lexicon lexicon = new Lexicon(tags.size());
        examples.forEach(lexicon::add);
        IntMap vocabulary = lexicon.vocabulary();
        IntMap dictionary = lexicon.tagDictionary();
        examples.forEach(example -> example.words.resolve(vocabulary));
        Random random = new Random(settings.seed());
        TaggerTraining taggerTraining = new TaggerTraining(examples, dictionary, tags.size(), settings,
                random);
        int[][] foreignTags = taggerTraining.foreignTags();
        progress.accept("tagged by taggers that did not see the sentence");
        Weights tagging = taggerTraining.train();
        progress.accept("tagger trained");
        ParserTraining parserTraining = new ParserTraining(labels.size(), settings, random);
        parserTraining.train(examples, foreignTags);
        progress.accept("parser trained");
        return new Model(tags, labels, vocabulary, dictionary, tagging,
                parserTraining.moves(),
                parserTraining.labelling());
    }

    /// The numbers of the examples, each as often as it weighs, in an order that the random numbers decide.
    static int[] shuffled(List<Example> examples, Random random) {
        int[] order = new int[examples.stream().mapToInt(example -> example.weight).sum()];
        int size = 0;
        for (int number = 0; number < examples.size(); number++) {
            for (int copy = 0; copy < examples.get(number).weight; copy++) {
                int other = random.nextInt(size + 1);
                order[size++] = order[other];
                order[other] = number;
            }
        }
        return order;
    }
}
