package io.tremor.simdjson;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the simdjson reader is too long. */
final class FileSizeTest extends FileSizeContract {}
