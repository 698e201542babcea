package io.tremor.log4j;

import io.tremor.testkit.house.FileSizeContract;

/** No file of the Log4j adapter is too long. */
final class FileSizeTest extends FileSizeContract {}
