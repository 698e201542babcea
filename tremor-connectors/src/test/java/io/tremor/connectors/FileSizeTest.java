package io.tremor.connectors;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the connectors is too long. */
final class FileSizeTest extends FileSizeContract {}
