/// Places, seats, offices and their holders, publishers, languages: what the program knows of the world, read from
/// `index-config/gazetteer` and `index-config/publishers.yaml` and from nowhere else.
///
/// In come words, dates and texts; out come [quoth.gazetteer.Term]s, [quoth.gazetteer.Holder]s and the like through
/// the one door, [quoth.gazetteer.Gazetteer]. It says what may be meant and never chooses; who reads a text does. One
/// class reads one file, and checks it.
@NullMarked
package quoth.gazetteer;

import org.jspecify.annotations.NullMarked;
