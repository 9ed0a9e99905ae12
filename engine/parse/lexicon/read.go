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

func (l *Lexicon) readCues() {
	lines(cueList, func(line string) {
		f := strings.Fields(line)
		cue := Cue{Lemma: f[0], Class: article.CueClass(f[2])}
		for s := range strings.SplitSeq(f[1], ",") {
			sort, ok := sorts[s]
			if !ok {
				panic(fmt.Sprintf("cues.txt: %s: no sort %q", f[0], s))
			}
			cue.Sorts |= sort
		}
		l.verbs = append(l.verbs, cue)
		for _, form := range verbForms(f[0], f[3:]) {
			if _, taken := l.cues[form]; !taken {
				l.cues[form] = uint16(len(l.verbs) - 1)
			}
		}
	})
}

func (l *Lexicon) readPhrases() {
	lines(phraseList, func(line string) {
		f := fields(line)
		l.phrases[f[0]] = append(l.phrases[f[0]], Phrase{Rest: strings.Fields(f[1]), Class: article.CueClass(f[2]), Lemma: f[3]})
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
	lines(nounList, func(line string) {
		if name, ok := strings.CutPrefix(line, "["); ok {
			kind = nounKinds[strings.TrimSuffix(name, "]")]
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
	l.nouns[word] |= kind
	plural := pluralOf(word)
	l.nouns[plural] |= kind
	if plural != word {
		l.lemmas[plural] = word
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
	lines(topicList, func(line string) {
		if section, ok := strings.CutPrefix(line, "["); ok {
			name, rest, _ := strings.Cut(strings.TrimSuffix(section, "]"), " ")
			topic, forms = topics[name], rest
			if topic == 0 {
				panic("claims_words.txt: no topic " + name)
			}
			return
		}
		for w := range strings.FieldsSeq(line) {
			all := []string{w}
			switch forms {
			case "noun":
				all = append(all, pluralOf(w))
			case "verb":
				all = verbForms(w, nil)
			}
			for _, form := range all {
				l.topics[form] |= topic
			}
		}
	})
}

func (l *Lexicon) readPasts() {
	kind := OnlyPast
	lines(pastList, func(line string) {
		if strings.HasPrefix(line, "[") {
			kind = OnlyPast
			if line == "[participle]" {
				kind = OrParticiple
			}
			return
		}
		for w := range strings.FieldsSeq(line) {
			l.pasts[w] = kind
		}
	})
}

func (l *Lexicon) readTitles() { readWords(titleList, l.titles) }

func (l *Lexicon) readSurnames() { readWords(surnameList, l.surnames) }

func (l *Lexicon) readParties() {
	lines(partyList, func(line string) {
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

func (l *Lexicon) readBodies() {
	lines(bodyList, func(line string) {
		nouns, words, _ := strings.Cut(line, ":")
		called := strings.Fields(nouns)
		for w := range strings.FieldsSeq(words) {
			l.bodies[w] = append(l.bodies[w], called...)
		}
	})
}

// readWords puts all words of a list into a set, as written.
func readWords(list string, set map[string]bool) {
	lines(list, func(line string) {
		for w := range strings.FieldsSeq(line) {
			set[w] = true
		}
	})
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
	lines(countryList, func(line string) {
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
	lines(placeList, func(line string) { l.addName(line, Name{Kind: PlaceName, Canonical: line}) })
}

func (l *Lexicon) readOrganizations() {
	section := ""
	lines(organizationList, func(line string) {
		switch {
		case line[0] == '[':
			section = line
		case section == "[suffix]":
			for w := range strings.FieldsSeq(line) {
				l.suffixes[w] = true
			}
		case section == "[ending]":
			for w := range strings.FieldsSeq(line) {
				l.endings[w] = true
			}
		case section == "[firm]":
			for w := range strings.FieldsSeq(line) {
				l.firms[w] = true
			}
		case section == "[field]":
			for w := range strings.FieldsSeq(line) {
				l.fields[w] = true
			}
		case section == "[people]":
			for w := range strings.FieldsSeq(line) {
				l.addName(w, Name{Kind: PeopleName})
			}
		case section == "[prefix]":
			for w := range strings.FieldsSeq(line) {
				l.prefixes[w] = true
			}
		default:
			l.addName(line, Name{Kind: OrganizationName, Canonical: line})
		}
	})
}

func (l *Lexicon) readOutlets() {
	mastheads := false
	lines(outletList, func(line string) {
		if line[0] == '[' {
			mastheads = true
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
