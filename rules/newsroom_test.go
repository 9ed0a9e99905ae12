package rules_test

import (
	"context"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/rules"
)

// What a newsroom's configuration says of its names and nouns reaches the rules.
func TestNewsroom(t *testing.T) {
	house := engine.Newsroom{
		Names: []string{"The Harbour Echo (Lund)"},
		Nouns: map[string][]string{"bare": {"Deskhand"}, "crowd": {"ratepayer"}, "expert": {"wonk", "quant"}, "official": {"mandarin"}, "person": {"docker"}},
	}
	e, err := engine.New(rules.Library, engine.Profile{Newsroom: house}, engine.Folder{FS: rules.Newsroom(house.Names, house.Nouns), Path: "newsroom"})
	if err != nil {
		t.Fatal(err)
	}
	for story, want := range map[string]string{
		"Wonks said the dam would fail.":                          "expertise.unnamed_experts",
		"Quants warn that the dam will fail.":                     "expertise.unnamed_experts",
		"Ratepayers fear that the dam will fail.":                 "attribution.vague_crowd",
		"Mandarins said the dam would fail.":                      "anonymity.vague_official",
		"A deskhand said the paper would fold.":                   "anonymity.bare_source",
		"The Harbour Echo Lund has learned that the deal is off.": "anonymity.bare_source",
	} {
		review, err := e.Review(context.Background(), "story.md", []byte(story+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		var found []string
		for _, f := range review.Findings {
			found = append(found, f.Rule.Name)
		}
		if !strings.Contains(strings.Join(found, " "), want) {
			t.Errorf("%s: found %v, want %s", story, found, want)
		}
	}
	if rules.Newsroom(nil, map[string][]string{"person": {"docker"}}) != nil {
		t.Error("a folder for nouns that no list has a place for")
	}
}
