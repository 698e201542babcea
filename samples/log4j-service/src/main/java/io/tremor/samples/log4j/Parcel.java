package io.tremor.samples.log4j;

/** What somebody sends somewhere; it weighs so many grams. */
record Parcel(String number, String destination, int grams) {}
