package intake

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/article"
)

// The longest a headline, a deck and a subheading of plain text may be, in
// characters.
const (
	headlineChars   = 150
	headlinesChars  = 110
	deckChars       = 220
	subheadingChars = 80
)

// classify settles the kind of every open passage: furniture by what it says,
// deck and subheading by where it stands.
func classify(passages []passage) {
	headline := slices.IndexFunc(passages, func(p passage) bool { return p.kind == article.Headline })
	first := true // no paragraph of the body yet
	for i := range passages {
		p := &passages[i]
		if p.kind != article.Paragraph && p.kind != article.ListItem && p.kind != article.BlockQuote {
			continue
		}
		if kind := furniture(p.text); kind != "" {
			p.kind = kind
			continue
		}
		if p.kind != article.Paragraph {
			continue
		}
		follows := slices.ContainsFunc(passages[i+1:], func(q passage) bool { return q.kind == article.Paragraph })
		switch {
		case datelineLike(p.text):
			p.kind = article.Dateline
		case follows && i == headline+1 && headline >= 0 && deckLike(p.text):
			p.kind = article.Deck
		case follows && !first && subheadingLike(p.text):
			p.kind = article.Subheading
		default:
			first = false
		}
	}
}

// headlineLike reports whether text could be a headline: short, on one or two
// lines, and no sentence with a full stop.
func headlineLike(text string) bool {
	if utf8.RuneCountInString(text) > headlineChars || listMarker(text) > 0 || furniture(text) != "" || datelineLike(text) {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(text); unicode.Is(unicode.So, first) {
		return false // a bullet, a block of a chart
	}
	if strings.HasPrefix(text, "‘") && strings.HasSuffix(text, "’") || strings.HasPrefix(text, "'") && strings.HasSuffix(text, "'") {
		return true // the marks that a headline has for speech
	}
	bare := strings.TrimRight(text, closingMarks)
	switch {
	case strings.HasSuffix(bare, "…"), strings.HasSuffix(bare, "..."):
		return true
	case strings.HasSuffix(bare, "."):
		return abbreviation().MatchString(bare)
	}
	return !strings.HasSuffix(bare, ":") && !strings.HasSuffix(bare, ",") && !strings.HasSuffix(bare, ";")
}

// headlinese reports whether a sentence with a full stop reads as headlines do: in
// title case, or shorter than what follows and without the articles and auxiliaries
// that a lead has. Labels may stand below it.
func headlinese(text string, below []passage) bool {
	bare := strings.TrimRight(text, closingMarks)
	if utf8.RuneCountInString(text) > headlinesChars || !strings.HasSuffix(bare, ".") || listMarker(text) > 0 || furniture(text) != "" || datelineLike(text) {
		return false
	}
	words := strings.Fields(text)
	if len(words) < 4 {
		return false
	}
	if mostlyCapitals(words) {
		return true
	}
	if label := slices.IndexFunc(words, func(w string) bool { return strings.HasSuffix(w, ":") }); label >= 0 && label < 3 {
		words = words[label+1:] // The Latest: …
	}
	shorter := slices.ContainsFunc(below[:min(len(below), 4)], func(p passage) bool { return len(text) < len(p.text) })
	return shorter && sentenceEnds(bare) == 1 && !pronoun(words[0]) && !slices.ContainsFunc(words, ofLeads)
}

// sentenceEnds counts the words that end in a full stop, but for capitals and
// titles: U.S., v., St.
func sentenceEnds(text string) int {
	n := 0
	for _, w := range strings.Fields(text) {
		if bare := strings.TrimSuffix(w, "."); bare != w && utf8.RuneCountInString(bare) > 2 && !strings.Contains(bare, ".") {
			n++
		}
	}
	return n
}

// mostlyCapitals reports whether a text is set in title case, which leaves small no
// more than articles, conjunctions and prepositions. "Joe Biden met Xi Jinping" is not.
func mostlyCapitals(words []string) bool {
	for _, w := range words {
		if !startsUpper(strings.TrimLeft(w, "\"“‘'(#+$£€0123456789")) && !smallInTitles(w) && strings.IndexFunc(w, unicode.IsLetter) >= 0 {
			return false
		}
	}
	return true
}

func smallInTitles(word string) bool {
	switch strings.TrimRight(word, ",.;:”’\"'") {
	case "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "for", "of", "in", "on", "at", "to", "by", "as", "up", "off", "out", "per", "via", "vs",
		"v", "with", "from", "over", "into", "than", "is", "de", "that", "where", "through", "against", "between", "after", "amid":
		return true
	}
	return false
}

func pronoun(word string) bool {
	switch strings.ToLower(word) {
	case "i", "we", "he", "she", "they", "it", "you", "this", "that":
		return true
	}
	return false
}

// ofLeads reports whether a word is one that headlines leave out, or of the past.
func ofLeads(word string) bool {
	switch strings.ToLower(strings.TrimRight(word, ",.;:”’\"'")) {
	case "a", "an", "the", "was", "were", "has", "have", "had", "been", "said", "told",
		"fell", "met", "rose", "won", "lost", "took", "made", "went", "came", "left", "found", "began", "got", "gave", "broke", "shot":
		return true
	}
	return len(word) > 4 && strings.HasSuffix(word, "ed") // headlines tell in the present
}

func deckLike(text string) bool {
	return utf8.RuneCountInString(text) <= deckChars && !closing(text) && len(strings.Fields(text)) >= 4
}

// subheadingLike asks for a line that is short, unfinished as a sentence and
// either of few words or in title case. Direct speech is never one.
func subheadingLike(text string) bool {
	if utf8.RuneCountInString(text) > subheadingChars || closing(text) || strings.ContainsAny(text[:min(3, len(text))], "\"“") {
		return false
	}
	words := strings.Fields(text)
	return len(words) <= 8 && startsUpper(text) || titleCase(words)
}

const closingMarks = "\"'”’)]»*_ \u00a0"

// closing reports whether text ends as a finished sentence does, or with the
// mark that announces another.
func closing(text string) bool {
	bare := strings.TrimRight(text, closingMarks)
	last, _ := utf8.DecodeLastRuneInString(bare)
	if strings.ContainsRune(".!?:;,…—–-", last) {
		return true
	}
	tail := text[len(bare):]
	return strings.ContainsAny(tail, "\"”»") && len(strings.Fields(bare)) > 8
}

// abbreviation matches a full stop that belongs to its word: "U.S.".
var abbreviation = pattern(`\b(?:\p{Lu}\.){2,}$`)

const months = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`

// datelineLike reports whether a line is no more than where and when. One at the
// head of the lead, "LEEDS (PA) — The …", stays in its paragraph.
func datelineLike(text string) bool {
	return len(text) < 100 && (strings.ContainsAny(text, figures) && dateline().MatchString(text) || endsInDash(text) && place().MatchString(text))
}

const figures = "0123456789"

func endsInDash(text string) bool {
	return strings.HasSuffix(text, "-") || strings.HasSuffix(text, "—") || strings.HasSuffix(text, "–")
}

// place matches the dateline of an agency that lost its paragraph: "LEEDS,
// England (PA) —".
var place = pattern(`^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [\p{L}. ]{2,20})?(?:, ` + months + ` \d{1,2})?(?: \([\p{L}./ ]{2,20}\))? ?(?:—|–|--|-)$`)

// dateline matches a line that holds a place and a date, or a date and no more.
var dateline = pattern(`^(?:(?:Published|Updated|Posted)(?: on)?:? )?(?:\p{Lu}[\p{L}.' ]{1,40}, )?` +
	`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?` +
	`(?:` + months + ` \d{1,2}|\d{1,2} ` + months + `)(?:,? \d{4})?(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?\.?$`)

// standsAlone reports whether a line is furniture of a single line, so that a
// paragraph ends before and after it.
func standsAlone(text string) bool {
	switch furniture(text) {
	case article.Byline, article.Credit, article.Boilerplate:
		return true
	}
	return false
}

// furniture returns what kind of furniture a block is, or "" for prose.
func furniture(text string) article.BlockKind {
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return article.Boilerplate // a rule of stars or hashes
	}
	if byline(text) {
		return article.Byline
	}
	if strings.Contains(text, "(@") && post().MatchString(text) || embedded(text) {
		return article.Boilerplate
	}
	words := noLimit
	if len(text) > longestFormula {
		text = strings.ToValidUTF8(text[:longestFormula], "")
	} else {
		words = len(strings.Fields(text))
	}
	folded := fold(text)
	for _, f := range formulas() {
		if words <= f.words && f.matches(folded) {
			return f.kind
		}
	}
	return ""
}

