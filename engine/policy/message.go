package policy

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/policy/machine"
)

// longestMessage is what a rendered message may have, in characters.
const longestMessage = 120

// fewestKept is how many characters of quoted words are left as long as anything
// else can be trimmed, for the reader to find them by.
const fewestKept = 24

// render fills a template with named args. When the result would be longer than
// limit characters, the words in quotation marks are trimmed, the longest first and
// not to less than the next, and then whatever is longest.
func render(template string, args map[string]string, limit int) (string, error) {
	for _, used := range placeholders(template) {
		if _, given := args[used]; !given {
			return "", fmt.Errorf("the message asks for {%s}, which args does not give", used)
		}
	}
	message := fill(template, args)
	for over := utf8.RuneCountInString(message) - limit; over > 0; over = utf8.RuneCountInString(message) - limit {
		longest, kept := trimmable(template, args, over)
		shorter := trim(args[longest], kept)
		if shorter == args[longest] {
			break // nothing left to trim: the template itself is too long
		}
		args[longest] = shorter
		message = fill(template, args)
	}
	return message, nil
}

// trimmable is the arg to trim next, and how many characters of it may be kept.
func trimmable(template string, args map[string]string, over int) (longest string, kept int) {
	length, next, fewest := -1, 0, fewestKept
	weigh := func(name string, n int) {
		if n > length {
			longest, length, next = name, n, max(next, length)
		} else if name != longest {
			next = max(next, n)
		}
	}
	for _, name := range placeholders(template) {
		if n := utf8.RuneCountInString(args[name]); n > fewestKept && strings.Contains(template, "“{"+name+"}”") {
			weigh(name, n)
		}
	}
	if longest == "" {
		fewest = 0
		for _, name := range placeholders(template) {
			weigh(name, utf8.RuneCountInString(args[name]))
		}
	}
	if next == length {
		next -= (over + 1) / 2 // two of a length give the same
	}
	return longest, max(length-over, next, fewest)
}

// placeholders are the names that a template has in braces.
func placeholders(template string) []string {
	var names []string
	for {
		_, name, after, found := cutPlaceholder(template)
		if !found {
			return names
		}
		names, template = append(names, name), after
	}
}

// cutPlaceholder parts a template around the first name in braces, as "{source}".
func cutPlaceholder(template string) (before, name, after string, found bool) {
	for open := 0; open < len(template); open++ {
		if template[open] != '{' {
			continue
		}
		end := open + 1
		for end < len(template) && strings.IndexByte("abcdefghijklmnopqrstuvwxyz0123456789_", template[end]) >= 0 {
			end++
		}
		if end > open+1 && end < len(template) && template[end] == '}' {
			return template[:open], template[open+1 : end], template[end+1:], true
		}
	}
	return template, "", "", false
}

// fill puts the args in. What stands in a sentence of the message without marks
// around it reads as part of it: words that began a sentence of the story lose
// its capital, and names that take an article have one: “quoted from a friend of
// the US”.
func fill(template string, args map[string]string) string {
	var out strings.Builder
	for {
		before, name, after, found := cutPlaceholder(template)
		if !found {
			out.WriteString(template)
			return out.String()
		}
		arg := args[name]
		out.WriteString(before)
		switch {
		case !strings.HasSuffix(before, " "):
		case begins(arg):
			arg = strings.ToLower(arg[:1]) + arg[1:]
		case takesThe(arg):
			arg = "the " + arg
		}
		out.WriteString(arg)
		template = after
	}
}

// small are words that begin with a capital only at the head of a sentence, and
// nouns those that otherwise do so only in a name: advisers to the mayor, Police
// Scotland.
var (
	small = wordSet(`A An The One Two Three Four Five Six Some Several Many Most Other Another Both His Her Its Their This That These Those`)
	nouns = wordSet(`Former Current Senior Local Recent Industry Advisers Aides Allies Analysts Authorities Critics Executives Experts Insiders Investigators
		Lawyers Officials Opponents People Police Prosecutors Reports Researchers Residents Scientists Sources Supporters Voters Witnesses Workers`)
)

// begins reports whether the first of words is one that a sentence within another
// would write small.
func begins(words string) bool {
	end := strings.IndexFunc(words, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
	if end < 0 {
		end = len(words)
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(words[end:], " "))
	return small[words[:end]] || nouns[words[:end]] && !unicode.IsUpper(next)
}

// trim shortens words to n characters, an ellipsis among them, between two
// words where it can.
func trim(words string, n int) string {
	runes := []rune(words)
	n = max(n, 2)
	if len(runes) <= n {
		return words
	}
	kept := string(runes[:n-1])
	if i := strings.LastIndexByte(kept, ' '); i > len(kept)/2 && runes[n-1] != ' ' {
		kept = kept[:i]
	}
	return strings.TrimRight(kept, " ,;:-…") + "…"
}

// argsOf reads the args of a report. Line breaks of the article are blanks.
func argsOf(given machine.Value) (map[string]string, error) {
	args := map[string]string{}
	switch given.Kind() {
	case machine.Undefined:
		return args, nil
	case machine.Object:
	default:
		return nil, fmt.Errorf(`"args" is %v; want an object of named values`, given)
	}
	names := given.Names()
	if len(names) < given.Len() {
		return nil, fmt.Errorf(`"args" is %v; a name is a string`, given)
	}
	for _, name := range names {
		value := given.Get(name)
		text := value.Text()
		if value.Kind() != machine.String {
			text = value.String()
		}
		args[name] = strings.Join(strings.Fields(text), " ")
	}
	return args, nil
}

// articled are names, and last words of names, that have an article in a
// sentence.
var (
	articled = map[string]bool{
		"US": true, "UK": true, "EU": true, "UN": true, "UAE": true, "United States": true, "United Kingdom": true, "United Nations": true,
		"United Arab Emirates": true, "European Union": true, "Netherlands": true, "Philippines": true, "Pentagon": true, "Kremlin": true,
		"White House": true, "Taliban": true,
	}
	articledLast = wordSet(`Agency Army Association Authority Bureau Commission Committee Department Federation Guardian Ministry Navy Party Post Telegraph Times Union`)
)

// takesThe reports whether a name has an article in a sentence.
func takesThe(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return articled[name] || unicode.IsUpper(first) && last != name && articledLast[last]
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}
