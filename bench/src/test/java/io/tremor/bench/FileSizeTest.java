package io.tremor.bench;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the benchmarks is too long. */
final class FileSizeTest extends FileSizeContract {}
