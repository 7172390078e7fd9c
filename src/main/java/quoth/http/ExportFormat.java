package quoth.http;

/// How all hits of a search are taken away.
enum ExportFormat {

    /// A table for spreadsheets: RFC 4180, with a byte order mark.
    CSV(".csv", "text/csv; charset=utf-8"),
    /// A hit a line, as the API's JSON has it.
    NDJSON(".ndjson", "application/x-ndjson");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// With its dot.
    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}
