package io.tremor.engine.appender;

import io.tremor.engine.concurrent.EngineThread;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * Shows the ledger of one line by JMX, from when that has come about to the end of the line. It takes place aside, since the first
 * use of JMX takes a process tens of milliseconds; where there is no JMX, or the name is taken, there is no bean.
 */
final class LedgerBeans {
    private static final String DOMAIN = "io.tremor";
    private static final long PATIENCE_MILLIS = 100;

    private final ShapingLine line;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable ObjectName registered;
    private volatile @Nullable EngineThread registering;

    private LedgerBeans(ShapingLine line) {
        this.line = line;
    }

    /** Shows the ledger of {@code line}. */
    static void show(ShapingLine line) {
        LedgerBeans bean = new LedgerBeans(line);
        line.whenDrained(bean::end);
        try {
            EngineThread thread = new EngineThread("tremor-" + line.name() + "-bean", bean::register);
            bean.registering = thread;
            thread.start();
        } catch (Throwable e) {
            // There may be no thread more; events are shaped nonetheless.
            bean.end();
        }
    }

    /** Returns what the bean of the line {@code name} is called. */
    static ObjectName nameOf(String name) throws JMException {
        boolean isPlain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
        return new ObjectName(
                DOMAIN + ":type=Appender,name=" + (isPlain && !name.isEmpty() ? name : ObjectName.quote(name)));
    }

    private void register() {
        try {
            ObjectName name = nameOf(line.name());
            ManagementFactory.getPlatformMBeanServer().registerMBean(new LedgerBean(line::ledger), name);
            registered = name;
        } catch (JMException | RuntimeException | LinkageError e) {
            // Not to be seen by JMX is no reason to tell, let alone to fail.
            return;
        }
        if (ended.get()) {
            unregister();
        }
    }

    private void end() {
        ended.set(true);
        unregister();
        awaitRegistration();
    }

    /** Lets a thread end that has hardly begun, so that it does not outlive the line; not for long. */
    private void awaitRegistration() {
        EngineThread thread = registering;
        if (thread != null) {
            try {
                thread.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void unregister() {
        ObjectName name = registered;
        if (name == null) {
            return;
        }
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            if (server.isRegistered(name)) {
                server.unregisterMBean(name);
            }
            registered = null;
        } catch (JMException | RuntimeException | LinkageError e) {
            // Somebody else has taken it away.
            registered = null;
        }
    }
}
