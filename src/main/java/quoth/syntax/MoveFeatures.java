package quoth.syntax;

/// Describes a configuration, for the choice of the next move: the templates of Zhang and Nivre (2011) around the
/// stack's top (S), the word below it (S1) and the next words (N, N1, N2), with some more.
final class MoveFeatures {
    private static final int NO_WORD = 7;
    private static final int NO_TAG = 202;

    private MoveFeatures() {}

    static void describe(Configuration at, Words words, int[] tags, Features f) {
        int[] word = words.word;
        int[] label = at.labels;
        int s = at.stack(0);
        int s1 = at.stack(1);
        int n = at.next();
        int n1 = n + 1 <= at.size + 1 ? n + 1 : -1;
        int n2 = n + 2 <= at.size + 1 ? n + 2 : -1;
        int sw = word[s];
        int st = tags[s];
        int nw = word[n];
        int nt = tags[n];
        int n1w = n1 > 0 ? word[n1] : NO_WORD;
        int n1t = n1 > 0 ? tags[n1] : NO_TAG;
        int n2w = n2 > 0 ? word[n2] : NO_WORD;
        int n2t = n2 > 0 ? tags[n2] : NO_TAG;
        int headed = s > 0 && at.heads[s] != Configuration.NONE ? 1 : 0;
        int h = headed > 0 ? at.heads[s] : 0;
        int h2 = h > 0 && at.heads[h] != Configuration.NONE ? at.heads[h] : 0;
        int swt = Features.mix(sw, st);
        int nwt = Features.mix(nw, nt);
        int stnt = Features.mix(st, nt);
        int sl = label[s];

        f.clear();
        f.add(headed);
        f.add(swt);
        f.add(sw);
        f.add(st, headed);
        f.add(nwt);
        f.add(nw);
        f.add(nt);
        f.add(n1w, n1t);
        f.add(n1w);
        f.add(n1t);
        f.add(n2w);
        f.add(n2t);
        f.add(swt, nwt);
        f.add(swt, nw);
        f.add(sw, nwt);
        f.add(swt, nt);
        f.add(st, nwt);
        f.add(sw, nw);
        f.add(stnt, headed);
        f.add(nt, n1t);
        f.add(nt, n1t, n2t);
        f.add(stnt, n1t, headed);
        f.add(stnt, tags[s1], n1t);
        f.add(stnt, tags[s1]);
        f.add(word[s1], nw);
        f.add(word[s1], stnt);
        f.add(swt, n1t, nt);
        f.add(stnt, tags[n - 1], headed);
        distance(s, n, sw, st, nw, nt, f);
        head(at, word, tags, h, h2, stnt, nwt, f);
        f.add(sl);
        f.add(sl, stnt, n1t);
        f.add(sl, sw, nt, n1t);
        f.add(sl, nw, n1t);
        children(at, word, tags, s, n, stnt, f);
        valency(at, s, n, sw, st, nw, nt, nwt, f);
    }

    private static void distance(int s, int n, int sw, int st, int nw, int nt, Features f) {
        int exact = s > 0 ? n - s : 0;
        int distance = exact > 10 ? 7 : exact > 6 ? 6 : exact > 4 ? 5 : exact;
        f.add(sw, distance);
        f.add(st, distance);
        f.add(nw, distance);
        f.add(nt, distance);
        f.add(sw, nw, distance);
        f.add(st, nt, distance);
    }

    /// The head of the stack's top, and that one's head.
    private static void head(Configuration at, int[] word, int[] tags, int h, int h2, int stnt, int nwt,
            Features f) {
        f.add(word[h]);
        f.add(tags[h]);
        f.add(at.labels[h]);
        f.add(word[h2]);
        f.add(tags[h2]);
        f.add(tags[h], stnt);
        f.add(tags[h], tags[h2], stnt);
        f.add(word[h], nwt, stnt);
        f.add(word[h], stnt);
    }

    private static void children(Configuration at, int[] word, int[] tags, int s, int n, int stnt,
            Features f) {
        int[] label = at.labels;
        int left = at.left[s];
        int left2 = at.left2[s];
        int right = at.right[s];
        int right2 = at.right2[s];
        int before = at.left[n];
        int before2 = at.left2[n];
        f.add(word[left]);
        f.add(tags[left]);
        f.add(label[left]);
        f.add(word[right]);
        f.add(tags[right]);
        f.add(label[right]);
        f.add(word[before]);
        f.add(tags[before]);
        f.add(label[before]);
        f.add(word[left2]);
        f.add(tags[left2]);
        f.add(word[right2]);
        f.add(tags[right2]);
        f.add(label[right2]);
        f.add(tags[before2], label[before2]);
        f.add(stnt, tags[left]);
        f.add(stnt, tags[right]);
        f.add(stnt, tags[before]);
        f.add(tags[s], tags[left], tags[left2]);
        f.add(tags[s], tags[right], tags[right2]);
        f.add(tags[n], tags[before], tags[before2]);
        f.add(word[s], word[right], tags[n]);
    }

    /// How many children there are so far, and with which labels.
    private static void valency(Configuration at, int s, int n, int sw, int st, int nw, int nt, int nwt,
            Features f) {
        int lefts = Math.min(at.leftCount[s], 5);
        int rights = Math.min(at.rightCount[s], 5);
        int befores = Math.min(at.leftCount[n], 5);
        int leftLabels = Long.hashCode(at.leftLabels[s]);
        int rightLabels = Long.hashCode(at.rightLabels[s]);
        int beforeLabels = Long.hashCode(at.leftLabels[n]);
        f.add(sw, rights);
        f.add(sw, lefts);
        f.add(nw, befores);
        f.add(st, rights);
        f.add(st, lefts);
        f.add(nt, befores);
        f.add(sw, rightLabels);
        f.add(st, rightLabels);
        f.add(sw, leftLabels);
        f.add(st, leftLabels);
        f.add(nw, beforeLabels);
        f.add(nt, beforeLabels);
        f.add(st, rightLabels, nwt);
        f.add(sw, nt, beforeLabels);
        f.add(st, leftLabels, nt, beforeLabels);
    }
}
