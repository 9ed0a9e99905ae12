package lexicon

import (
	"fmt"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

var sorts = map[string]Sort{
	"speech": Speech, "document": Paper, "stance": Stance, "attitude": Attitude,
	"beside_quote": BesideQuote, "phrase": InPhrase, "clause": Clausal,
}

// place is where a line of a list stands, for those who mend it.
type place struct {
	list string
	line int
}

func (at place) fail(format string, args ...any) {
	panic(fmt.Sprintf("%s:%d: ", at.list, at.line) + fmt.Sprintf(format, args...))
}

// lines yields the lines of a list that hold something.
func lines(name, list string, each func(at place, line string)) {
	at := place{list: name}
	for line := range strings.Lines(list) {
		at.line++
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			each(at, line)
		}
	}
}

// known returns what a word of a list stands for, and fails where that is nothing.
func known[V any](at place, what, word string, all map[string]V) V {
	v, ok := all[word]
	if !ok {
		at.fail("no %s %q", what, word)
	}
	return v
}

// section returns what the section stands for that a line opens, "[name]", and whether it
// opens one.
func section[V any](at place, line string, all map[string]V) (v V, opens bool) {
	name, opens := strings.CutPrefix(line, "[")
	if !opens {
		return v, false
	}
	name, closed := strings.CutSuffix(name, "]")
	if !closed {
		at.fail("no end of %q", line)
	}
	return known(at, "section", name, all), true
}

// named are the values of a model's type by how the lists write them.
func named[V ~string](values ...V) map[string]V {
	all := make(map[string]V, len(values))
	for _, v := range values {
		all[string(v)] = v
	}
	return all
}

var cueClasses = named(
	article.Neutral, article.Informative, article.LoadedDoubt, article.LoadedConcede, article.LoadedInsist, article.LoadedAffect, article.Factive,
	article.Semifactive, article.Denial, article.Refute, article.DirectiveCue, article.Predictive, article.Evaluative, article.DocumentCue,
	article.Relay, article.Accusation, article.NoComment, article.Attitude,
)

func (l *Lexicon) readCues() {
	lines("cues.txt", cueList, func(at place, line string) {
		f := strings.Fields(line)
		if len(f) < 3 {
			at.fail("no class of %q", line)
		}
		cue := Cue{Lemma: f[0], Class: known(at, "class", f[2], cueClasses)}
		for s := range strings.SplitSeq(f[1], ",") {
			cue.Sorts |= known(at, "sort", s, sorts)
		}
		for _, form := range verbForms(f[0], f[3:]) {
			if e := l.entry(form); e.cue == nil {
				e.cue = &cue
			}
		}
	})
}

func (l *Lexicon) readPhrases() {
	lines("cue_phrases.txt", phraseList, func(at place, line string) {
		f := fields(line)
		if len(f) != 4 {
			at.fail("not four fields in %q", line)
		}
		l.phrases[f[0]] = append(l.phrases[f[0]], Phrase{Rest: strings.Fields(f[1]), Class: known(at, "class", f[2], cueClasses), Lemma: f[3]})
	})
}

// verbForms inflects an English verb. irregular is its past and, if it differs,
// its participle; without it the verb is regular.
func verbForms(lemma string, irregular []string) []string {
	n := len(lemma)
	last := lemma[n-1]
	consonantY := last == 'y' && !strings.ContainsRune("aeiou", rune(lemma[n-2]))
	past := lemma + "ed"
	switch {
	case len(irregular) > 0:
		past = irregular[0]
	case last == 'e':
		past = lemma + "d"
	case consonantY:
		past = lemma[:n-1] + "ied"
	}
	third := lemma + "s"
	switch {
	case consonantY:
		third = lemma[:n-1] + "ies"
	case last == 's' || last == 'x' || last == 'o' || strings.HasSuffix(lemma, "ch") || strings.HasSuffix(lemma, "sh"):
		third = lemma + "es"
	}
	gerund := lemma + "ing"
	switch {
	case past == lemma+string(last)+"ed" || lemma == "put" || lemma == "begin" || lemma == "bet" || lemma == "set" || lemma == "let" || lemma == "hit" || lemma == "spin":
		gerund = lemma + string(last) + "ing"
	case last == 'e' && !strings.HasSuffix(lemma, "ee"):
		gerund = lemma[:n-1] + "ing"
	}
	forms := append(make([]string, 0, 6), lemma, third, past, gerund)
	if len(irregular) > 1 {
		forms = append(forms, irregular[1])
	}
	if last == 'l' && len(irregular) == 0 && !strings.HasSuffix(lemma, "ll") { // British: signalled, labelling
		forms = append(forms, lemma+"led", lemma+"ling")
	}
	return forms
}

