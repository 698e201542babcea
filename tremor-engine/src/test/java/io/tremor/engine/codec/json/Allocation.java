package io.tremor.engine.codec.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How many bytes this thread has allocated since this was created. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long start =
            THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());

    long bytes() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - start;
    }
}
