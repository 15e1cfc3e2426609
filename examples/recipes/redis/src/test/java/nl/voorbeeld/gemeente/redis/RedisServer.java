// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.redis;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A redis-server for these tests alone, which keeps nothing on disk. */
record RedisServer(Process process, int port) implements AutoCloseable {

  static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
        .anyMatch(folder -> new File(folder, "redis-server").canExecute());
  }

  /** Starts one on a port that is free; when another took that port meanwhile, on the next. */
  static RedisServer start() throws IOException {
    for (int tries = 0; tries < 10; tries++) {
      int port = freePort();
      Process process =
          new ProcessBuilder(
                  "redis-server",
                  "--bind",
                  "127.0.0.1",
                  "--port",
                  String.valueOf(port),
                  "--save",
                  "",
                  "--appendonly",
                  "no",
                  "--daemonize",
                  "no")
              .redirectErrorStream(true)
              .start();
      if (ready(process.inputReader())) {
        return new RedisServer(process, port);
      }
      process.destroyForcibly();
    }
    throw new IOException("redis-server does not start");
  }

  /** Reads until it says so, or ends. */
  private static boolean ready(BufferedReader said) throws IOException {
    String line;
    while ((line = said.readLine()) != null) {
      if (line.contains("Ready to accept connections")) {
        return true;
      }
    }
    return false;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
