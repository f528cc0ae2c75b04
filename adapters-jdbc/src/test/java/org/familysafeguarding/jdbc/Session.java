// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.HeldCaseFileException;
import org.familysafeguarding.spi.StaleCaseFileException;

/**
 * One of two who work on the same rows: a connection, its transaction, and the store joining it.
 *
 * <p>Both are driven by one thread, a step of one and then a step of the other, so every run takes
 * the same course. A step can also be put in the middle of another, before a statement of it. Who
 * comes upon a row that the other has changed gives up at once instead of waiting. The transaction
 * reads what is committed; the store must never ask for more.
 */
final class Session implements AutoCloseable {

  /** What became of a step. */
  enum Answer {
    DONE,
    /** Somebody else has written since. */
    STALE,
    ERASED,
    HELD,
    /** The step itself was wrong. */
    REFUSED,
    /** The file's entries have no hashes that more could be chained to. */
    UNCHAINED,
    /** The other's transaction was in the way, and this one was rolled back for it. */
    TURNED_AWAY
  }

  private final Dialect dialect;
  private final Connection real;
  private final Connection watched;
  private final JdbcCaseFileStore store;
  private Optional<String> awaited = Optional.empty();
  private Runnable meanwhile = () -> {};
  private int statements;

  Session(TestedEngine engine, EmptyDatabase database) throws SQLException {
    dialect = database.engine().dialect();
    real = database.dataSource().getConnection();
    engine.makeImpatient(real);
    real.setTransactionIsolation(lowest(database.engine()));
    real.setAutoCommit(false);
    watched = watched();
    store = JdbcCaseFileStore.joining(watched, database.settings());
    real.rollback();
  }

  /**
   * The lowest that takes part: SQLite knows no other, and HSQLDB, where it reads what is
   * committed, waits for locks without end.
   */
  private static int lowest(Engine engine) {
    return switch (engine) {
      case SQLITE -> Connection.TRANSACTION_SERIALIZABLE;
      case HSQLDB -> Connection.TRANSACTION_REPEATABLE_READ;
      default -> Connection.TRANSACTION_READ_COMMITTED;
    };
  }

  /**
   * Has the next message to the database with this in it wait until something else was done. Where
   * an engine takes an append in one message, nothing comes between its statements.
   */
  void before(String statement, Runnable something) {
    awaited = Optional.of(statement);
    meanwhile = something;
  }

  /** Takes a step in the transaction, and tells what became of it. */
  Answer does(Consumer<JdbcCaseFileStore> step) {
    try {
      step.accept(store);
      return Answer.DONE;
    } catch (StaleCaseFileException stale) {
      return Answer.STALE;
    } catch (ErasedCaseFileException erased) {
      return Answer.ERASED;
    } catch (HeldCaseFileException held) {
      return Answer.HELD;
    } catch (IllegalArgumentException refused) {
      return Answer.REFUSED;
    } catch (CaseFileStoreException failure) {
      rollBack();
      return failed(failure);
    }
  }

  private Answer failed(CaseFileStoreException failure) {
    if (failure.getCause() instanceof SQLException why) {
      assertThat(dialect.isInTheWay(why) || dialect.isTaken(why))
          .as("Whether the store knows that another was in the way: %s", failure.getMessage())
          .isTrue();
      return Answer.TURNED_AWAY;
    }
    assertThat(failure).hasMessageContaining("chainEarlierEntries");
    return Answer.UNCHAINED;
  }

  /** Takes a step and commits, where it was not refused. */
  Answer keeps(Consumer<JdbcCaseFileStore> step) {
    Answer answer = does(step);
    if (answer == Answer.DONE) {
      commit();
    } else {
      rollBack();
    }
    return answer;
  }

  JdbcCaseFileStore store() {
    return store;
  }

  Connection connection() {
    return watched;
  }

  /** How many statements the store has prepared. */
  int statements() {
    return statements;
  }

  void commit() {
    try {
      real.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  void rollBack() {
    try {
      real.rollback();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Connection watched() {
    return (Connection)
        Proxy.newProxyInstance(
            Session.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName())
                  .as("What holds must hold at any isolation")
                  .isNotEqualTo("setTransactionIsolation");
              if (method.getName().equals("prepareStatement")) {
                statements++;
                interrupt((String) arguments[0]);
              }
              return answered(method, arguments);
            });
  }

  private Object answered(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  private void interrupt(String statement) {
    if (awaited.filter(statement::contains).isPresent()) {
      awaited = Optional.empty();
      meanwhile.run();
    }
  }

  @Override
  public void close() throws SQLException {
    assertThat(awaited).as("The statement that the other's step was to come before").isEmpty();
    real.rollback();
    real.close();
  }
}
