package io.tremor.samples.log4j;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.StringMapMessage;

/** Weighs parcels and hands them to a carrier. */
final class Warehouse {
    private static final Logger LOGGER = LogManager.getLogger(Warehouse.class);
    private static final Marker AUDIT = MarkerManager.getMarker("AUDIT");
    private static final int LIMIT = 30_000;

    /** Sends the parcel, or logs why that cannot be. */
    void send(Parcel parcel) {
        ThreadContext.put("parcel", parcel.number());
        try {
            LOGGER.debug("asking the carrier with api_key={}", "k-20261124-" + parcel.number());
            // The scale has written this since before there was JSON.
            LOGGER.info(
                    "SCALE|" + parcel.number() + "|" + parcel.grams() + "|" + (parcel.grams() > LIMIT ? "OVER" : "OK"));
            if (parcel.destination().isEmpty()) {
                throw new IllegalArgumentException("no destination");
            }
            if (parcel.grams() > LIMIT) {
                LOGGER.warn("{} is too heavy for {}", parcel.number(), parcel.destination());
                return;
            }
            LOGGER.info(AUDIT, "{} left for {}", parcel.number(), parcel.destination());
            LOGGER.info(new StringMapMessage().with("event", "sent").with("grams", parcel.grams()));
        } catch (IllegalArgumentException e) {
            LOGGER.error("{} stays here", parcel.number(), e);
        } finally {
            ThreadContext.remove("parcel");
        }
    }
}
