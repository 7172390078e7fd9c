package quoth.http;

import java.util.Map;

/// Every word that the pages say which the server writes. What scripts say is in `web/app/words.js`, the names of
/// countries, languages and publishers in the gazetteer, and what a request did wrong beside where it is found out.
final class Words {

    private static final Map<String, String> FORMATS = Map.ofEntries(Map.entry("application/pdf", "PDF"),
            Map.entry("text/html", "HTML"), Map.entry("application/xhtml+xml", "HTML"),
            Map.entry("text/plain", "plain text"), Map.entry("text/x-web-markdown", "Markdown"),
            Map.entry("text/markdown", "Markdown"), Map.entry("message/rfc822", "mail"),
            Map.entry("application/rtf", "RTF"), Map.entry("application/epub+zip", "EPUB"),
            Map.entry("application/tei+xml", "TEI"), Map.entry("application/rss+xml", "RSS"),
            Map.entry("application/atom+xml", "Atom"), Map.entry("application/msword", "Word (DOC)"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "Word (DOCX)"),
            Map.entry("application/vnd.oasis.opendocument.text", "OpenDocument (ODT)"));

    // Every page
    static final String SITE = "Quoth";
    static final String SKIP = "Skip to the text";
    static final String SEARCH_LABEL = "Search statements";
    static final String BOX_HINT = "Words, “an exact phrase”, speaker:lavrov";
    static final String SEARCH = "Search";
    static final String PLACES = "Places";
    static final String NOT_INDEXED = "Not indexed";
    static final String CURATE = "Curate";
    static final String SEARCH_HERE = "Search this archive";
    static final String API = "API description";

    // Speakers, dates, counts
    static final String NOBODY = "Speaker unknown";
    static final String AND = "and ";
    static final String CORRECTED = "corrected";
    static final String AS_WRITTEN = "as written; not resolved to a person";
    static final String DATE_UNKNOWN = "date unknown";
    static final String STATEMENT = "statement";
    static final String STATEMENTS = "statements";
    static final String FROM_TEXT = "from the text";
    static final String FROM_DATELINE = "from the dateline";
    static final String FROM_METADATA = "from the document’s metadata";
    static final String FROM_PUBLISHED = "taken over from the published date";
    static final String FROM_READER = "as a reader corrected it";
    static final String DIRECT = "in quotation marks";
    static final String MIXED = "partly in quotation marks";
    static final String INDIRECT = "reported, without quotation marks";
    static final String TURN = "a paragraph of what somebody said or wrote";
    static final String COARSER = "%,d dated less precisely";
    static final String UNDATED = "%,d without a date";

    // A statement
    static final String WHY = "Why this speaker";
    static final String STATEMENT_AS_JSON = "This statement as JSON";
    static final String SAID = "Said ";
    static final String SAID_UNKNOWN = "When it was said is unknown";
    static final String PUBLISHED_ON = "published ";
    static final String PAGE = "page ";
    static final String KIND = "Kind";
    static final String RULE = "Rule";
    static final String CONFIDENCE = "Confidence";
    static final String RIGHT_IN = "%d in 100 found by this rule were right where people checked";
    static final String REPORTED_BY = "Reported by";
    static final String INSIDE = "Inside";
    static final String ANOTHER = "another statement";
    static final String SPEAKS_OF = "Speaks of";
    static final String LEGEND_SAID = "what was said";
    static final String LEGEND_CUE = "the word that reports it";
    static final String LEGEND_NAMES = "who is named";
    static final String LEGEND_EVIDENCE = "what the rule went by";
    static final String READER_NAMED = "A reader named the speaker. This is what the rule had gone by:";
    static final String SET_RIGHT_BY_READERS = "Set right by readers";
    static final String BY = " by ";
    static final String ELSEWHERE = "Elsewhere";
    static final String IN_DOCUMENT = "In its document, at the words";
    static final String AT_PUBLISHER = "At the publisher’s";
    static final String AS_JSON = "As JSON";
    static final String CITE = "Cite";
    static final String ADDRESS = "Address";
    static final String AS_FILE = "As a file: ";

    // A document
    static final String OLDER = "This is an older version of its document. ";
    static final String READ_CURRENT = "Read the current one";
    static final String DOCUMENT_AS_JSON = "This document as JSON";
    static final String ALL_RESULTS_FOR = "All results for ";
    static final String ALL_RESULTS = "All results";
    static final String ABOUT_DOCUMENT = "About this document";
    static final String ITS_STATEMENTS = "Statements";
    static final String PUBLISHED = "Published";
    static final String PUBLISHER = "Publisher";
    static final String AUTHORS = "Authors";
    static final String LANGUAGE = "Language";
    static final String GENRE = "Genre";
    static final String COLLECTION = "Collection";
    static final String FORMAT = "Format";
    static final String ORIGINAL = "Original file";

