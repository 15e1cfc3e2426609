// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.nio.charset.StandardCharsets;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A column of Parquet files that holds one document in each row; a row without one is empty. */
final class ParquetColumn {
  private static final byte[] NOTHING = {};

  private ParquetColumn() {}

  static JavaRDD<Record> in(SparkSession spark, String path, String column) {
    return spark
        .read()
        .option("recursiveFileLookup", true)
        .parquet(path)
        .select(col("_metadata.file_path"), col("_metadata.row_index"), col(column).cast("string"))
        .javaRDD()
        .map(ParquetColumn::record);
  }

  private static Record record(Row row) {
    byte[] document = row.isNullAt(2) ? NOTHING : row.getString(2).getBytes(StandardCharsets.UTF_8);
    return new Record(row.getString(0), "row", row.getLong(1), document);
  }
}
