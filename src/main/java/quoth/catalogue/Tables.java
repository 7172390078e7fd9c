package quoth.catalogue;

/// The tables, inside one piece of work; not to be kept after it.
public final class Tables {

    private final Session session;

    Tables(Session session) {
        this.session = session;
    }

    public Sources sources() {
        return new Sources(session);
    }

    public Ledger ledger() {
        return new Ledger(session);
    }

    public Filings documents() {
        return new Filings(session);
    }

    public Fates fates() {
        return new Fates(session);
    }

    public Collections collections() {
        return new Collections(session);
    }

    public Runs runs() {
        return new Runs(session);
    }

    public Keys keys() {
        return new Keys(session);
    }

    public Corrections corrections() {
        return new Corrections(session);
    }

    public Judgements judgements() {
        return new Judgements(session);
    }
}