var nounKinds = map[string]Noun{
	"bare": Bare, "official": Official, "spokesperson": Spokesperson, "expert": Expert, "person": Person, "crowd": Crowd,
	"group": Group, "organization": Organization, "outlet": Outlet, "document": Document, "study": Study, "poll": Poll, "social": Social,
}

func (l *Lexicon) readNouns() {
	kind := Noun(0)
	lines("nouns.txt", nounList, func(at place, line string) {
		if k, opens := section(at, line, nounKinds); opens {
			kind = k
			return
		}
		for w := range strings.FieldsSeq(line) {
			l.addNoun(strings.ReplaceAll(w, "_", " "), kind)
		}
	})
}

var irregularPlurals = map[string]string{
	"man": "men", "woman": "women", "person": "persons", "congressman": "congressmen", "congresswoman": "congresswomen",
	"spokesman": "spokesmen", "spokeswoman": "spokeswomen", "councilman": "councilmen", "councilwoman": "councilwomen",
	"chairman": "chairmen", "chairwoman": "chairwomen", "analysis": "analyses", "passerby": "passersby", "wife": "wives",
	"child": "children", "data": "data", "staff": "staff", "police": "police", "people": "people", "minutes": "minutes",
}

func (l *Lexicon) addNoun(word string, kind Noun) {
	l.entry(word).Noun |= kind
	plural := pluralOf(word)
	e := l.entry(plural)
	e.Noun |= kind
	if plural != word {
		e.singular = word
	}
}

func pluralOf(word string) string {
	last := word[len(word)-1]
	switch p, irregular := irregularPlurals[word]; {
	case irregular:
		return p
	case last == 'y' && !strings.ContainsRune("aeiou", rune(word[len(word)-2])):
		return word[:len(word)-1] + "ies"
	case last == 's' || last == 'x' || strings.HasSuffix(word, "ch") || strings.HasSuffix(word, "sh"):
		return word + "es"
	}
	return word + "s"
}

var topics = map[string]Topic{
	"people": People, "offence": Offence, "harm": Harm, "attack": Attack, "law": Law, "change": Change, "level": Level, "governor": Governor, "no_extreme": NoExtreme, "wish": Wish,
	"misdeed": Misdeed, "cruelty": Cruelty, "dealing": Dealing, "taint": Taint, "underhand": Underhand, "trespass": Trespass,
}

// readTopics reads sections of words: as they stand, as nouns with their
// plurals, or as verbs with their inflections.
func (l *Lexicon) readTopics() {
	topic, forms := Topic(0), ""
	lines("claims_words.txt", topicList, func(at place, line string) {
		name, rest, _ := strings.Cut(strings.TrimSuffix(line, "]"), " ")
		if t, opens := section(at, name+"]", topics); opens {
			topic, forms = t, rest
			return
		}
		for w := range strings.FieldsSeq(line) {
			for _, form := range formsOf(at, w, forms) {
				l.entry(form).Topic |= topic
			}
		}
	})
}

// formsOf are the forms of a word that a section of nouns, of verbs or of neither has.
func formsOf(at place, word, section string) []string {
	switch section {
	case "":
		return []string{word}
	case "noun":
		return []string{word, pluralOf(word)}
	case "verb":
		return verbForms(word, nil)
	}
	at.fail("no forms %q", section)
	return nil
}

var pastKinds = map[string]Past{"past": OnlyPast, "participle": OrParticiple}

func (l *Lexicon) readPasts() {
	kind := NoPast
	lines("pasts.txt", pastList, func(at place, line string) {
		if k, opens := section(at, line, pastKinds); opens {
			kind = k
			return
		}
		for w := range strings.FieldsSeq(line) {
			l.entry(w).Past = kind
		}
	})
}

// readClasses reads the classes, each of which has a section, with no word in it twice.
func (l *Lexicon) readClasses(list string) {
	all := make(map[string]Class, classes)
	for c, name := range sections {
		all[name] = Class(c)
	}
	class, read := classes, [classes]bool{}
	lines("classes.txt", list, func(at place, line string) {
		if c, opens := section(at, line, all); opens {
			if read[c] {
				at.fail("section %q for the second time", sections[c])
			}
			class, read[c] = c, true
			return
		}
		if class == classes {
			at.fail("no section before %q", line)
		}
		for w := range strings.FieldsSeq(line) {
			e := l.entry(w)
			if e.Is(class) {
				at.fail("%q for the second time in section %q", w, sections[class])
			}
			e.classes[class/64] |= 1 << (class % 64)
		}
	})
	for c, ok := range read {
		if !ok {
			panic(fmt.Sprintf("classes.txt: no section %q", sections[c]))
		}
	}
}

