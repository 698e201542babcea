package io.tremor.samples.logback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/** The till of the shop: takes orders over HTTP on a port of the local machine. */
final class CheckoutService implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(CheckoutService.class);
    private static final Marker AUDIT = MarkerFactory.getMarker("AUDIT");
    private static final String PATH = "/checkout";
    private static final int THREADS = 4;

    private final AtomicInteger requests = new AtomicInteger();
    private final Payments payments = new Payments();
    private final ExecutorService threads;
    private final HttpServer http;

    private CheckoutService(HttpServer http, ExecutorService threads) {
        this.http = http;
        this.threads = threads;
    }

    /** Opens the shop on a free port. */
    static CheckoutService start() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger numbers = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(
                THREADS, task -> new Thread(task, "checkout-" + numbers.incrementAndGet()));
        CheckoutService service = new CheckoutService(http, threads);
        http.createContext(PATH, service::serve);
        http.createContext("/health", service::answerHealthCheck);
        http.setExecutor(threads);
        http.start();
        LOGGER.info("the shop is open");
        return service;
    }

    /** Returns where orders go. */
    URI uri() {
        InetSocketAddress address = http.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + PATH);
    }

    /** Closes the shop once its last customer is served. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.stop(0);
        LOGGER.info("the shop is closed");
    }

    private void serve(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        MDC.put("request_id", "r-" + requests.incrementAndGet());
        int status = 500;
        try {
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            Order order = new Order(
                    query.getOrDefault("customer", ""),
                    query.getOrDefault("article", ""),
                    Integer.parseInt(query.getOrDefault("quantity", "1")),
                    query.getOrDefault("card", ""));
            MDC.put("customer", order.customer());
            status = handle(order);
        } catch (RuntimeException e) {
            LOGGER.error("the order failed", e);
        } finally {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            LOGGER.atDebug()
                    .addKeyValue("status", status)
                    .addKeyValue("duration_us", (System.nanoTime() - start) / 1_000)
                    .log("request served");
            MDC.clear();
        }
    }

    private void answerHealthCheck(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
        LOGGER.info("GET /health {}", 200);
    }

    private int handle(Order order) {
        LOGGER.info("{} orders {} × {}", order.customer(), order.quantity(), order.article());
        try {
            int cents = payments.charge(order);
            LOGGER.info(AUDIT, "{} paid {} cents", order.customer(), cents);
            return 200;
        } catch (PaymentException e) {
            LOGGER.warn("payment of {} was declined", order.customer(), e);
            return 402;
        }
    }

    private static Map<String, String> query(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String field : text.split("&", -1)) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
