package io.tremor.samples.logback;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the shop, sends it customers for about a second, and closes it. */
public final class Main {
    private static final Logger LOGGER = LoggerFactory.getLogger(Main.class);
    private static final List<Order> ORDERS = List.of(
            new Order("ann", "teapot", 1, "4111-1111-1111-1111"),
            new Order("bob", "cup", 6, "5500 0000 0000 0004"),
            new Order("${jndi:ldap://127.0.0.1:1/x}", "spoon", 2, "4012888888881881"),
            new Order("eve", "golden teapot", 40, "4111-1111-1111-1111"),
            new Order("carol", "saucer\n{\"level\":\"ERROR\"}", 6, "5105 1051 0510 5100"),
            new Order("dan", "unicorn", 1, "4222222222222222"));
    private static final int ROUNDS = 3;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

    private Main() {}

    /** Runs the demonstration; it takes no arguments. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try (CheckoutService service = CheckoutService.start()) {
            CheckoutClient client = new CheckoutClient(service.uri());
            int accepted = 0;
            for (int round = 0; round < ROUNDS; round++) {
                LOGGER.debug("healthy: {}", client.isHealthy());
                for (Order order : ORDERS) {
                    accepted += client.place(order) ? 1 : 0;
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
            LOGGER.info("{} of {} orders accepted", accepted, ROUNDS * ORDERS.size());
        }
    }
}