// embedded reports whether a paragraph is a post or a player from elsewhere, whose
// tag has stayed in the text.
func embedded(text string) bool {
	for _, tag := range []string{"<tweet", "<iframe", "<script", `<blockquote class="twitter`, `<blockquote class="instagram`} {
		if strings.HasPrefix(text, tag) {
			return true
		}
	}
	return false
}

// longestFormula is the length in bytes above which a block is only matched
// with openings: a limit in words would exclude it from the rest anyhow, and
// folding whole paragraphs is most of the cost.
const longestFormula = 400

const noLimit = 1 << 30

// post matches a post from a social network with its signature, or the signature
// alone: "— Ann Koe (@annkoe) May 4, 2016".
var post = pattern(`(?:—|–|--|-) ?[^—–\n]{1,60}\(@\w{1,30}\),? ` + months + ` \d{1,2},? \d{4}$`)

var particles = strings.Fields("and in at for of the with van von de der la le al bin")

// byline reports whether text is "By" and names. Until the first comma all
// words are capitalised or join names, which "By Tuesday the river …" is not.
func byline(text string) bool {
	rest, ok := strings.CutPrefix(text, "By ")
	if !ok {
		rest, ok = strings.CutPrefix(text, "BY ")
	}
	if !ok || utf8.RuneCountInString(text) > 120 || strings.HasSuffix(text, ".") || calendar().MatchString(rest) {
		return false
	}
	names, _, _ := strings.Cut(rest, ",")
	names, _, _ = strings.Cut(names, " | ")
	words := strings.Fields(names)
	for _, w := range words {
		if !startsUpper(w) && !slices.Contains(particles, w) && w != "&" {
			return false
		}
	}
	return len(words) > 0 && startsUpper(rest)
}

