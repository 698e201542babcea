package io.tremor.engine.appender;

import io.tremor.api.appender.Counts;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.SinkCounts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.DynamicMBean;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.openmbean.OpenDataException;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of an appender as a bean for JMX: numbers, and tables of reasons, lanes, levels and sinks. All of it is written by
 * hand, so that nobody has to reflect on a class of ours.
 */
final class LedgerBean implements DynamicMBean {
    private static final Map<String, Reader> ATTRIBUTES = attributes();

    private final Supplier<Ledger> ledger;

    LedgerBean(Supplier<Ledger> ledger) {
        this.ledger = ledger;
    }

    private static Map<String, Reader> attributes() {
        Map<String, Reader> attributes = new LinkedHashMap<>();
        attributes.put("Accepted", Ledger::accepted);
        attributes.put("Delivered", Ledger::delivered);
        attributes.put("Queued", Ledger::queued);
        attributes.put("QueuedBytes", Ledger::queuedBytes);
        attributes.put("ScriptErrors", Ledger::scriptErrors);
        attributes.put("Unrouted", Ledger::unrouted);
        attributes.put("Dropped", ledger -> reasons(ledger.dropped()));
        attributes.put("Refused", ledger -> reasons(ledger.refused()));
        attributes.put("Lanes", ledger -> counts("lane", ledger.lanes()));
        attributes.put("Levels", ledger -> counts("level", ledger.levels()));
        attributes.put("Sinks", LedgerBean::sinks);
        return Collections.unmodifiableMap(attributes);
    }

    private static Object reasons(Map<Reason, Long> reasons) throws OpenDataException {
        BeanTable table = new BeanTable("reasons", "reason", "events");
        for (Reason reason : Reason.values()) {
            Long events = reasons.get(reason);
            if (events != null) {
                table.add(reason.name(), events);
            }
        }
        return table.data();
    }

    private static Object counts(String key, Map<String, Counts> all) throws OpenDataException {
        BeanTable table = new BeanTable("counts", key, "accepted", "delivered", "dropped", "queued", "refused");
        for (Map.Entry<String, Counts> each : all.entrySet()) {
            Counts counts = each.getValue();
            table.add(
                    each.getKey(),
                    counts.accepted(),
                    counts.delivered(),
                    counts.droppedInAll(),
                    counts.queued(),
                    counts.refusedInAll());
        }
        return table.data();
    }

    private static Object sinks(Ledger ledger) throws OpenDataException {
        BeanTable table = new BeanTable(
                "sinks", "sink", "routed", "delivered", "unconfirmed", "dropped", "queued", "inFlight", "failures");
        int number = 0;
        for (SinkCounts sink : ledger.sinks()) {
            // Two sinks may have one name.
            table.add(
                    ++number + " " + sink.sink(),
                    sink.routed(),
                    sink.delivered(),
                    sink.unconfirmed(),
                    sink.droppedInAll(),
                    sink.queued(),
                    sink.inFlight(),
                    sink.failures());
        }
        return table.data();
    }

    @Override
    public Object getAttribute(String name) throws AttributeNotFoundException {
        Reader reader = ATTRIBUTES.get(name);
        if (reader == null) {
            throw new AttributeNotFoundException(name);
        }
        return read(reader, ledger.get());
    }

    private static Object read(Reader reader, Ledger ledger) {
        try {
            return reader.read(ledger);
        } catch (OpenDataException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public AttributeList getAttributes(String[] names) {
        Ledger now = ledger.get();
        AttributeList values = new AttributeList();
        for (String name : names) {
            Reader reader = ATTRIBUTES.get(name);
            if (reader != null) {
                values.add(new Attribute(name, read(reader, now)));
            }
        }
        return values;
    }

    @Override
    public void setAttribute(Attribute attribute) throws AttributeNotFoundException {
        throw new AttributeNotFoundException(attribute.getName() + " cannot be set");
    }

    @Override
    public AttributeList setAttributes(AttributeList attributes) {
        return new AttributeList();
    }

    @Override
    public @Nullable Object invoke(String action, Object[] parameters, String[] signature) {
        throw new UnsupportedOperationException(action);
    }

    @Override
    public MBeanInfo getMBeanInfo() {
        MBeanAttributeInfo[] infos = ATTRIBUTES.keySet().stream()
                .map(name -> new MBeanAttributeInfo(name, type(name), name, true, false, false))
                .toArray(MBeanAttributeInfo[]::new);
        return new MBeanInfo(getClass().getName(), "What became of the events of an appender", infos, null, null, null);
    }

    private static String type(String name) {
        return switch (name) {
            case "Dropped", "Refused", "Lanes", "Levels", "Sinks" -> "javax.management.openmbean.TabularData";
            default -> "long";
        };
    }

    /** Reads one attribute. */
    @FunctionalInterface
    private interface Reader {
        Object read(Ledger ledger) throws OpenDataException;
    }
}