    // What is gone, and what is not there
    static final String TAKEN_OUT = "A statement that was taken out";
    static final String TAKEN_OUT_HOW = "Its document was taken out of this archive, and its words with it.";
    static final String SEARCH_REST = "Search what is here";
    static final String NO_STATEMENT = "Not a statement any more";
    static final String ONCE_CITED = "These are the words as they were once cited.";
    static final String READ_DOCUMENT = "Read the document it was found in";
    static final String ITS_ID = "Its id was ";
    static final String WAYS_ON = "Ways on";
    static final String NEWEST = "See the newest statements";
    static final String LASTING = "Addresses that last look like ";
    static final String A_STATEMENT = " (a statement), ";
    static final String A_DOCUMENT = " (a document), ";
    static final String A_SPEAKER = " (a speaker). One that was cut off when it was copied leads here.";
    static final String NO_STATEMENT_HOW = "A person or a newer rule found that this is no statement. Whatever was said here "
            + "about who said it no longer holds.";

    // A speaker
    static final String OFFICES = "Offices";
    static final String SPEAKS_AS = "Speaks here as";
    static final String AFFILIATIONS = "Affiliations";
    static final String COUNTRIES = "Countries";
    static final String OTHER_NAMES = "Other names";
    static final String CALLED = "Called here";
    static final String SPEAKS_IN = "Speaks in";
    static final String WHO = "Who this is";
    static final String FEED = "Feed";
    static final String STATEMENTS_BY = "Statements by ";
    static final String SPEAKER_ABOUT = " in this archive, with dates and sources.";
    static final String SILENT = "Nothing in this archive was said by this person.";
    static final String LATEST = "Latest statements";
    static final String SAID_OF = "Said of ";
    static final String ALL = "All ";
    static final String FROM = "from ";
    static final String OR_EARLIER = " or earlier";
    static final String TO = " to ";
    static final String AT_LEAST = " at least";
    static final String BY_YEAR = "Statements by year";
    static final String AS_TABLE = "As a table";
    static final String YEAR = "Year";

    // Files not indexed
    static final String FILES_NOT_INDEXED = "Files not indexed";
    static final String FILES_ABOUT = "Files of this archive whose words cannot be searched, and why.";
    static final String ALL_INDEXED = "Every file of this archive can be searched.";
    static final String FILE_CAME = "file came";
    static final String FILES_CAME = "files came";
    static final String FILES_LEAD = " into this archive and cannot be searched, or not all of it. Their bytes are "
            + "kept.";
    static final String REASONS = "Reasons";
    static final String FILES_AND_REASONS = "Files and reasons";
    static final String FILE = "File";
    static final String OUTCOME = "What became of it";
    static final String REASON = "Reason";
    static final String SIZE = "Size";
    static final String NEXT_FILES = "The next files";
    static final String PARTIAL = "Some of each file can be searched; the reason says what cannot.";
    static final String ENCRYPTED = "These need a password. Save a copy without one, and add that.";
    static final String UNSUPPORTED = "Nothing here reads these formats. Save them as PDF, Word, HTML or text, and add "
            + "that.";
    static final String EMPTY = "These hold no bytes, or no words.";
    static final String NEEDS_OCR = "Their pages are only images. Have their text recognised first, and add the "
            + "result.";
    static final String UNREADABLE = "Their bytes could not be read: permissions, a broken disk, or gone meanwhile. "
            + "Add them again.";
    static final String PARSE_ERROR = "They claim a format that they break. Open and save them with the program they "
            + "came from.";
    static final String LIMIT = "They went past a limit on size, depth or count. Split them, or unpack them "
            + "first.";
    static final String TIMEOUT = "Reading them took too long. Split them, or save them in a simpler format.";
    static final String OUT_OF_MEMORY = "Reading them took too much memory. Split them, or save them in a simpler format.";
    static final String CRASH = "Reading them killed the process that did it, twice. Nothing else was harmed.";
    static final String REFUSED = "A rule keeps these out: a link, a device, or a path outside the folder.";
    static final String SEARCHABLE = "All of these can be searched.";

    // Curating
    static final String CURATING = "Set right, add, sample";
    static final String CURATING_ABOUT = "Corrections, uploads and samples of this archive.";
    static final String NEEDS_SCRIPTS = "This page needs JavaScript. The same can be done with ";
    static final String YOUR_KEY = "Your key";
    static final String ADD_FILES = "Add files";
    static final String HOW_RIGHT = "How right is it?";
    static final String WAS_SET_RIGHT = "What was set right";
    static final String CURATING_LEAD = "What rules find, people can set right. Each change is kept with who made it, is "
            + "in searches at once, and can be taken back.";

    /// What files of a media type are called; the type itself where it has no other name.
    static String format(String mediaType) {
        return FORMATS.getOrDefault(mediaType, mediaType);
    }

    private Words() {}
}
