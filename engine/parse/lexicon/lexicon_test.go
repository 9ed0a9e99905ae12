package lexicon

import (
	"fmt"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/parse/token"
)

// failure is what a read fails with, or nothing.
func failure(read func()) (message string) {
	defer func() {
		if r := recover(); r != nil {
			message = fmt.Sprint(r)
		}
	}()
	read()
	return ""
}

func TestSection(t *testing.T) {
	all := map[string]int{"past": 1, "participle": 2}
	at := place{list: "pasts.txt", line: 3}
	if v, opens := section(at, "[participle]", all); v != 2 || !opens {
		t.Errorf("[participle] opens section %d, %t", v, opens)
	}
	if _, opens := section(at, "knew grew", all); opens {
		t.Error("words open a section")
	}
	for line, want := range map[string]string{
		"[participles]": `pasts.txt:3: no section "participles"`,
		"[past":         `pasts.txt:3: no end of "[past"`,
	} {
		if got := failure(func() { section(at, line, all) }); got != want {
			t.Errorf("%s fails with %q, want %q", line, got, want)
		}
	}
}

func TestTags(t *testing.T) {
	at := place{list: "list.txt", line: 7}
	for _, test := range []struct {
		check func(place, []string)
		tags  string
		want  string
	}{
		{checkAnonymity, "reason strong", ""},
		{checkAnonymity, "marker", ""},
		{checkAnonymity, "mark", `list.txt:7: no tag "mark"`},
		{checkAnonymity, "reason", `list.txt:7: 1 tags where "reason" has 2`},
		{checkAnonymity, "reason good", `list.txt:7: no quality "good"`},
		{checkHedge, "5", ""},
		{checkHedge, "6", `list.txt:7: no certainty "6"`},
		{checkHedge, "5 5", `list.txt:7: more than a certainty: ["5" "5"]`},
		{checkClaim, "crime offence verb", ""},
		{checkClaim, "crime", "list.txt:7: no class of a claim"},
	} {
		if got := failure(func() { test.check(at, strings.Fields(test.tags)) }); got != test.want {
			t.Errorf("%q fails with %q, want %q", test.tags, got, test.want)
		}
	}
	if got, want := failure(func() {
		(&Lexicon{words: newIndex(8)}).readPatterns("list.txt", "# own\nown: we asked\nwe saw\n", checkOwn)
	}), `list.txt:3: no tags or no pattern in "we saw"`; got != want {
		t.Errorf("a line without tags fails with %q, want %q", got, want)
	}
}

// A word of a class that Words cuts in two would never be met.
func TestClassesHoldTokens(t *testing.T) {
	lines("classes.txt", classList, func(at place, line string) {
		if line[0] == '[' {
			return
		}
		for w := range strings.FieldsSeq(line) {
			if !isToken(w) {
				t.Errorf("%s:%d: %q is more than one token", at.list, at.line, w)
			}
		}
	})
	for _, w := range []string{"u-turn", "two-thirds", "isn't"} {
		if isToken(w) {
			t.Errorf("%q passes for one token", w)
		}
	}
}

// isToken reports whether a word is a token of a sentence, with a capital or without:
// jan. has its full stop in "on Jan. 5" only, and 's stands behind a word.
func isToken(word string) bool {
	for _, text := range []string{"on " + word + " 5", "on " + strings.ToUpper(word[:1]) + word[1:] + " 5", "is" + word + " 5"} {
		for _, span := range token.Words(nil, text, 0, len(text)) {
			if strings.EqualFold(span.Of(text), word) {
				return true
			}
		}
	}
	return false
}

func TestClasses(t *testing.T) {
	l := English()
	for c, name := range sections {
		n := 0
		for i := range l.entries {
			if l.entries[i].Is(Class(c)) {
				n++
			}
		}
		if name == "" || n == 0 {
			t.Errorf("class %d is the empty section %q", c, name)
		}
	}
	for _, test := range []struct{ list, want string }{
		{"[" + sections[0] + "]\na b\na\n", `classes.txt:3: "a" for the second time in section "` + sections[0] + `"`},
		{"[" + sections[0] + "]\na\n[" + sections[0] + "]\n", `classes.txt:3: section "` + sections[0] + `" for the second time`},
		{"a\n", `classes.txt:1: no section before "a"`},
		{"", `classes.txt: no section "` + sections[0] + `"`},
		{"[nobody]\n", `classes.txt:1: no section "nobody"`},
	} {
		if got := failure(func() { (&Lexicon{words: newIndex(8)}).readClasses(test.list) }); got != test.want {
			t.Errorf("%q fails with %q, want %q", test.list, got, test.want)
		}
	}
}

func TestEntry(t *testing.T) {
	l := English()
	for word, want := range map[string]Noun{"official": Official, "officials": Official, "fishermen": Person, "specimen": 0, "zzz": 0} {
		if got := l.Entry(word).Noun & (Official | Person); got != want {
			t.Errorf("%s is a noun of the kinds %b, want %b", word, got, want)
		}
	}
	for word, want := range map[string]string{"women": "woman", "fishermen": "fisherman", "agencies": "agency", "zzzs": "zzzs"} {
		if got := l.Singular(word); got != want {
			t.Errorf("the singular of %s is %s, want %s", word, got, want)
		}
	}
}

// A newsroom adds to what the lists say of a word, and changes nothing of the lists.
func TestWith(t *testing.T) {
	more := English().With(Words{Verbs: []string{"text", "say"}, Nouns: map[string][]string{"official": {"lockmaster", "nurse"}}})
	if c, ok := more.Cue("texted"); !ok || c.Lemma != "text" {
		t.Errorf("texted is a form of %q", c.Lemma)
	}
	if c, _ := more.Cue("said"); c.Sorts == Speech {
		t.Error("the newsroom's verb takes the place of the list's")
	}
	if got := more.Entry("nurses").Noun; got&Official == 0 || got&Person == 0 {
		t.Errorf("nurses is a noun of the kinds %b", got)
	}
	if got := more.Singular("lockmasters"); got != "lockmaster" {
		t.Errorf("the singular of lockmasters is %s", got)
	}
	if English().Noun("lockmaster") != 0 || English().Noun("nurse")&Official != 0 {
		t.Error("the lists have the newsroom's words")
	}
}
