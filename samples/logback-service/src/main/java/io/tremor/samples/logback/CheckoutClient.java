package io.tremor.samples.logback;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A customer's browser. */
final class CheckoutClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    CheckoutClient(URI service) {
        this.service = service;
    }

    /** Sends an order, and returns whether it was accepted. */
    boolean place(Order order) throws IOException, InterruptedException {
        String query = "?customer=" + encode(order.customer()) + "&article=" + encode(order.article()) + "&quantity="
                + order.quantity() + "&card=" + encode(order.card());
        return get(URI.create(service + query)) == 200;
    }

    /** Asks whether the service is well, as a load balancer does every second. */
    boolean isHealthy() throws IOException, InterruptedException {
        return get(service.resolve("/health")) == 200;
    }

    private int get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
