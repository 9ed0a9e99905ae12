package policy

import "strings"

// inflections returns a lemma and all its regular forms, as a noun and as a
// verb. Some of them are no English ("rumourred"): they cost a little room and
// match nothing.
func inflections(lemma string) []string {
	forms := []string{lemma}
	last := lemma[len(lemma)-1]
	stem := lemma[:len(lemma)-1]
	vowel := func(i int) bool { return i >= 0 && strings.IndexByte("aeiou", lemma[i]) >= 0 }
	n := len(lemma)
	switch {
	case last == 'y' && n > 1 && !vowel(n-2):
		return append(forms, stem+"ies", stem+"ied", lemma+"ing")
	case strings.HasSuffix(lemma, "ie"):
		return append(forms, lemma+"s", lemma+"d", lemma[:n-2]+"ying")
	case last == 'e':
		return append(forms, lemma+"s", lemma+"d", stem+"ing", lemma+"ing")
	}
	forms = append(forms, lemma+"s", lemma+"ed", lemma+"ing")
	if strings.ContainsRune("sxzo", rune(last)) || strings.HasSuffix(lemma, "ch") || strings.HasSuffix(lemma, "sh") {
		forms = append(forms, lemma+"es")
	}
	if strings.IndexByte("bdfgklmnprtvz", last) >= 0 && vowel(n-2) && !vowel(n-3) {
		double := lemma + string(last)
		forms = append(forms, double+"ed", double+"ing")
	}
	return forms
}
