package io.tremor.samples.logback;

/** What a customer wants. */
record Order(String customer, String article, int quantity) {}
