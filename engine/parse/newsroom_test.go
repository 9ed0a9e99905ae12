package parse_test

import (
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

// What is said to the newsroom itself is relayed by nobody, and it is no other
// outlet.
func TestNewsroomItself(t *testing.T) {
	text := "The bridge is unsafe, engineer Ada Klee told the Harbour Echo. The Echo has seen the report."
	for name, room := range map[string]parse.Newsroom{
		"another's": {Outlets: [][]string{{"The Harbour Echo", "the Echo"}}},
		"its own":   {Names: []string{"The Harbour Echo", "the Echo"}},
	} {
		a := parse.Article(draft(text), room)
		own := name == "its own"
		if a.Attributions[0].Via.Known() == own {
			t.Errorf("%s: said by way of source %d", name, a.Attributions[0].Via)
		}
		if a.Doc.OwnReporting != own {
			t.Errorf("%s: own reporting is %v", name, a.Doc.OwnReporting)
		}
		for _, s := range a.Sources {
			if s.Name == "Harbour Echo" && (s.Own != own || (s.Outlet == "") != own || (s.Role == article.Outlet) == own) {
				t.Errorf("%s: %+v", name, s)
			}
		}
	}
}

// An outlet that only the newsroom knows is an outlet under all its names.
func TestNewsroomOutlets(t *testing.T) {
	room := parse.Newsroom{Outlets: [][]string{{"Vesper", "the Vesper Gazette"}}}
	for _, text := range []string{"The mayor has quit, according to Vesper.", "The mayor has quit, the Vesper Gazette reported."} {
		for _, room := range []parse.Newsroom{{}, room} {
			want := ""
			if len(room.Outlets) > 0 {
				want = "Vesper"
			}
			if got := parse.Article(draft(text), room).Sources[0].Outlet; got != want && !(want == "" && got == "Vesper Gazette") {
				t.Errorf("%s: outlet %q, want %q", text, got, want)
			}
		}
	}
}

// A newsroom's own verbs and nouns are read as those of the lists are.
func TestNewsroomWords(t *testing.T) {
	room := parse.Newsroom{Verbs: []string{"text", "overtell overtold"}, Nouns: map[string][]string{"official": {"mandarin"}, "document": {"screed"}}}
	for text, want := range map[string]struct {
		kind article.SourceKind
		role article.Role
	}{
		"Two mandarins texted that the talks had failed.":          {article.UnnamedGroup, article.Official},
		"“We are done,” one mandarin overtold.":                    {article.UnnamedPerson, article.Official},
		"The bridge is unsafe, according to a screed of 40 pages.": {article.Document, article.NoRole},
	} {
		a := parse.Article(draft(text), room)
		if len(a.Attributions) != 1 || len(a.Sources) != 1 {
			t.Errorf("%s: %d attributions, %d sources", text, len(a.Attributions), len(a.Sources))
			continue
		}
		if s := a.Sources[0]; s.Kind != want.kind || s.Role != want.role {
			t.Errorf("%s: %s, %s", text, s.Kind, s.Role)
		}
	}
}
