package policy

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/policy/machine"
)

// longestMessage is what a rendered message may have, in characters.
const longestMessage = 120

// render fills a template with named args. When the result would be longer
// than limit characters, the longest of the article's words are trimmed.
func render(template string, args map[string]string, limit int) (string, error) {
	for _, used := range placeholder.FindAllStringSubmatch(template, -1) {
		if _, given := args[used[1]]; !given {
			return "", fmt.Errorf("the message asks for {%s}, which args does not give", used[1])
		}
	}
	message := fill(template, args)
	for over := utf8.RuneCountInString(message) - limit; over > 0; over = utf8.RuneCountInString(message) - limit {
		longest := ""
		for _, used := range placeholder.FindAllStringSubmatch(template, -1) {
			if longest == "" || utf8.RuneCountInString(args[used[1]]) > utf8.RuneCountInString(args[longest]) {
				longest = used[1]
			}
		}
		shorter := trim(args[longest], utf8.RuneCountInString(args[longest])-over)
		if shorter == args[longest] {
			break // nothing left to trim: the template itself is too long
		}
		args[longest] = shorter
		message = fill(template, args)
	}
	return message, nil
}

func fill(template string, args map[string]string) string {
	return placeholder.ReplaceAllStringFunc(template, func(name string) string { return args[strings.Trim(name, "{}")] })
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
