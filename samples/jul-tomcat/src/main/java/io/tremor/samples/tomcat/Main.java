package io.tremor.samples.tomcat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.logging.LogManager;

/** Opens the box office, sends it a few visitors, and closes it. */
public final class Main {
    private static final List<String> VISITS = List.of(
            "health",
            "book?visitor=ann&row=A&number=12&token=t-4711",
            "book?visitor=bob&row=A&number=12&token=t-4712",
            "health",
            "book?visitor=%24%7Bjndi%3Aldap%3A%2F%2F127.0.0.1%3A1%2Fx%7D&row=B&number=3&token=t-4713",
            "book?visitor=eve&row=Z&number=99&token=t-4714");

    private Main() {}

    /** Runs the demonstration; it takes no arguments. */
    public static void main(String... arguments) throws Exception {
        // Before anybody logs. With -Djava.util.logging.config.file=… it takes no code.
        try (InputStream configuration = Main.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(Objects.requireNonNull(configuration));
        }
        try (BoxOffice office = BoxOffice.open()) {
            HttpClient visitor = HttpClient.newHttpClient();
            for (String visit : VISITS) {
                HttpRequest request =
                        HttpRequest.newBuilder(office.uri().resolve(visit)).build();
                visitor.send(request, BodyHandlers.discarding());
            }
        }
    }
}
