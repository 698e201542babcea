package io.tremor.logback;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** An application that brings Logback and Tremor with it: it logs to a file, and ends. */
public final class RedeployedApplication implements Callable<Long> {
    private final Path configuration;

    public RedeployedApplication(Path configuration) {
        this.configuration = configuration;
    }

    /** Returns how many events were delivered. */
    @Override
    public Long call() throws Exception {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try (var stream = Files.newInputStream(configuration)) {
            configurator.doConfigure(stream);
        }
        TremorAppender appender = (TremorAppender) context.getLogger("ROOT").getAppender("T");
        for (int i = 0; i < 100; i++) {
            context.getLogger("shop").info("event {}", i);
        }
        context.stop();
        return appender.ledger().delivered();
    }
}
