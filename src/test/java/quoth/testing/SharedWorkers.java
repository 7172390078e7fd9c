package quoth.testing;

import java.nio.file.Path;
import quoth.gazetteer.Gazetteer;
import quoth.ingest.Workers;
import quoth.parse.Parser;

/// Workers as the program has them, started once for all tests: each costs seconds.
public final class SharedWorkers {

    public static final Path INDEX_CONFIG = Path.of("index-config");
    public static final Parser PARSER = Parser.load(INDEX_CONFIG, Gazetteer.load(INDEX_CONFIG));
    public static final Workers WORKERS = new Workers(INDEX_CONFIG, PARSER);

    private SharedWorkers() {}
}
