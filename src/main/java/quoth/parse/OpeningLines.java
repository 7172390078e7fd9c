package quoth.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.Speaker;
import quoth.TextSpan;

/// What the first lines of a text say of it: its title, its day, who speaks.
final class OpeningLines {

    private static final int LINES = 12;
    private static final int SHORT = 140;
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:president|speaker|orador|oratrice|orateur|redner|rednerin|speech by|remarks by|statement by|address by):?\\s+(?<name>\\p{Lu}.{2,80}?)\\.?");
    private static final Pattern NAME_AND_OFFICE = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|del|la|van|von|der|al|bin|da|di|el)\\s+)*\\p{Lu}[\\p{L}.'’-]*){1,5}),\\s+(?<office>[^.!?:;]{4,130})");
    private static final Pattern ATTRIBUTABLE = Pattern.compile(
            "The (?:following|below)(?: statement)? (?:is|may be) attribut(?:able|ed) to (?<name>\\p{Lu}[^.!?:;,]{3,80}):");
    private static final Pattern GIVEN_BY = Pattern.compile(
            "(?i:statement|remarks|address|message) (?i:by|from) (?<name>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,6})"
                    + "(?: (?:on|about|regarding|concerning|marking|following|after|to|at)\\b.*)?");
    private static final Pattern OFFICE = Pattern
            .compile("(?i).*\\b(?:secretary|minister|president|spokes\\w+|ambassador|chancellor"
                    + "|director|representative|envoy|governor|commissioner|amir|emir|sultan|king|queen|prince|chair\\w*|administrator|premier)\\b.*");
    private static final Pattern DATE_COMPANY = Pattern
            .compile("(?i)[\\s.,;:|()\\[\\]–—-]*(?:(?:on|of|the|dated?|published|posted|updated"
                    + "|issued|released|delivered|le|am|vom|du|den|el|for immediate release|washington,? d\\.?c\\.?|new york|geneva"
                    + "|executive order \\d+|proclamation \\d+|memorandum|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag"
                    + "|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[\\s.,;:|()\\[\\]–—-]*)*");
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}\\s.,'’/-]{2,40}|\\p{Lu}\\p{L}+(?:[\\s,-]+\\p{Lu}\\p{L}+){0,3})[,\\s(]+");
    private static final Pattern NO_PLACE = Pattern
            .compile("(?i)(?:yesterday|today|tomorrow|on|since|until|by|before|after|from|this|in)\\b.*");
    private static final Pattern DATED_ACT = Pattern.compile(
            "(?:Executive Order|Proclamation|Memorandum|Notice|Determination)(?: No\\.)?(?: [\\d-]+)? of (.+)");
    private static final Pattern YEAR_AT_END = Pattern.compile(".*,\\s+((?:1[789]|20)\\d{2})");
    private static final Pattern PART = Pattern
            .compile("(?i)(?:section|chapter|part|annex|volume|book|kapitel|teil|chapitre)\\s+[\\divxlc.]+");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?i)[*_\\s]*(?:mr|mrs|ms|madam|madame|mdm|monsieur|dear|your|his|her|excellenc|distinguished|ladies|in the name of|bismillah|honou?rable|president|señor).*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{6,40})\\)");

    private final boolean headed;
    private final List<String> lines;
    private final List<TextSpan> spans;

    OpeningLines(Prose prose) {
        this.headed = prose.isHeaded();
        this.spans = List.copyOf(prose.paragraphs().subList(0, Math.min(LINES, prose.paragraphs().size())));
        var text = prose.text();
        this.lines = spans.stream().map(span -> span.in(text)).toList();
    }

    /// Who gives the speech, and where it begins.
    record Opening(Speaker speaker, int paragraph) {}

    /// A speaker named before the first words of a speech.
    ///
    /// @param statement whether the document is known to be one; else only an explicit label counts
    Optional<Opening> speaker(boolean statement) {
        for (int i = 0; i < Math.min(5, lines.size()); i++) {
            var line = lines.get(i);
            if (line.length() > SHORT) {
                if (i == 0 && Character.isLetterOrDigit(line.charAt(line.length() - 1))) {
                    continue; // a long heading, no sentence
                }
                break;
            }
            var attributable = ATTRIBUTABLE.matcher(line);
            if (attributable.matches()) {
                return Optional.of(opening(i, attributable.group("name")));
            }
            var labelled = LABELLED.matcher(line);
            if (labelled.matches() && (i == 0 || statement) && !labelled.group("name").contains(",")) {
                return Optional.of(opening(i, labelled.group("name"), Optional.empty()));
            }
            var named = NAME_AND_OFFICE.matcher(line);
            if (statement && named.matches() && OFFICE.matcher(named.group("office")).matches()) {
                return Optional.of(opening(i, named.group("name"), Optional.of(named.group("office"))));
            }
        }
        return Optional.empty();
    }

    /// A speaker named by a heading such as *Statement by Spokesperson Jane Roe on the Talks*; nobody where several are.
    static Optional<Opening> speakerIn(String heading) {
        var given = GIVEN_BY.matcher(heading.replace('\u00a0', ' '));
        return given.matches()
                ? Optional.of(new Opening(
                        Speaker.unresolved(Speaker.Type.PERSON, given.group("name"), Optional.empty()), 0))
                : Optional.empty();
    }

    /// One who is named with the office, as *Spokesperson Jane Roe*.
    private Opening opening(int paragraph, String mention) {
        int begin = spans.get(paragraph).begin() + lines.get(paragraph).indexOf(mention);
        return new Opening(Speaker.unresolved(Speaker.Type.PERSON, mention,
                Optional.of(new TextSpan(begin, begin + mention.length()))), paragraph + 1);
    }

    private Opening opening(int paragraph, String name, Optional<String> office) {
        int begin = spans.get(paragraph).begin() + lines.get(paragraph).indexOf(name);
        var speaker = new Speaker(Speaker.Type.PERSON, name,
                Optional.of(new TextSpan(begin, begin + name.length())),
                Optional.empty(), Optional.of(name), office, Optional.empty(), List.of());
        int next = paragraph + 1;
        while (next < lines.size() && lines.get(next).length() < 60 && isDateOrPlace(lines.get(next))) {
            next++;
        }
        return new Opening(speaker, next);
    }

    private static boolean isDateOrPlace(String line) {
        return PublishedDate.findIn(line, Basis.TEXT).isPresent() || StageDirections.isOne(line)
                || line.matches("[\\p{Lu}][\\p{L}. ]+, [\\p{Lu}][\\p{L}. ]+");
    }

    /// A day that stands alone in a line, in brackets in a heading, or in a report's dateline.
    Optional<PartialDate> date() {
        for (var line : lines) {
            var act = DATED_ACT.matcher(line);
            if (act.matches()) {
                return PublishedDate.parse(act.group(1), Basis.TEXT);
            }
        }
        for (var line : lines) {
            var found = line.length() <= SHORT ? alone(line) : dateline(line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> alone(String line) {
        var bracketed = IN_BRACKETS.matcher(line);
        while (bracketed.find()) {
            var date = PublishedDate.parse(bracketed.group(1), Basis.TEXT);
            if (date.filter(d -> d.precision() == PartialDate.Precision.DAY).isPresent()) {
                return date;
            }
        }
        var found = PublishedDate.findIn(line, Basis.TEXT);
        return found.filter(f -> DATE_COMPANY.matcher(line.substring(0, f.span().begin())).matches()
                && line.length() - f.span().end() < 30).map(PublishedDate.Found::date)
                .or(() -> dateline(line));
    }

    /// *CAIRO, 24 July 2022 (Agency) —* at the beginning of a report.
    private static Optional<PartialDate> dateline(String line) {
        var head = line.substring(0, Math.min(90, line.length()));
        return PublishedDate.findIn(head, Basis.DATELINE)
                .filter(f -> DATELINE.matcher(head.substring(0, f.span().begin())).matches()
                        && !NO_PLACE.matcher(head).matches()
                        && head.substring(f.span().end()).stripLeading()
                                .matches("(?s)(?:\\([^)]*\\)\\s*)?[–—:-].*"))
                .map(PublishedDate.Found::date);
    }

    /// The year that ends a heading such as *Statement of Ghana in the General Debate, 1960*.
    static Optional<PartialDate> yearAtEnd(String heading) {
        var year = YEAR_AT_END.matcher(heading);
        return year.matches() ? PublishedDate.parse(year.group(1), Basis.TEXT) : Optional.empty();
    }

    /// The first line when it looks like a heading and stands apart; below the number of an act or of a part, the
    /// line after it.
    Optional<String> title() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (DATED_ACT.matcher(lines.get(i)).matches() && isHeading(lines.get(i + 1))) {
                return Optional.of(lines.get(i + 1));
            }
        }
        if (lines.size() < 2 || !headed || !isHeading(lines.getFirst())) {
            return Optional.empty();
        }
        boolean part = PART.matcher(lines.getFirst()).matches() && lines.get(1).length() <= SHORT;
        return Optional.of(part ? lines.getFirst() + ": " + lines.get(1) : lines.getFirst());
    }

    private static boolean isHeading(String line) {
        return line.length() <= SHORT && line.length() >= 3
                && ".!?…,;:*".indexOf(line.charAt(line.length() - 1)) < 0
                && TurnLabel.of(line).filter(label -> label.weight() != TurnLabel.Weight.WORDS).isEmpty()
                && alone(line).isEmpty() && !LABELLED.matcher(line).matches()
                && !SALUTATION.matcher(line).matches();
    }

    List<String> lines() {
        return lines;
    }
}