func (l *Lexicon) readTitles() { readWords("titles.txt", titleList, l.titles) }

func (l *Lexicon) readSurnames() { readWords("surnames.txt", surnameList, l.surnames) }

func (l *Lexicon) readParties() {
	lines("parties.txt", partyList, func(_ place, line string) {
		f := fields(line)
		items(part(f, 1), func(w string) {
			l.parties[w] = f[0]
			l.parties[w+"s"] = f[0]
		})
		items(part(f, 2), func(w string) {
			l.letters[w] = f[0]
			l.letters[w+"."] = f[0]
		})
	})
}

func (l *Lexicon) readBodies() { readCalled("bodies.txt", bodyList, l.bodies) }

func (l *Lexicon) readJobs() { readCalled("jobs.txt", jobList, l.jobs) }

// readCalled puts the nouns of a list's lines behind each of their words.
func readCalled(name, list string, called map[string][]string) {
	lines(name, list, func(_ place, line string) {
		nouns, words, _ := strings.Cut(line, ":")
		for w := range strings.FieldsSeq(words) {
			called[w] = append(called[w], strings.Fields(nouns)...)
		}
	})
}

// readWords puts all words of a list into a set, as written.
func readWords(name, list string, set map[string]bool) {
	lines(name, list, func(_ place, line string) { addWords(set, line) })
}

func addWords(set map[string]bool, line string) {
	for w := range strings.FieldsSeq(line) {
		set[w] = true
	}
}

func (l *Lexicon) addName(name string, n Name) {
	if name == "" {
		return
	}
	if _, taken := l.names[name]; taken {
		return
	}
	if last := len(l.known) - 1; last < 0 || l.known[last] != n {
		l.known = append(l.known, n)
	}
	l.names[name] = uint16(len(l.known) - 1)
}

func (l *Lexicon) readCountries() {
	lines("countries.txt", countryList, func(_ place, line string) {
		f := fields(line)
		country := f[0]
		power := Name{Kind: PowerName, Canonical: country}
		l.addName(country, power)
		items(part(f, 1), func(n string) { l.addName(n, power) })
		people := Name{Kind: PeopleName, Canonical: country}
		items(part(f, 2), func(n string) {
			l.addName(n, people)
			l.addName(n+"s", people)
		})
		items(part(f, 3), func(n string) { l.addName(n, Name{Kind: SeatName, Canonical: country}) })
	})
}

func (l *Lexicon) readPlaces() {
	lines("places.txt", placeList, func(_ place, line string) { l.addName(line, Name{Kind: PlaceName, Canonical: line}) })
}

// readOrganizations reads names, a line each, and then sections of the words that names
// are known by.
func (l *Lexicon) readOrganizations() {
	people := map[string]bool{}
	all := map[string]map[string]bool{
		"suffix": l.suffixes, "ending": l.endings, "firm": l.firms, "field": l.fields, "prefix": l.prefixes, "people": people,
	}
	var words map[string]bool
	lines("organizations.txt", organizationList, func(at place, line string) {
		if set, opens := section(at, line, all); opens {
			words = set
			return
		}
		if words == nil {
			l.addName(line, Name{Kind: OrganizationName, Canonical: line})
			if first, _, several := strings.Cut(line, " "); several {
				l.openings[first] = true
			}
			return
		}
		addWords(words, line)
	})
	for w := range people {
		l.addName(w, Name{Kind: PeopleName})
	}
}

// readOutlets reads outlets, a line each, and then the words that the names of newspapers
// end with.
func (l *Lexicon) readOutlets() {
	mastheads := false
	lines("outlets.txt", outletList, func(at place, line string) {
		if is, opens := section(at, line, map[string]bool{"mastheads": true}); opens {
			mastheads = is
			return
		}
		if mastheads {
			for w := range strings.FieldsSeq(line) {
				word, wide := strings.CutSuffix(w, "?")
				l.mastheads[word] = !wide
			}
			return
		}
		f := fields(line)
		name, common := strings.CutSuffix(f[0], "?")
		name = strings.TrimSpace(name)
		l.addName(name, Name{Kind: OutletName, Canonical: name, Common: common})
		items(part(f, 1), func(n string) { l.addName(n, Name{Kind: OutletName, Canonical: name}) })
		items(part(f, 2), func(n string) { l.addName(n, Name{Kind: OutletName, Canonical: name, Short: true}) })
	})
}
