package intake

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/onrecord/onrecord/engine/article"
)

// How a directive begins: as a comment of HTML and Markdown, and in plain text
// also as a note in brackets or as a line of its own.
var (
	comment = pattern(`(?i)<!--\s*onrecord(?:\s*:|\s+allow)`)
	aside   = pattern(`(?i)<!--\s*onrecord(?:\s*:|\s+allow)|\[onrecord\s*:|(?m:^)[ \t]*(?:#+|//)?[ \t]*onrecord\s*:`)
)

// readDirectives finds the directives in a stretch of the file that begin as
// start says. One that is never closed ends with its line.
func readDirectives(source []byte, within article.Span, start func() *regexp.Regexp) []article.Directive {
	if !mentionsUs(source[within.Start:within.End]) {
		return nil
	}
	var found []article.Directive
	text := string(source[within.Start:within.End])
	unclosed := map[string]bool{} // marks that do not come again
	for at := 0; at < len(text); {
		m := start().FindStringIndex(text[at:])
		if m == nil {
			break
		}
		from, inside := at+m[0], at+m[1]
		from += len(text[from:]) - len(strings.TrimLeft(text[from:], " \t"))
		line := len(text)
		if n := strings.IndexByte(text[inside:], '\n'); n >= 0 {
			line = inside + n
		}
		end, next := len(strings.TrimRight(text[:line], " \t\r")), -1
		mark := map[byte]string{'<': "-->", '[': "]"}[text[from]]
		if mark != "" && !unclosed[mark] {
			next = strings.Index(text[inside:], mark)
			unclosed[mark] = next < 0
		}
		if mark == "]" && next > len(paragraphOf(text[inside:])) {
			next = -1
		}
		body := text[from:end]
		if next >= 0 {
			body, end = text[from:inside+next], inside+next+len(mark)
		}
		body = body[strings.Index(strings.ToLower(body), "onrecord")+len("onrecord"):]
		for _, d := range answers(strings.TrimLeft(body, ": \t\r\n")) {
			d.Span = article.Span{Start: within.Start + from, End: within.Start + end}
			d.Closed = mark == "" || next >= 0
			found = append(found, d)
		}
		at = end
	}
	return found
}

// mentionsUs reports whether text has the name that every directive has, so that
// the rest is spared a closer look.
func mentionsUs(text []byte) bool {
	const name = "onrecord"
	for i := 0; i+len(name) <= len(text); i++ {
		if text[i]|0x20 == name[0] && text[i+1]|0x20 == name[1] && strings.EqualFold(string(text[i:i+len(name)]), name) {
			return true
		}
	}
	return false
}

// paragraphOf is text up to its first blank line.
func paragraphOf(text string) string {
	if at := blankLine().FindStringIndex(text); at != nil {
		return text[:at[0]]
	}
	return text
}

var (
	blankLine = pattern(`\n[ \t]*\r?\n`)
	ruleList  = pattern(`^[^\s,]+(?:\s*,\s*[^\s,]+)*`)
	because   = pattern(`(?i)(?:^|\s)because(?:\s|:|$)`)
	untilHead = pattern(`(?i)^until\s+(.*)$`)
	untilTail = pattern(`(?i)[\s,;(]+until\s+([^\s]*\d[^\s]*)[.)]*$`)
)

// answers reads the words of a directive, one answer for each rule it names:
// "allow RULE, RULE until DAY because REASON". The day may stand last too.
func answers(text string) []article.Directive {
	text = strings.Join(strings.Fields(text), " ")
	word, rest, _ := strings.Cut(text, " ")
	d := article.Directive{Word: word, Scope: article.Scopes()[strings.ToLower(word)], Closed: true}
	if at := because().FindStringIndex(rest); at != nil {
		rest, d.Reason = rest[:at[0]], strings.TrimSpace(rest[at[1]:])
		if at := untilTail().FindStringSubmatchIndex(d.Reason); at != nil {
			d.Until = strings.TrimRight(d.Reason[at[2]:at[3]], ".)")
			d.Reason = d.Reason[:at[0]]
		}
		if !strings.ContainsFunc(d.Reason, unicode.IsLetter) {
			d.Reason = ""
		}
	}
	var rules []string
	if !strings.HasPrefix(strings.ToLower(rest), "until ") {
		list := ruleList().FindString(rest)
		rules = strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
		rest = strings.TrimSpace(rest[len(list):])
	}
	if at := untilHead().FindStringSubmatch(rest); at != nil {
		d.Until = at[1]
	}
	if len(rules) == 0 {
		return []article.Directive{d}
	}
	all := make([]article.Directive, len(rules))
	for i, rule := range rules {
		all[i] = d
		all[i].Rule = strings.TrimRight(rule, ":;.")
	}
	return all
}

// withoutDirectives returns text with directives blanked out, byte for byte,
// and the way back to the file. Line breaks stay.
func withoutDirectives(source []byte, directives []article.Directive) (string, []article.Run) {
	page := []byte(string(source))
	var runs []article.Run
	at := 0
	run := func(end int, exact bool) {
		if end > at {
			s := article.Span{Start: at, End: end}
			runs = append(runs, article.Run{Text: s, Source: s, Exact: exact})
			at = end
		}
	}
	for _, d := range directives {
		if d.Span.Start < at {
			continue // another rule of the same directive
		}
		run(d.Span.Start, true)
		for i := d.Span.Start; i < d.Span.End; i++ {
			if page[i] != '\n' && page[i] != '\r' {
				page[i] = ' '
			}
		}
		run(d.Span.End, false)
	}
	run(len(source), true)
	return string(page), runs
}
