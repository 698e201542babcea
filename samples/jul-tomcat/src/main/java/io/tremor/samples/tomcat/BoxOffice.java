package io.tremor.samples.tomcat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** Tomcat with the box office in it, on a free port of the local machine. */
final class BoxOffice implements AutoCloseable {
    private static final Logger LOGGER = Logger.getLogger(BoxOffice.class.getName());

    private final Tomcat tomcat;
    private final Path directory;

    private BoxOffice(Tomcat tomcat, Path directory) {
        this.tomcat = tomcat;
        this.directory = directory;
    }

    /** Opens the box office. */
    static BoxOffice open() throws IOException, LifecycleException {
        Path directory = Files.createTempDirectory("box-office");
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "bookings", new BookingServlet()).addMapping("/book");
        Tomcat.addServlet(context, "health", new HealthServlet()).addMapping("/health");
        tomcat.start();
        LOGGER.info("the box office is open");
        return new BoxOffice(tomcat, directory);
    }

    /** Returns where visitors go. */
    URI uri() {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/");
    }

    /** Closes the box office, and leaves nothing behind. */
    @Override
    public void close() throws IOException, LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
        LOGGER.info("the box office is closed");
    }
}
