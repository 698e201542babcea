package io.tremor.jul;

import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.SinkOptions;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An application that brings Tremor with it: it logs, and ends. */
public final class RedeployedApplication implements Callable<Long> {
    /** Returns how many records were delivered. */
    @Override
    public Long call() {
        TremorHandler handler = new TremorHandler(ShaperOptions.builder((message, cause) -> {})
                .script("classpath:io/tremor/jul/keep.tremor")
                .reload(Duration.ofSeconds(1))
                .drain(Duration.ofSeconds(60))
                .sink(SinkOptions.parse("stdout:"))
                .build());
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        for (int i = 0; i < 100; i++) {
            logger.log(Level.INFO, "event {0}", i);
        }
        handler.flush();
        logger.removeHandler(handler);
        handler.close();
        return handler.ledger().delivered();
    }
}
