// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Short answers for a caseload in files, in one pass over it: the folder {@code outcome=answered}
 * gets an answer a line, and {@code outcome=refused} a line for each document that was refused.
 *
 * <p>The answers are those of the program's {@code suggest-all --short}, in no fixed order. How
 * many partitions there are is Spark's to decide, by {@code
 * spark.hadoop.mapreduce.input.fileinputformat.split.maxsize} for lines and {@code
 * spark.sql.files.maxPartitionBytes} for Parquet.
 */
@Command(
    name = "suggest-job",
    mixinStandardHelpOptions = true,
    description = "Writes a short answer for each werkrelatie of a caseload.")
public final class SuggestJob implements Callable<Integer> {
  private static final StructType LINES =
      new StructType().add("value", DataTypes.StringType).add("outcome", DataTypes.StringType);

  @Option(
      names = "--in",
      required = true,
      paramLabel = "PATH",
      description =
          "Files with a werkrelatie on each line, also in gzip; or Parquet, with --column.")
  private String in = "";

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "The column of Parquet files that holds the documents.")
  private String column = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PATH",
      description = "A folder that is not there yet.")
  private String out = "";

  @Option(
      names = "--peildatum",
      required = true,
      paramLabel = "DATE",
      description = "The day of the answers, as yyyy-MM-dd.")
  private LocalDate peildatum = LocalDate.EPOCH;

  @Option(
      names = "--regelset",
      paramLabel = "FILE",
      description = "A rule set beside the standard catalogue; more than once for more of them.")
  private List<Path> regelsets = new ArrayList<>();

  /** Runs the job in the cluster that spark-submit chose. */
  public static void main(String[] arguments) {
    int code = new CommandLine(new SuggestJob()).execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<byte[]> documents = new ArrayList<>();
    for (Path regelset : regelsets) {
      try {
        documents.add(Files.readAllBytes(regelset));
        // With those before it, as two of them can contradict each other.
        Answering.engine(documents);
      } catch (IOException unreadable) {
        return stop(regelset, "cannot be read; give the path of a file");
      } catch (IllegalArgumentException refused) {
        return stop(regelset, "is refused: " + refused.getMessage());
      }
    }
    try (SparkSession spark = SparkSession.builder().appName("werkrelatie").getOrCreate();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext())) {
      Broadcast<List<byte[]>> sent = context.broadcast(documents);
      JavaRDD<Record> records =
          column.isEmpty() ? NdjsonFiles.in(context, in) : ParquetColumn.in(spark, in, column);
      JavaRDD<Row> lines = records.mapPartitions(new Answering(sent, peildatum));
      spark.createDataFrame(lines, LINES).write().partitionBy("outcome").text(out);
    }
    return 0;
  }

  private static int stop(Path regelset, String why) {
    System.err.println("suggest-job: rule set " + regelset + " " + why);
    return 1;
  }
}
