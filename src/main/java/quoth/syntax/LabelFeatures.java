package quoth.syntax;

/// Describes an arc that is about to be made, for the choice of its label.
final class LabelFeatures {
    private LabelFeatures() {}

    static void describe(Configuration at, Words words, int[] tags, int head, int child, Features f) {
        int[] word = words.word;
        int last = at.size + 1;
        int direction = head > child ? 1 : 2;
        int hw = Features.mix(word[head], direction);
        int ht = Features.mix(tags[head], direction);
        int cw = word[child];
        int ct = tags[child];
        int htct = Features.mix(ht, ct);
        int hwct = Features.mix(hw, ct);
        int before = tags[child - 1];
        int after = tags[Math.min(child + 1, last)];

        f.clear();
        f.add(direction);
        f.add(hw);
        f.add(ht);
        f.add(cw, direction);
        f.add(ct, direction);
        f.add(htct);
        f.add(hwct);
        f.add(ht, cw);
        f.add(hw, cw);
        f.add(hwct, ht, cw);
        distance(head, child, direction, htct, f);
        f.add(before, htct);
        f.add(after, htct);
        f.add(before, after, ct);
        f.add(tags[Math.max(0, head - 1)], htct);
        f.add(tags[Math.min(head + 1, last)], htct);
        f.add(word[child - 1], ct, direction);
        f.add(word[Math.min(child + 1, last)], ct, direction);
        f.add(words.suffix3[child], ht);
        f.add(words.shape[child], words.shape[head], htct);
        f.add(at.labels[head], htct);
        children(at, word, tags, child, htct, hwct, f);
        labelSets(at, head, child, direction, htct, hwct, f);
    }

    private static void distance(int head, int child, int direction, int htct, Features f) {
        int distance = Math.min(Math.abs(head - child), 6);
        f.add(distance, direction);
        f.add(distance, htct);
    }

    private static void children(Configuration at, int[] word, int[] tags, int child, int htct, int hwct,
            Features f) {
        int left = at.left[child];
        int right = at.right[child];
        f.add(word[left], tags[child]);
        f.add(tags[left], htct);
        f.add(at.labels[left], htct);
        f.add(word[left], hwct);
        f.add(word[at.left2[child]], word[left], tags[child]);
        f.add(word[right], tags[child]);
        f.add(word[right], hwct);
    }

    private static void labelSets(Configuration at, int head, int child, int direction, int htct, int hwct,
            Features f) {
        int siblings = Long.hashCode(direction == 1 ? at.leftLabels[head] : at.rightLabels[head]);
        int headLefts = Long.hashCode(at.leftLabels[head]);
        int childLefts = Long.hashCode(at.leftLabels[child]);
        int childRights = Long.hashCode(at.rightLabels[child]);
        f.add(childLefts, htct);
        f.add(childLefts, hwct);
        f.add(childRights, htct);
        f.add(childLefts, childRights, htct);
        f.add(siblings, htct);
        f.add(siblings, hwct);
        f.add(headLefts, htct);
        f.add(headLefts, childLefts, hwct);
    }
}
