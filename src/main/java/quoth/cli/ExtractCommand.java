package quoth.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.Document;
import quoth.Origin;
import quoth.Outcome;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.parse.Manifest;
import quoth.parse.Parser;
import quoth.quotation.Attribution;
import quoth.quotation.StatementLines;

@Command(name = "extract", description = "Prints the statements of files as JSON Lines, without an archive.", footer = {
        "",
        "A line for every stretch of words; those of one statement, as in",
        "\"A,\" he said. \"B.\", share their 'group'. Offsets (start, end) are UTF-16 code",
        "units unless --offsets says otherwise; for .txt up to 10 MB they point into",
        "the file as it is.", "",
        "  bin/quoth extract speech.html | head -3"})
final class ExtractCommand implements Callable<Integer> {

    /// In bytes: more than the parser would take of one text.
    private static final long LARGEST_VERBATIM = 10_000_000;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of any format that ingest takes; no folders.")
    private List<Path> files = List.of();

    @Option(names = "--offsets", paramLabel = "UNIT", defaultValue = "UTF16", description = "What offsets count: utf16 or codepoints.")
    private StatementLines.Offsets offsets = StatementLines.Offsets.UTF16;

    @Option(names = "--manifest", paramLabel = "FILE", description = "JSON Lines or CSV that states what files do not tell, as for ingest.")
    private Optional<Path> manifest = Optional.empty();

    private final Environment environment;

    ExtractCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var config = Wiring.indexConfig(common.settings(environment));
        var attribution = Attribution.load(config);
        var parser = Parser.load(config, attribution.gazetteer());
        var stated = manifest.map(parser::manifest).orElseGet(Manifest::empty);
        var exit = ExitCode.GOOD;
        for (var file : files) {
            if (!extract(file, parser, attribution, stated)) {
                exit = ExitCode.SOME_NOT_INDEXED;
            }
        }
        environment.out().flush();
        return exit.number();
    }

    private boolean extract(Path file, Parser parser, Attribution attribution, Manifest stated) {
        var origin = new Origin("extract", file.getFileName().toString());
        try {
            long size = Files.size(file);
            var source = new SourceDocument(hash(file), size, origin, stated.about(origin));
            if (size > 0 && size <= LARGEST_VERBATIM
                    && origin.fileName().toLowerCase(Locale.ROOT).endsWith(".txt")) {
                print(origin,
                        parser.verbatim(source, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)),
                        attribution);
                return true;
            }
            var report = parser.parse(source, file, document -> print(origin, document, attribution));
            if (!report.reason().isEmpty()) {
                environment.say("quoth: %s: %s: %s".formatted(file,
                        report.outcome().name().toLowerCase(Locale.ROOT), report.reason()));
            }
            return report.outcome() == Outcome.INDEXED;
        } catch (IOException e) {
            environment.say("quoth: %s: %s".formatted(file, reason(file, e)));
            return false;
        }
    }

    private static Sha256 hash(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.ofDigest(digest);
    }

    private static String reason(Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "there is no such file";
            case AccessDeniedException denied -> "no permission to read it";
            default -> Files.isDirectory(file) ? "is a folder; expected a file"
                    : "cannot be read: " + e.getMessage();
        };
    }

    private void print(Origin origin, Document document, Attribution attribution) {
        var name = origin.fileName().replaceFirst("[.][^.]*$", "");
        StatementLines.of(name, document, attribution.attribute(document), offsets)
                .forEach(environment.out()::println);
    }
}
