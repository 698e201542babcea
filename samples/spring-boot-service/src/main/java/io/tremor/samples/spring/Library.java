package io.tremor.samples.spring;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** A library that lends books to whoever shows a token. */
@Component
class Library implements ApplicationRunner {
    private static final Logger LOGGER = LoggerFactory.getLogger(Library.class);
    private static final List<String> VISITORS = List.of("ann", "bob", "eve");

    @Override
    public void run(ApplicationArguments arguments) {
        LOGGER.info("GET /actuator/health 200");
        for (String visitor : VISITORS) {
            MDC.put("visitor", visitor);
            lend(visitor);
            MDC.clear();
        }
    }

    private static void lend(String visitor) {
        LOGGER.info("{} comes in with token={}", visitor, "secret-of-" + visitor);
        // As the program wrote that ran here before.
        LOGGER.info("LOAN user=" + visitor + " book=Emma days=14");
        if (visitor.equals("eve")) {
            LOGGER.error("the book is gone", new IllegalStateException("no copy left"));
        }
    }
}
