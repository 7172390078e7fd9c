package quoth.quotation;

import java.util.Locale;
import java.util.Set;

/// Words that stand capitalised beside names and are no part of them: fields of government, sorts of papers, bodies.
final class NeverNames {

    private static final Set<String> WORDS = Set.of("state", "defense", "defence", "treasury", "foreign",
            "affairs", "finance", "interior", "homeland", "security", "commerce", "prime", "vice", "nato",
            "minute", "letter", "paper", "note", "email", "report", "telegram", "memorandum", "assessment",
            "statement", "section", "chapter", "annex", "following", "such", "public", "remarks", "readout",
            "government", "committee", "commission", "council", "assembly", "parliament", "congress",
            "senate", "administration", "ministry", "department", "member", "members", "states", "nations",
            "republic", "kingdom", "union", "jic", "mod", "fco", "uk", "us", "un", "eu", "each", "every",
            "assessments", "code", "act", "agreement", "agreements", "treaty", "protocol", "program",
            "programme", "summit", "war", "powers", "power", "points", "proclamation", "declaration",
            "charter", "unit", "review", "inquiry", "rights", "league", "studies", "generations", "compact",
            "award", "missiles", "presidents", "ministers", "governments", "intelligence", "allies",
            "organization", "organisation", "framework", "resolution", "article", "convention", "crisis",
            "conference", "plan", "fund", "bank", "agency", "party", "court", "university", "institute",
            "authority", "law", "press", "times", "post", "ngo", "pact", "accord", "accords",
            "doctrine", "movement", "army", "forces", "force", "team", "club", "board", "bureau", "mission",
            "canal", "gas", "nation", "heights",
            "room", "mechanism", "command", "operation",
            "operations", "base", "project", "avenue", "square", "river", "lake", "sea", "ocean", "island",
            "islands", "valley", "mountains", "airport", "station", "hotel", "palace", "building", "prize",
            "medal", "cup", "games", "olympics", "festival", "system", "service", "services", "network",
            "group", "company", "corporation", "center", "centre", "office", "school", "college", "academy",
            "hospital", "museum", "library", "foundation", "society", "association", "federation",
            "alliance", "coalition", "corps", "division", "brigade", "fleet", "navy", "strategy", "policy",
            "initiative", "process", "campaign", "election", "elections", "referendum", "amendment",
            "budget", "circuit", "district", "county", "province", "region", "peninsula", "strait", "gulf",
            "hemisphere", "bloc", "revolution", "uprising", "massacre", "genocide", "economy", "energy",
            "technology", "science", "embassy", "consulate", "tribunal", "secretariat", "directorate",
            "panel", "television", "herald", "tribune", "gazette", "chronicle", "journal", "magazine",
            "headquarters", "senators", "officials", "troops", "let", "dear", "thank", "thanks", "please",
            "well", "interview", "interviews");

    private NeverNames() {}

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
