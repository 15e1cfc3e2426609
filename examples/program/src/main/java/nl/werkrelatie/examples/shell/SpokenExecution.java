// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.lang.reflect.Method;
import java.util.Map;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import jdk.jshell.spi.SPIResolutionException;
import nl.werkrelatie.examples.shell.show.ValueText;

/**
 * Runs what is typed in this process, and hands on what goes wrong as one sentence; the stack trace
 * is kept for whoever asks for it.
 */
public final class SpokenExecution implements ExecutionControlProvider {
  /** The name by which JShell asks for this way of running. */
  public static final String NAME = "werkrelatie";

  /** The name under which a sentence travels through JShell, which expects that of an exception. */
  static final String SAID = "nl.werkrelatie.Said";

  /** For the service loader. */
  public SpokenExecution() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    Shell.session().aftermath().hears(env);
    return control(Shell.session());
  }

  static ExecutionControl control(Session session) {
    return new LocalExecutionControl() {
      @Override
      protected String invoke(Method typed) throws Exception {
        return new ValueText(session.sentences())
            .of(super.invoke(TypedThreads.around(typed, session.aftermath()::inThread)));
      }

      @Override
      public String varValue(String className, String varName)
          throws RunException, EngineTerminationException, InternalException {
        return new ValueText(session.sentences()).of(super.varValue(className, varName));
      }

      @Override
      protected String throwConvertedInvocationException(Throwable cause)
          throws RunException, InternalException {
        if (cause instanceof SPIResolutionException) {
          return super.throwConvertedInvocationException(cause);
        }
        throw new UserException(
            session.aftermath().mishap(cause), SAID, new StackTraceElement[] {});
      }
    };
  }
}
