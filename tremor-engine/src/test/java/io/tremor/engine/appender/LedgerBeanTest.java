package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.management.Attribute;
import javax.management.AttributeNotFoundException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.TabularData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever watches a process by JMX sees the ledgers of its appenders, for as long as they live. */
@Timeout(60)
final class LedgerBeanTest {
    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    @Test
    void theLedgerIsABeanUntilTheEnd() throws Exception {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options.name("SHIP"));
        ObjectName name = new ObjectName("io.tremor:type=Appender,name=SHIP");
        LedgerBeans.show(fixture.shaper.line());
        await(() -> server.isRegistered(name));
        fixture.write(new TestEvent("hello").level("WARN"));

        assertThat(server.getAttribute(name, "Accepted")).isEqualTo(1L);
        assertThat(server.getAttributes(name, new String[] {"Delivered", "Queued", "None"})
                        .asList())
                .containsExactly(new Attribute("Delivered", 1L), new Attribute("Queued", 0L));
        TabularData lanes = (TabularData) server.getAttribute(name, "Lanes");
        assertThat(lanes.get(new Object[] {"warn"}).get("delivered")).isEqualTo(1L);
        TabularData sinks = (TabularData) server.getAttribute(name, "Sinks");
        assertThat(sinks.size()).isEqualTo(1);

        fixture.shaper.drain(Duration.ofSeconds(5));
        assertThat(server.isRegistered(name)).isFalse();
    }

    @Test
    void everyAttributeCanBeReadAndNoneSet() throws Exception {
        ShaperFixture fixture = new ShaperFixture();
        TestEvent unreadable = new TestEvent("hello");
        fixture.offer(unreadable);
        fixture.shaper.close();
        fixture.offer(new TestEvent("late"));
        LedgerBean bean = new LedgerBean(fixture.shaper::ledger);
        for (MBeanAttributeInfo attribute : bean.getMBeanInfo().getAttributes()) {
            Object value = bean.getAttribute(attribute.getName());
            assertThat(value).isInstanceOf(attribute.getType().equals("long") ? Long.class : TabularData.class);
        }
        TabularData refused = (TabularData) bean.getAttribute("Refused");
        assertThat(refused.get(new Object[] {"CLOSED"}).get("events")).isEqualTo(1L);
        assertThatThrownBy(() -> bean.getAttribute("None")).isInstanceOf(AttributeNotFoundException.class);
        assertThatThrownBy(() -> bean.setAttribute(new Attribute("Queued", 7L)))
                .isInstanceOf(AttributeNotFoundException.class);
    }

    @Test
    void aNameThatIsTakenOrStrangeHurtsNobody() throws Exception {
        ShaperFixture first = ShaperFixture.threaded(options -> options.name("a=b,*"));
        ShaperFixture second = ShaperFixture.threaded(options -> options.name("a=b,*"));
        ObjectName name = LedgerBeans.nameOf("a=b,*");
        LedgerBeans.show(first.shaper.line());
        await(() -> server.isRegistered(name));
        LedgerBeans.show(second.shaper.line());
        second.write(new TestEvent("hello"));
        second.shaper.close();
        assertThat(server.getAttribute(name, "Accepted")).isEqualTo(0L);
        first.shaper.close();
        assertThat(server.isRegistered(name)).isFalse();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
