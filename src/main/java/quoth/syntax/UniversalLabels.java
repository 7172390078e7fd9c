package quoth.syntax;

/// Puts the model's labels in place of those of Universal Dependencies, in a tree that has its shape already.
final class UniversalLabels {
    private static final int NONE = -1;

    private final String[] words;
    private final String[] tags;
    private final String[] labels;
    private final int[] heads;

    /// @param words  in lower case
    /// @param labels changed in place
    UniversalLabels(String[] words, String[] tags, String[] labels, int[] heads) {
        this.words = words;
        this.tags = tags;
        this.labels = labels;
        this.heads = heads;
    }

    void rename() {
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label(i);
        }
    }

    private String label(int i) {
        int head = heads[i];
        String tag = tags[i];
        return switch (labels[i]) {
            case "nsubj", "nsubj:outer" -> isThere(i, head) ? "attr" : "nsubj";
            case "nsubj:pass" -> "nsubjpass";
            case "csubj:pass" -> "csubjpass";
            case "csubj:outer" -> "csubj";
            case "aux:pass" -> "auxpass";
            case "obj" -> "dobj";
            case "iobj" -> child(head, "obj") != NONE || child(head, "dobj") != NONE ? "dative" : "dobj";
            case "amod", "nummod", "nmod" -> tag.startsWith("NNP") ? "compound" : "nmod";
            case "expl" -> tag.equals("EX") ? "expl" : "nsubj";
            // it is hard [to say]
            case "csubj" -> i < head ? "csubj" : tag.equals("VB") ? "xcomp" : "ccomp";
            case "nmod:desc" -> "compound";
            case "nmod:poss" -> "poss";
            case "obl", "obl:unmarked", "nmod:unmarked" -> tag.equals("CD") ? "nmod" : "npadvmod";
            case "mark" -> tag.equals("TO") ? "aux" : "mark";
            case "advmod" -> adverb(i, head);
            case "acl:relcl" -> "relcl";
            case "advcl:relcl" -> "advcl";
            case "compound:prt" -> "prt";
            case "det:predet" -> "predet";
            case "cc:preconj" -> "preconj";
            case "fixed" ->
                tag.equals("IN") && head != NONE && labels[head].equals("qmod") ? "qmod" : "advmod";
            case "xcomp" -> predicate(i, head);
            case "list", "orphan", "goeswith", "reparandum", "dislocated" -> "dep";
            case "case" -> tag.equals("POS") ? "case" : "prep";
            default ->
                labels[i].startsWith("flat") || labels[i].startsWith("compound") ? "compound" : labels[i];
        };
    }

    private boolean isThere(int i, int head) {
        return head != NONE && i > head && child(head, "expl") != NONE
                && tags[child(head, "expl")].equals("EX");
    }

    private String adverb(int i, int head) {
        if (words[i].equals("not") || words[i].endsWith("n't") || words[i].equals("n’t")
                || words[i].equals("never")) {
            return "neg";
        }
        boolean number = head != NONE && tags[head].equals("CD");
        return number && (tags[i].equals("IN") || tags[i].equals("JJR")) ? "qmod" : "advmod";
    }

    private String predicate(int i, int head) {
        if (head == NONE || tags[i].startsWith("VB")) {
            return "xcomp";
        }
        boolean ofObject = child(head, "obj") != NONE || child(head, "dobj") != NONE
                || child(head, "nsubj:pass") != NONE
                || child(head, "nsubjpass") != NONE;
        return ofObject ? "oprd"
                : tags[i].startsWith("JJ") ? "acomp" : tags[i].startsWith("N") ? "attr" : "xcomp";
    }

    private int child(int head, String label) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && labels[i].equals(label)) {
                return i;
            }
        }
        return NONE;
    }
}
