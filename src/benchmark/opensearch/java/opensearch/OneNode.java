package opensearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/// A node of OpenSearch, alone, on loopback, made of its jars. It runs until it is ended.
///
/// Arguments: a folder for all that it keeps, the port of its HTTP.
final class OneNode extends Node {

    /// HTTP and analyzers: the node needs no more for text, keywords, dates and counts.
    private static final List<String> PLUGINS = List.of("org.opensearch.transport.Netty4ModulePlugin",
            "org.opensearch.analysis.common.CommonAnalysisModulePlugin");

    private OneNode(Settings settings, Path config) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> "one"),
                PLUGINS.stream().map(OneNode::plugin).toList(), true);
    }

    private static PluginInfo plugin(String name) {
        return new PluginInfo(name, "on the class path", "none", Version.CURRENT, "21", name, null, List.of(), false);
    }

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var settings = Settings.builder().put("path.home", home.toString())
                .put("path.data", Files.createDirectories(home.resolve("data")).toString())
                .put("path.logs", Files.createDirectories(home.resolve("logs")).toString())
                .put("cluster.name", "benchmark").put("node.name", "one").put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1").put("http.port", arguments[1])
                .put("transport.port", Integer.parseInt(arguments[1]) + 1)
                // a disk that is nearly full would only be told about, and refuse
                .put("cluster.routing.allocation.disk.threshold_enabled", false).build();
        var node = new OneNode(settings, Files.createDirectories(home.resolve("config")));
        node.start();
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            close(node);
            ended.countDown();
        }));
        ended.await();
    }

    private static void close(Node node) {
        try {
            node.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("closing the node", e);
        }
    }
}
