package io.tremor.engine.appender;

import io.tremor.engine.delivery.Outlet;
import java.util.List;
import java.util.Map;

/**
 * The ways to all sinks.
 *
 * @param all every one, in the order of configuration
 * @param byPort those that take the events of one port
 * @param defaults those that take all others
 */
record Outlets(List<Outlet> all, Map<String, List<Outlet>> byPort, List<Outlet> defaults) {
    Outlets {
        all = List.copyOf(all);
        byPort = Map.copyOf(byPort);
        defaults = List.copyOf(defaults);
    }
}