var calendar = pattern(`^(?:\p{L}+day|` + months + `|Christmas|Easter|Noon|Midnight)\b`)

// listMarker returns the length in bytes of the mark that opens a list item,
// blanks after it included, or 0.
func listMarker(text string) int {
	mark := itemMark(text)
	blanks := len(text[mark:]) - len(strings.TrimLeft(text[mark:], " \t\u00a0"))
	if mark == 0 || blanks == 0 {
		return 0
	}
	return mark + blanks
}

// itemMark returns the length of the bullet, or of the number of one or two
// figures, that text begins with.
func itemMark(text string) int {
	if r, size := utf8.DecodeRuneInString(text); strings.ContainsRune("-*•‣·◦▪●", r) {
		return size
	}
	n := 0
	for n < min(2, len(text)) && strings.IndexByte(figures, text[n]) >= 0 {
		n++
	}
	if n > 0 && n < len(text) && (text[n] == '.' || text[n] == ')') {
		return n + 1
	}
	return 0
}

func startsUpper(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// titleCase reports whether every longer word is capitalised.
func titleCase(words []string) bool {
	for i, w := range words {
		if !startsUpper(strings.TrimLeft(w, "\"“‘'(")) && (i == 0 || utf8.RuneCountInString(w) > 4) {
			return false
		}
	}
	return len(words) <= 12
}

// formula is one line of furniture.txt: the pieces of text between its gaps.
type formula struct {
	kind   article.BlockKind
	words  int // the most that the block may have
	pieces []string
}

func (f formula) matches(text string) bool {
	last := len(f.pieces) - 1
	if last == 0 {
		return text == f.pieces[0]
	}
	rest, ok := strings.CutPrefix(text, f.pieces[0])
	if !ok {
		return false
	}
	for _, piece := range f.pieces[1:last] {
		if _, rest, ok = strings.Cut(rest, piece); !ok {
			return false
		}
	}
	return strings.HasSuffix(rest, f.pieces[last])
}

//go:embed furniture.txt
var furnitureList string

var formulas = sync.OnceValue(func() []formula {
	var list []formula
	var section formula
	for row := range strings.Lines(furnitureList) {
		row = strings.TrimSpace(row)
		switch {
		case row == "", strings.HasPrefix(row, "#"):
		case strings.HasPrefix(row, "["):
			kind, most, _ := strings.Cut(strings.Trim(row, "[]"), " ")
			words, err := strconv.Atoi(most)
			if err != nil {
				words = noLimit
			}
			section = formula{kind: article.BlockKind(kind), words: words}
		default:
			list = append(list, formula{section.kind, section.words, strings.Split(fold(row), "…")})
		}
	}
	return list
})

// fold makes case, apostrophes and runs of blanks alike.
func fold(text string) string {
	var folded strings.Builder
	folded.Grow(len(text))
	blank := false
	for _, r := range text {
		if unicode.IsSpace(r) {
			blank = folded.Len() > 0
			continue
		}
		if blank {
			folded.WriteByte(' ')
			blank = false
		}
		if r == '’' || r == '‘' {
			r = '\''
		}
		folded.WriteRune(unicode.ToLower(r))
	}
	return folded.String()
}
