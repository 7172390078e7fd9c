package quoth.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import quoth.CountryCode;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.Turn;
import quoth.gazetteer.Gazetteer;

/// Finds the turns of a transcript by the labels at the beginnings of its paragraphs. Paragraphs without a label
/// belong to the turn before them; a turn that a stage direction interrupts goes on under its number.
final class TurnFinder {

    private final Gazetteer gazetteer;
    private final String text;
    private final List<TextSpan> paragraphs;
    private final List<Optional<TurnLabel>> labels = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();

    private TurnFinder(Prose prose, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.text = prose.text();
        this.paragraphs = prose.paragraphs();
        for (var paragraph : paragraphs) {
            labels.add(TurnLabel.of(paragraph.in(text)));
        }
        keepCredible(prose);
    }

    static List<Turn> find(Prose prose, Gazetteer gazetteer) {
        var finder = new TurnFinder(prose, gazetteer);
        finder.collect();
        return finder.turns;
    }

    /// Decides by the whole document which labels are believed: sure ones always, capitals beside sure ones or
    /// when they come back, other words only when they are marked bold or when half the text consists of them.
    private void keepCredible(Prose prose) {
        Map<String, Integer> counts = new HashMap<>();
        int sure = 0;
        int capitals = 0;
        int bold = 0;
        int words = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isEmpty()) {
                continue;
            }
            var label = labels.get(i).get();
            int seen = counts.merge(label.mention(), 1, Integer::sum);
            switch (label.weight()) {
                case SURE -> sure++;
                case CAPITALS -> capitals += seen > 1 ? 1 : 0;
                case WORDS -> {
                    words += seen > 1 ? 1 : 0;
                    bold += prose.isLabelled(i) && seen > 1 ? 1 : 0;
                }
            }
        }
        boolean transcript = sure > 0 || capitals > 1;
        boolean interview = bold > 1 || words > 0.3 * paragraphs.size() && words > 3;
        for (int i = 0; i < labels.size(); i++) {
            int at = i;
            labels.set(i, labels.get(i).filter(label -> switch (label.weight()) {
                case SURE -> true;
                case CAPITALS -> transcript;
                case WORDS -> interview && (prose.isLabelled(at) || bold(counts, label));
            }));
        }
    }

    private static boolean bold(Map<String, Integer> counts, TurnLabel label) {
        return counts.getOrDefault(label.mention(), 0) > 1;
    }

    private void collect() {
        int number = 0;
        Optional<Speaker> speaker = Optional.empty();
        int begin = -1;
        int end = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var label = labels.get(i);
            if (label.isPresent()) {
                add(number, speaker, begin, end);
                number++;
                speaker = Optional.of(speaker(label.get(), paragraph.begin()));
                begin = -1;
            }
            if (speaker.isEmpty()) {
                continue;
            }
            int from = label.map(l -> paragraph.begin() + l.end()).orElse(paragraph.begin());
            if (label.isEmpty() && StageDirections.isEnd(paragraph.in(text))) {
                break;
            }
            if (label.isEmpty() && StageDirections.isOne(paragraph.in(text))) {
                add(number, speaker, begin, end);
                begin = -1;
                continue;
            }
            var words = StageDirections.words(text, new TextSpan(from, paragraph.end()));
            if (begin >= 0 && (words.begin() > paragraph.begin() || words.length() == 0)) {
                add(number, speaker, begin, end);
                begin = -1;
            }
            if (words.length() == 0) {
                continue;
            }
            begin = begin < 0 ? words.begin() : begin;
            end = words.end();
            if (end < paragraph.end()) {
                add(number, speaker, begin, end);
                begin = -1;
            }
        }
        add(number, speaker, begin, end);
    }

    private void add(int number, Optional<Speaker> speaker, int begin, int end) {
        if (speaker.isPresent() && begin >= 0) {
            turns.add(new Turn(number, speaker.get(), new TextSpan(begin, end), Optional.empty()));
        }
    }

    private Speaker speaker(TurnLabel label, int paragraphBegin) {
        int at = text.indexOf(label.mention(), paragraphBegin);
        List<CountryCode> countries = label.note().flatMap(gazetteer::countryStated).stream().toList();
        return new Speaker(Speaker.Type.PERSON, label.mention(),
                Optional.of(new TextSpan(at, at + label.mention().length())), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty(), countries);
    }
}
