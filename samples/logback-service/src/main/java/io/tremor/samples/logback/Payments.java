package io.tremor.samples.logback;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bank, as far as this shop knows it. */
final class Payments {
    private static final Logger LOGGER = LoggerFactory.getLogger(Payments.class);
    private static final Map<String, Integer> CENTS =
            Map.of("teapot", 2_995, "cup", 450, "spoon", 120, "golden teapot", 999_900);
    private static final int UNLISTED = 250;
    private static final int LIMIT = 1_000_000;

    /** Charges the customer, and returns how much. */
    int charge(Order order) throws PaymentException {
        if (order.article().equals("unicorn")) {
            throw new IllegalArgumentException("no price for " + order.article());
        }
        LOGGER.info("charging card {}", order.card());
        int cents = order.quantity() * CENTS.getOrDefault(order.article(), UNLISTED);
        // The bank's own library has logged like this for twenty years.
        LOGGER.info("AUTH;" + order.customer() + ";" + cents + ";EUR;" + (cents > LIMIT ? "DECLINED" : "OK"));
        if (cents > LIMIT) {
            throw new PaymentException("declined by the bank", new IllegalStateException("limit is " + LIMIT));
        }
        return cents;
    }
}
