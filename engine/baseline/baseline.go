// Package baseline keeps the findings that a newsroom has accepted for now, and
// tells them from those that are new. It turns bytes into entries and back; it
// opens no file, and whether a finding may stand is for people to say, who
// review the baseline like any other file.
package baseline

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/finding"
)

// version is that of the form of the file.
const version = 1

// Entry is one accepted finding: a line of the file.
type Entry struct {
	Path        string `json:"path"` // of the story, from the folder of the baseline, with slashes
	Rule        string `json:"rule"`
	Fingerprint string `json:"fingerprint"`
	Words       string `json:"words"` // what is flagged, for whoever reviews the line
}

// header is the first line of the file.
type header struct {
	Onrecord string `json:"onrecord"`
	Version  int    `json:"version"`
}

// Baseline is the entries of one file. The zero Baseline accepts nothing.
type Baseline struct {
	entries map[key]Entry
	paths   map[string][]string // by fingerprint
}

// key is what tells entries apart: a fingerprint that is ours stands for its
// rule too.
type key struct{ path, fingerprint string }

// Parse reads a baseline: a line that says what it is, then an entry a line, in
// any order. A line twice is there once, so that git may join two versions. The
// error joins all that is wrong, each with its place in file, which is only a
// name.
func Parse(file string, text []byte) (*Baseline, error) {
	b := &Baseline{}
	var wrong []error
	n, begun := 0, false
	for line := range bytes.Lines(text) {
		n++
		complain := func(format string, args ...any) {
			wrong = append(wrong, fmt.Errorf("%s:%d: %s", file, n, fmt.Sprintf(format, args...)))
		}
		line = bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\ufeff")))
		switch {
		case len(line) == 0:
		case conflicting(line):
			complain("git's marks of a conflict; delete them and keep the lines of both sides")
			return nil, errors.Join(wrong...)
		case !begun || bytes.HasPrefix(line, []byte(`{"onrecord"`)):
			var h header
			if err := strictly(line, &h); err != nil || h.Onrecord != "baseline" {
				complain(`not a baseline: it begins with {"onrecord":"baseline","version":%d}; name another file, or move this one away and run "onrecord baseline"`, version)
				return nil, errors.Join(wrong...)
			}
			if h.Version != version {
				complain(`a baseline of version %d, and this onrecord reads version %d; use the onrecord that wrote it, or delete the file and run "onrecord baseline"`, h.Version, version)
				return nil, errors.Join(wrong...)
			}
			begun = true
		default:
			var e Entry
			if err := strictly(line, &e); err != nil {
				complain(`no accepted finding: %v; delete the line and run "onrecord baseline"`, err)
				continue
			}
			b.add(e)
		}
	}
	if n == 0 || !begun && wrong == nil {
		wrong = append(wrong, fmt.Errorf(`%s:1: the baseline is empty; delete the file and run "onrecord baseline"`, file))
	}
	if wrong != nil {
		return nil, errors.Join(wrong...)
	}
	return b, nil
}

// conflicting reports whether git wrote a line to mark a conflict.
func conflicting(line []byte) bool {
	return slices.ContainsFunc([]string{"<<<<<<<", "|||||||", "=======", ">>>>>>>"}, func(mark string) bool {
		return bytes.HasPrefix(line, []byte(mark))
	})
}

// strictly reads one JSON object and refuses what it does not know or lacks.
func strictly(line []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(line))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return errors.New("it breaks off")
		}
		return errors.New(strings.TrimPrefix(err.Error(), "json: "))
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more follows on the line")
	}
	if e, ok := into.(*Entry); ok && (e.Path == "" || e.Rule == "" || e.Fingerprint == "") {
		return errors.New("it lacks path, rule or fingerprint")
	}
	return nil
}

func (b *Baseline) add(e Entry) {
	if b.entries == nil {
		b.entries, b.paths = map[key]Entry{}, map[string][]string{}
	}
	k := key{e.Path, e.Fingerprint}
	if _, twice := b.entries[k]; !twice {
		b.paths[e.Fingerprint] = append(b.paths[e.Fingerprint], e.Path)
	}
	b.entries[k] = e
}

