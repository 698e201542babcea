package io.tremor.engine.codec.json;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A thread with a quarter of the usual stack, as an application's may be: what recurses by depth dies there. */
final class SmallStack {
    private static final long BYTES = 256 * 1024;

    private SmallStack() {}

    static <R> R call(Callable<R> work) throws InterruptedException {
        CompletableFuture<R> result = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Exception | StackOverflowError | AssertionError e) {
                        result.completeExceptionally(e);
                    }
                },
                "small stack",
                BYTES);
        thread.start();
        thread.join();
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new AssertionError("on a stack of " + BYTES + " bytes: " + e.getCause(), e.getCause());
        }
    }
}
