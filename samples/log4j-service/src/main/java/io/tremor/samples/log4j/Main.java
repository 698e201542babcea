package io.tremor.samples.log4j;

import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Opens the warehouse, sends some parcels through it, and closes it. */
public final class Main {
    private static final Logger LOGGER = LogManager.getLogger(Main.class);
    private static final List<Parcel> PARCELS =
            List.of(new Parcel("P-1", "Oslo", 1_200), new Parcel("P-2", "Rome", 31_500), new Parcel("P-3", "", 800));
    private static final int ROUNDS = 10;

    private Main() {}

    /** Runs the demonstration; it takes no arguments. */
    public static void main(String... arguments) {
        LOGGER.info("the warehouse is open");
        Warehouse warehouse = new Warehouse();
        for (int round = 0; round < ROUNDS; round++) {
            LOGGER.info("GET /health {}", 200);
            PARCELS.forEach(warehouse::send);
        }
        LOGGER.info("the warehouse is closed");
        // What is still on its way is shipped when the process ends.
    }
}
