package io.tremor.forwarder;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the forwarder is too long. */
final class FileSizeTest extends FileSizeContract {}
