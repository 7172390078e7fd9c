/// Text in; sentences, tokens, part-of-speech tags and dependencies out; and the trainer of the model behind them.
///
/// Two steps, so that nobody pays for what is not asked:
/// 1. [Sentence#in] cuts any text into sentences and tokens: rules only, no model, every language.
/// 2. [EnglishSyntax#parse] tags and parses **one** English sentence. Call it for sentences that can hold
///    what you look for.
///
/// Everything is linear in the length of the text: a sentence has at most [Sentence#MAX_TOKENS] tokens.
/// Offsets are UTF-16 offsets into the text as given. Any string is accepted: unpaired surrogates, control
/// characters and right-to-left text give tokens like everything else.
///
/// # Tags
/// Penn Treebank tags with `HYPH`, `ADD` (addresses), `NFP`, `AFX`: `NN NNS NNP NNPS PRP PRP$ VB VBD VBG VBN VBP
/// VBZ MD IN TO DT JJ RB CC CD WDT WP WRB ...`; quotation marks are always `''`, whichever side they are on.
///
/// # Labels
/// The shipped model speaks the Stanford-like scheme of its training data, function words as heads of their
/// phrases: a preposition heads its object (`prep` + `pobj`, `pcomp` for a clause; `agent` for the *by* of a
/// passive), *be* heads its predicate (`attr`, `acomp`), auxiliaries hang on the verb (`aux`, `auxpass`, `neg`).
/// | label | what hangs on what |
/// |---|---|
/// | `root` | the sentence's head; its head is -1 |
/// | `nsubj nsubjpass csubj csubjpass expl` | subject on its verb; `expl` is *there*, *it* |
/// | `dobj dative attr acomp oprd` | object, indirect object, predicate of *be*, adjective, object predicate |
/// | `ccomp xcomp` | content clause (with a subject of its own) and open complement on their verb |
/// | `advcl acl relcl` | adverbial clause on a verb; participle or infinitive, and relative clause, on a noun |
/// | `mark` | *that*, *if*, *because* on the verb of their clause |
/// | `prep pobj pcomp agent prt` | preposition, its object, its clause, passive *by*, particle |
/// | `conj cc preconj` | each conjunct on the **one before**, its conjunction on the first |
/// | `det poss nmod compound appos qmod predet case` | inside a noun phrase; `case` is *'s* on its owner |
/// | `advmod npadvmod neg` | adverb, noun used as adverb (*last week*), *not* |
/// | `parataxis vocative discourse meta dep punct` | loosely joined clause, address, interjection, the rest |
///
/// May use the nouns only.
@NullMarked
package quoth.syntax;

import org.jspecify.annotations.NullMarked;
