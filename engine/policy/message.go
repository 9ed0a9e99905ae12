package policy

import (
	"fmt"
	"regexp"
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

// fill puts the args in. What stands in a sentence of the message without marks
// around it reads as part of it: words that began a sentence of the story lose
// its capital, and names that take an article have one: “quoted from a friend of
// the US”.
func fill(template string, args map[string]string) string {
	var out strings.Builder
	for {
		at := placeholder.FindStringIndex(template)
		if at == nil {
			out.WriteString(template)
			return out.String()
		}
		before, arg := template[:at[0]], args[template[at[0]+1:at[1]-1]]
		out.WriteString(before)
		switch {
		case !strings.HasSuffix(before, " "):
		case begins.MatchString(arg):
			arg = strings.ToLower(arg[:1]) + arg[1:]
		case takesThe.MatchString(arg):
			arg = "the " + arg
		}
		out.WriteString(arg)
		template = template[at[1]:]
	}
}

// begins matches words that are written small but for the head of a sentence.
var begins = regexp.MustCompile(`^(An?|The|One|Two|Three|Four|Five|Six|Some|Several|Many|Most|Other|Another|Both|His|Her|Its|Their|This|That|These|Those)\b`)

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

// takesThe matches names that have an article in a sentence.
var takesThe = regexp.MustCompile(`^(US|UK|EU|UN|UAE|United (States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|Pentagon|Kremlin|White House|Taliban)$` +
	`|^\p{Lu}.* (Agency|Army|Association|Authority|Bureau|Commission|Committee|Department|Federation|Guardian|Ministry|Navy|Party|Post|Telegraph|Times|Union)$`)
