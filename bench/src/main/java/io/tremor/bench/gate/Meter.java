package io.tremor.bench.gate;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What is read before and after a slice; all of it grows. */
interface Meter {
    /** Returns nanoseconds of time. */
    long elapsedNanos();

    /** Returns nanoseconds that the processor has spent on this thread, so that nobody pays for having been interrupted. */
    long workedNanos();

    /** Returns how many bytes this thread has allocated. */
    long allocatedBytes();

    /** Returns the meter of all threads together; what they allocate is not counted. */
    static Meter ofThisProcess() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Meter() {
            @Override
            public long elapsedNanos() {
                return System.nanoTime();
            }

            @Override
            public long workedNanos() {
                return system.getProcessCpuTime();
            }

            @Override
            public long allocatedBytes() {
                return 0;
            }
        };
    }

    /** Returns the meter of the current thread. */
    static Meter ofThisThread() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        return new Meter() {
            @Override
            public long elapsedNanos() {
                return System.nanoTime();
            }

            @Override
            public long workedNanos() {
                return threads.getCurrentThreadCpuTime();
            }

            @Override
            public long allocatedBytes() {
                return threads.getThreadAllocatedBytes(thread);
            }
        };
    }
}
