package rules

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing/fstest"
)

// readers are the word lists that hold the nouns of a kind, and their class there.
var readers = map[string]struct{ list, class string }{
	"bare":     {"officials", "bare"},
	"crowd":    {"crowds", "public"},
	"expert":   {"experts", "expert"},
	"official": {"officials", "office"},
}

// Newsroom is a folder of word lists with what a newsroom's configuration tells
// of itself: the names under which it says that it "has learned" something, and
// its nouns for those who say, singular and by kind. It is nil where no list of
// the library has a place for any of them.
func Newsroom(names []string, nouns map[string][]string) fs.FS {
	lists := map[string]*strings.Builder{}
	entry := func(list, text string) {
		if lists[list] == nil {
			lists[list] = &strings.Builder{}
			lists[list].WriteString("description: What the newsroom's configuration adds.\nentries:\n")
		}
		lists[list].WriteString(text)
	}
	for _, name := range names {
		name = phrase(name)
		entry("learned", fmt.Sprintf("  - {phrases: [%q], as: has learned}\n", "["+name+" (has {ADV} (learned|learnt)|{ADV} understands)] that"))
	}
	for kind, all := range nouns {
		if reader, read := readers[kind]; read {
			all = slices.Clone(all)
			slices.Sort(all)
			entry(reader.list, fmt.Sprintf("  - {lemmas: [%s], class: %s}\n", strings.ToLower(strings.Join(all, ", ")), reader.class))
		}
	}
	if len(lists) == 0 {
		return nil
	}
	folder := fstest.MapFS{}
	for name, text := range lists {
		folder["lexicon/"+name+".yaml"] = &fstest.MapFile{Data: []byte(text.String())}
	}
	return folder
}

// phrase is a name as a phrase of a word list, where some marks mean something.
func phrase(name string) string {
	return strings.NewReplacer("[", `\[`, "]", `\]`, "(", "", ")", "", "|", "", "{", "", "}", "").Replace(strings.ToLower(name))
}
