package quoth.syntax;

/// A sentence to learn from; all arrays by slots, as in [Words].
///
/// @param tags   right tags
/// @param heads  right heads, the root's slot for the head of the sentence
/// @param labels right labels
record Example(Words words, int[] tags, int[] heads, int[] labels) {
    static Example of(Conllu.Tree tree, Names tagNames, Names labelNames) {
        Words words = Words.of(tree.forms());
        int size = words.size;
        int[] tags = Tagger.slots(size);
        int[] heads = new int[size + 2];
        int[] labels = new int[size + 2];
        heads[0] = Configuration.NONE;
        heads[size + 1] = Configuration.NONE;
        for (int i = 1; i <= size; i++) {
            tags[i] = tagNames.number(tree.tags().get(i - 1));
            int head = tree.heads()[i - 1];
            heads[i] = head < 0 ? size + 1 : head + 1;
            labels[i] = labelNames.number(tree.labels().get(i - 1));
        }
        return new Example(words, tags, heads, labels);
    }
}
