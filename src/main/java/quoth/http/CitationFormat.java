package quoth.http;

import java.util.Optional;

/// How a statement is cited for a program.
enum CitationFormat {

    BIBTEX(".bib", "application/x-bibtex"), RIS(".ris", "application/x-research-info-systems"), CSL(
            ".csl.json",
            "application/vnd.citationstyles.csl+json"), JSON_LD(".jsonld", "application/ld+json");

    private final String extension;
    private final String mediaType;

    CitationFormat(String extension, String mediaType) {
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

    String of(Citation citation) {
        return switch (this) {
            case BIBTEX -> BibTex.of(citation);
            case RIS -> Ris.of(citation);
            case CSL -> CslItem.of(citation);
            case JSON_LD -> LinkedQuotation.of(citation);
        };
    }

    /// The one that a client prefers; empty when it wants plain JSON, or says nothing that is known.
    ///
    /// @param accept the header's value
    static Optional<CitationFormat> preferred(String accept) {
        double best = 0;
        var preferred = Optional.<CitationFormat>empty();
        for (var one : accept.split(",")) {
            var parts = one.split(";");
            var format = ofType(parts[0].strip());
            boolean known = format.isPresent() || parts[0].strip().matches("application/json|\\*/\\*");
            double quality = quality(parts);
            if (known && quality > best) {
                best = quality;
                preferred = format;
            }
        }
        return preferred;
    }

    private static Optional<CitationFormat> ofType(String type) {
        for (var format : values()) {
            if (format.mediaType.equalsIgnoreCase(type)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip();
            if (parameter.matches("q=[01](\\.\\d{0,3})?")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
