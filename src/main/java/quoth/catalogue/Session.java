package quoth.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quoth.QuothException;

/// A connection that keeps its prepared statements. For one thread at a time.
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /// Changes rows.
    ///
    /// @return how many
    int change(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw broken(sql, e);
        }
    }

    /// Runs statements that take no values, such as those of a migration.
    void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw broken(sql, e);
        }
    }

    /// Runs what may not be part of a transaction.
    void outsideTransactions(String sql) {
        try {
            connection.setAutoCommit(true);
            try {
                run(sql);
            } finally {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw broken(sql, e);
        }
    }

    void each(String sql, Consumer<Row> sink, @Nullable Object... values) {
        try (var result = bound(sql, values).executeQuery()) {
            var row = new Row(result);
            while (result.next()) {
                sink.accept(row);
            }
        } catch (SQLException e) {
            throw broken(sql, e);
        }
    }

    <T> List<T> list(String sql, Function<Row, T> read, @Nullable Object... values) {
        var out = new ArrayList<T>();
        each(sql, row -> out.add(read.apply(row)), values);
        return out;
    }

    <T> Optional<T> first(String sql, Function<Row, T> read, @Nullable Object... values) {
        return list(sql, read, values).stream().findFirst();
    }

    /// The one number of an answer; 0 when there is none.
    long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.number("n"), values).orElse(0L);
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw broken("commit", e);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw broken("rollback", e);
        }
    }

    @Override
    public void close() {
        try {
            for (var statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw broken("close", e);
        }
    }

    static QuothException broken(String what, SQLException cause) {
        var shown = what.length() > 120 ? what.substring(0, 120) + "…" : what;
        return new QuothException(QuothException.Kind.IO,
                "catalogue.db: %s, at '%s'".formatted(cause.getMessage(), shown.replaceAll("\\s+", " ")),
                cause);
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
