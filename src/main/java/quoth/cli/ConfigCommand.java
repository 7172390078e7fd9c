package quoth.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "config", description = "Prints every setting, its value, and where that came from.", footer = {
        "",
        "A flag comes before an environment variable (QUOTH_PORT), that before a line of",
        "~/.config/quoth/quoth.yaml (port: 8090), that before the default."})
final class ConfigCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Environment environment;

    ConfigCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var settings = common.settings(environment);
        int width = Arrays.stream(Setting.values()).mapToInt(s -> settings.text(s).length()).max().orElse(0);
        for (var setting : Setting.values()) {
            var value = settings.value(setting);
            environment.out().printf("%-13s %-" + width + "s  (%s)%n", setting.key(), value.text(),
                    value.source());
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }
}
