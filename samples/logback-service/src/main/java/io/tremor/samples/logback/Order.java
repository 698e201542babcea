package io.tremor.samples.logback;

/** What a customer wants, and the number of the card that pays for it. */
record Order(String customer, String article, int quantity, String card) {}
