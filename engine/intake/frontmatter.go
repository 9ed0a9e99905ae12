package intake

import (
	"bytes"
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// frontMatter is what stands above a Markdown page.
type frontMatter struct {
	end    int // of the closing line, 0 without front matter
	fields []field
	meta   article.Meta

	directives []article.Directive
}

// field is a value that readers see as part of the page.
type field struct {
	kind  article.BlockKind
	value string
	at    int  // of its first character in the file, behind the quote
	quote byte // ' or " when the value is spelt with that quote's escapes
}

func (f frontMatter) titled() bool {
	return slices.ContainsFunc(f.fields, func(v field) bool { return v.kind == article.Headline })
}

// setting is one key of the top level, before anybody asks what it means.
type setting struct {
	key   string
	line  int // in the file
	text  bool
	empty bool
	field

	directives []article.Directive // what the key "onrecord" holds
}

// readFrontMatter reads YAML between lines of --- or TOML between lines of +++.
// A page that only begins with a rule, and goes on with prose, has none.
func readFrontMatter(path string, source []byte) (frontMatter, error) {
	start := len(source) - len(bytes.TrimPrefix(source, []byte(byteOrderMark)))
	fence := frontFence().FindSubmatch(source[start:])
	if fence == nil {
		return frontMatter{}, nil
	}
	body := start + len(fence[0])
	if !key().Match(source[body:]) {
		return frontMatter{}, nil
	}
	mark := string(fence[1])
	closing := map[string]func() *regexp.Regexp{"---": yamlClose, "+++": tomlClose}[mark]().FindIndex(source[body:])
	page := mark == "---" && !written(source[body:], closing)
	if page && closing == nil {
		return frontMatter{}, nil
	}
	if closing == nil {
		return frontMatter{}, &Error{
			Path: path, Line: 1,
			Problem: "the front matter is never closed",
			Remedy:  "put a line " + mark + " below it",
		}
	}
	read := readYAML
	if mark == "+++" {
		read = readTOML
	}
	settings, err := read(source, article.Span{Start: body, End: body + closing[0]})
	if unread := err != nil || len(settings) == 0; page && unread {
		return frontMatter{}, nil
	}
	if err != nil {
		err.Path = path
		return frontMatter{}, err
	}
	front := frontMatter{end: body + closing[1]}
	if err := front.take(settings); err != nil {
		err.Path = path
		return frontMatter{}, err
	}
	return front, nil
}

var (
	frontFence = pattern(`^(---|\+\+\+)[ \t]*\r?\n`)
	yamlClose  = pattern(`(?m)^(?:---|\.\.\.)[ \t]*\r?$`)
	tomlClose  = pattern(`(?m)^\+\+\+[ \t]*\r?$`)
	// key matches front matter that begins as front matter does; a page may
	// begin with a rule as well.
	key = pattern(`^(?:\s|#[^\n]*\n)*(?:["']?[\w.-]+["']?\s*[:=]|\[|---|\.\.\.|\+\+\+)`)
)

// written reports whether what stands below a line of --- was meant as front
// matter, whether or not it can be read: half of its lines or more begin with a
// key. Otherwise the line is a rule, and what follows is the page. Without a
// closing line the first paragraph tells.
func written(below []byte, closing []int) bool {
	if closing != nil {
		below = below[:closing[0]]
	}
	keys, others := 0, 0
	for line := range bytes.Lines(below) {
		switch blank := len(bytes.TrimSpace(line)) == 0; {
		case blank && closing == nil && keys+others > 0:
			return keys >= others
		case blank, line[0] == ' ', line[0] == '\t', line[0] == '#', line[0] == '-':
			// goes on with what stands above it
		case keyLine().Match(line):
			keys++
		default:
			others++
		}
	}
	return keys > 0 && keys >= others
}

// keyLine matches a line with a key as people spell keys: prose has capitals.
var keyLine = pattern(`^(?:["']?[a-z][\w.-]*["']?|Title|Headline|Date|Published|Author|Deck|Description|Kind|Type)[ \t]*:(?:\s|$)`)

// The keys that mean something here, the first that is set wins.
var (
	headlineKeys = []string{"title", "headline"}
	deckKeys     = []string{"deck", "dek", "standfirst", "subtitle", "description"}
	dateKeys     = []string{"published", "date"}
	kindKeys     = []string{"kind", "type", "genre"}
)

func (f *frontMatter) take(settings []setting) *Error {
	first := func(keys []string) *setting {
		for _, k := range keys {
			for i := range settings {
				if settings[i].key == k && !settings[i].empty {
					return &settings[i]
				}
			}
		}
		return nil
	}
	for _, kind := range []article.BlockKind{article.Headline, article.Deck} {
		keys := headlineKeys
		if kind == article.Deck {
			keys = deckKeys
		}
		s := first(keys)
		if s == nil {
			continue
		}
		if !s.text {
			return &Error{Line: s.line, Problem: s.key + " is not text", Remedy: "write it as one line of text"}
		}
		s.kind = kind
		f.fields = append(f.fields, s.field)
	}
	slices.SortFunc(f.fields, func(a, b field) int { return cmp.Compare(a.at, b.at) })
	if s := first(dateKeys); s != nil && s.text {
		f.meta.Published = s.value
	}
	f.meta.Approved = first([]string{"approved_by"}) != nil
	for _, s := range settings {
		f.directives = append(f.directives, s.directives...)
	}
	// Site generators use these keys for their own ends too: "type: post" says
	// nothing of the story.
	for _, k := range kindKeys {
		if s := first([]string{k}); s != nil && f.meta.Kind == "" {
			f.meta.Kind = storyKinds[strings.NewReplacer("-", "_", " ", "_").Replace(strings.ToLower(s.value))]
		}
	}
	return nil
}

var storyKinds = map[string]article.Kind{
	"news": article.News, "report": article.News,
	"brief": article.Brief, "news_in_brief": article.Brief,
	"live": article.Live, "liveblog": article.Live, "live_blog": article.Live,
	"analysis": article.Analysis, "explainer": article.Analysis,
	"opinion": article.Opinion, "op_ed": article.Opinion, "column": article.Opinion,
	"comment": article.Opinion, "commentary": article.Opinion, "editorial": article.Opinion,
	"leader": article.Opinion, "letter": article.Opinion, "review": article.Opinion,
	"feature": article.Feature, "profile": article.Feature, "obituary": article.Feature,
	"press_release": article.PressRelease,
	"interview":     article.Interview, "q&a": article.Interview, "q_and_a": article.Interview, "q_a": article.Interview, "qa": article.Interview,
}
