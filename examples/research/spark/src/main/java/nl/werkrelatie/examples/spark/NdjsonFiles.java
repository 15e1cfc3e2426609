// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * The lines of files in newline-delimited JSON, a file or a folder of them, also in gzip.
 *
 * <p>They are taken as bytes, so that the reader of the library judges the encoding. Hadoop cuts a
 * large file into splits and takes away a byte order mark at its start; a gzip file stays whole.
 */
final class NdjsonFiles {
  private NdjsonFiles() {}

  static JavaRDD<Record> in(JavaSparkContext spark, String path) {
    Configuration settings = new Configuration(spark.hadoopConfiguration());
    // A carriage return is white space in JSON and no end of a line.
    settings.set("textinputformat.record.delimiter", "\n");
    // Folders can hold folders; a file's name may begin with anything but _ and a dot.
    settings.setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
    JavaNewHadoopRDD<LongWritable, Text> lines =
        (JavaNewHadoopRDD<LongWritable, Text>)
            spark.newAPIHadoopFile(
                path, TextInputFormat.class, LongWritable.class, Text.class, settings);
    return lines.mapPartitionsWithInputSplit(NdjsonFiles::records, true);
  }

  private static Iterator<Record> records(
      InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    String file = ((FileSplit) split).getPath().toString();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Record next() {
        Tuple2<LongWritable, Text> line = lines.next();
        // Hadoop fills the same buffer again for the next line.
        byte[] document = Arrays.copyOf(line._2().getBytes(), line._2().getLength());
        return new Record(file, "byte", line._1().get(), document);
      }
    };
  }
}
