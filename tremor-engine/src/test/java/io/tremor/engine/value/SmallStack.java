package io.tremor.engine.value;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A thread whose stack no walk can afford that needs more of it for deeper values. */
final class SmallStack {
    private static final int BYTES = 256 * 1024;

    private SmallStack() {}

    static void run(Runnable test) throws InterruptedException {
        FutureTask<Void> task = new FutureTask<>(test, null);
        new Thread(null, task, "small stack", BYTES).start();
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
