package quoth.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/// The row of an answer that is being read; valid only inside the function it is handed to.
final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    String text(String column) {
        try {
            var value = result.getString(column);
            return value == null ? "" : value;
        } catch (SQLException e) {
            throw Session.broken("column " + column, e);
        }
    }

    long number(String column) {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw Session.broken("column " + column, e);
        }
    }

    /// Absent where the column is empty.
    OptionalLong optionalNumber(String column) {
        try {
            long value = result.getLong(column);
            return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
        } catch (SQLException e) {
            throw Session.broken("column " + column, e);
        }
    }

    int count(String column) {
        return Math.toIntExact(number(column));
    }

    byte[] bytes(String column) {
        try {
            return result.getBytes(column);
        } catch (SQLException e) {
            throw Session.broken("column " + column, e);
        }
    }
}
