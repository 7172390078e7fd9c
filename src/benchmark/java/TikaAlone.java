import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/// Has Apache Tika turn the same files into text and nothing else, on all processors, in one process: what any
/// program that uses it cannot beat. Run it by `bin/benchmark ingest`.
///
/// Arguments: files and folders.
class TikaAlone {

    public static void main(String[] arguments) throws IOException {
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            try (var all = Files.walk(Path.of(argument))) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long spent = process.getProcessCpuTime();
        long begin = System.nanoTime();
        long failed = parse(files);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT,
                "tika alone: %d files in %.1f s, %.1f files/s, %.1f s of processor time; %d not read%n", files.size(),
                seconds, files.size() / seconds, (process.getProcessCpuTime() - spent) / 1e9, failed);
    }

    private static long parse(List<Path> files) {
        var parser = new AutoDetectParser();
        var failed = new AtomicLong();
        try (var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var file : files) {
                pool.execute(() -> {
                    var metadata = new Metadata();
                    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
                    try (var stream = TikaInputStream.get(file)) {
                        parser.parse(stream, new BodyContentHandler(-1), metadata, new ParseContext());
                    } catch (Throwable e) {
                        failed.incrementAndGet();
                    }
                });
            }
        }
        return failed.get();
    }
}
