package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import quoth.CountryCode;
import quoth.PartialDate;

/// `holders.tsv`: who held which office of which country, when.
final class Holders {

    /// By office and country.
    private final Map<String, List<Holder>> byPost = HashMap.newHashMap(4_096);
    private final Map<String, List<Holder>> byPerson = HashMap.newHashMap(32_768);

    Holders(Path folder, Countries countries, Offices offices, Persons persons) {
        var overlaps = new Overlaps();
        var bounds = new Bounds();
        var titles = new HashMap<String, String>();
        new Table(folder.resolve("holders.tsv"), "person", "office", "title", "country", "start", "end",
                "shared",
                "source").read(row -> {
                    var person = persons.withId(row.text(0))
                            .orElseThrow(() -> row.wrong(0, "an id of persons.tsv"));
                    var title = titles.computeIfAbsent(row.text(2), same -> same);
                    var source = titles.computeIfAbsent(row.text(7), same -> same);
                    var holder = new Holder(person, offices.office(row, 1), title, row.country(3, countries),
                            bounds.tenure(row, 4, 5), source);
                    byPost.computeIfAbsent(post(holder.office(), holder.country()), _ -> new ArrayList<>())
                            .add(holder);
                    byPerson.computeIfAbsent(person.id(), _ -> new ArrayList<>(2)).add(holder);
                    overlaps.add(row, holder, row.yes(6));
                });
        overlaps.check();
    }

    /// Those whose term fits the date best: the certain ones, else the likely, else the possible. In the order of
    /// their terms.
    List<Holder> of(Office office, CountryCode country, PartialDate date) {
        return best(byPost.getOrDefault(post(office, country), List.of()), date);
    }

    List<Holder> ofPerson(String id) {
        return List.copyOf(byPerson.getOrDefault(id, List.of()));
    }

    List<Holder> ofPerson(String id, PartialDate date) {
        return ofPerson(id).stream().filter(holder -> holder.tenure().fit(date) != Tenure.Fit.NONE).toList();
    }

    private static String post(Office office, CountryCode country) {
        return office.id() + '\t' + country;
    }

    private static List<Holder> best(List<Holder> holders, PartialDate date) {
        var best = Tenure.Fit.POSSIBLE;
        var found = new ArrayList<Holder>();
        for (var holder : holders) {
            var fit = holder.tenure().fit(date);
            if (fit.compareTo(best) < 0) {
                found.clear();
                best = fit;
            }
            if (fit == best) {
                found.add(holder);
            }
        }
        found.sort((one, other) -> one.tenure().start().compareTo(other.tenure().start()));
        return List.copyOf(found);
    }
}