func (b *Baseline) remove(e Entry) {
	delete(b.entries, key{e.Path, e.Fingerprint})
	b.paths[e.Fingerprint] = slices.DeleteFunc(b.paths[e.Fingerprint], func(path string) bool { return path == e.Path })
}

// Follow gives a story the lines of stories that are gone, for those of its
// findings that have no line: it may be one of them under another name. A line
// goes to one finding and is then this story's, so that what was accepted once
// is not accepted twice. It returns how many lines moved.
func (b *Baseline) Follow(path string, found []finding.Finding, gone func(path string) bool) int {
	moved := 0
	for _, f := range found {
		if b.accepts(path, f) {
			continue
		}
		for _, old := range b.paths[f.Fingerprint] {
			if e := b.entries[key{old, f.Fingerprint}]; e.Rule == f.Rule.Name && gone(old) {
				b.remove(e)
				e.Path = path
				b.add(e)
				moved++
				break
			}
		}
	}
	return moved
}

// Fresh returns the findings of a story that have no line.
func (b *Baseline) Fresh(path string, found []finding.Finding) []finding.Finding {
	return slices.DeleteFunc(slices.Clone(found), func(f finding.Finding) bool { return b.accepts(path, f) })
}

func (b *Baseline) accepts(path string, f finding.Finding) bool {
	e, there := b.entries[key{path, f.Fingerprint}]
	return there && e.Rule == f.Rule.Name
}

// Accept adds the findings of a story and returns how many were not there.
func (b *Baseline) Accept(path string, a *article.Article, found []finding.Finding) int {
	fresh := b.Fresh(path, found)
	for _, f := range fresh {
		b.add(Entry{path, f.Rule.Name, f.Fingerprint, short(f.Span.In(a.Source))})
	}
	return len(fresh)
}

// Stale returns the entries of a story, in order, for which nothing is found.
// What a rule found that could not run stays.
func (b *Baseline) Stale(path string, r finding.Review) []Entry {
	found := map[[2]string]bool{}
	for _, f := range r.Findings {
		found[[2]string{f.Rule.Name, f.Fingerprint}] = true
	}
	return b.those(func(e Entry) bool {
		return e.Path == path && !found[[2]string{e.Rule, e.Fingerprint}] && !slices.ContainsFunc(r.Problems, func(p finding.Problem) bool { return p.Rule == e.Rule })
	})
}

// Gone returns the entries, in order, of the stories that are not there any more.
func (b *Baseline) Gone(gone func(path string) bool) []Entry {
	return b.those(func(e Entry) bool { return gone(e.Path) })
}

// Drop removes entries.
func (b *Baseline) Drop(entries []Entry) {
	for _, e := range entries {
		b.remove(e)
	}
}

// Len is the number of entries.
func (b *Baseline) Len() int { return len(b.entries) }

func (b *Baseline) those(keep func(Entry) bool) []Entry {
	var list []Entry
	for _, e := range b.entries {
		if keep(e) {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(x, y Entry) int {
		return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.Fingerprint, y.Fingerprint))
	})
	return list
}

// Text is the file: sorted by story and rule, so that the same findings are the
// same bytes and two versions differ where their findings do.
func (b *Baseline) Text() ([]byte, error) {
	var out bytes.Buffer
	lines := json.NewEncoder(&out)
	lines.SetEscapeHTML(false) // the story's own words stay legible
	if err := lines.Encode(header{"baseline", version}); err != nil {
		return nil, fmt.Errorf("write the baseline: %w", err)
	}
	for _, e := range b.those(func(Entry) bool { return true }) {
		if err := lines.Encode(e); err != nil {
			return nil, fmt.Errorf("write the baseline: %w", err)
		}
	}
	return out.Bytes(), nil
}

// short cuts flagged words to what fits a line.
func short(words string) string {
	const most = 60 // characters
	words = strings.Join(strings.Fields(words), " ")
	if runes := []rune(words); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return words
}
