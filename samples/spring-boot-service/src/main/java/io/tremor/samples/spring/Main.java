package io.tremor.samples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application, which serves its visitors and ends. */
@SpringBootApplication
public class Main {
    /** Runs the application; it takes Spring's own arguments. */
    public static void main(String... arguments) {
        SpringApplication.run(Main.class, arguments);
    }
}
