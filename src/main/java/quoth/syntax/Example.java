package quoth.syntax;

/// A sentence to learn from; all arrays by slots, as in [Words].
final class Example {
    final Words words;
    /// Right tags.
    final int[] tags;
    /// Right heads, the root's slot for the head of the sentence.
    final int[] heads;
    /// Right labels.
    final int[] labels;

    /// How often a round of learning comes to it.
    final int weight;

    Example(Conllu.Tree tree, Names tagNames, Names labelNames, int weight) {
        this.weight = weight;
        words = Words.of(tree.forms());
        int size = words.size;
        tags = Tagger.slots(size);
        heads = new int[size + 2];
        labels = new int[size + 2];
        heads[0] = Configuration.NONE;
        heads[size + 1] = Configuration.NONE;
        for (int i = 1; i <= size; i++) {
            int head = tree.heads().get(i - 1);
            tags[i] = tagNames.number(tree.tags().get(i - 1));
            heads[i] = head < 0 ? size + 1 : head + 1;
            labels[i] = labelNames.number(tree.labels().get(i - 1));
        }
    }
}
