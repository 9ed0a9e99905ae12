package finding

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
)

// Fingerprint names a finding by its rule, the sentence around it and its
// number, from 0, among the findings of the story for which both are the same.
// Case, blanks and the shape of quotation marks make no difference. It is 16
// hexadecimal digits.
func Fingerprint(rule, sentence string, occurrence int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%d", rule, plain(sentence), occurrence))
	return hex.EncodeToString(sum[:8])
}

// plain drops all of a sentence that an edit of its typography may change.
func plain(sentence string) string {
	letters := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		case unicode.IsSpace(r):
			return ' '
		}
		return -1
	}, sentence)
	return strings.Join(strings.Fields(letters), " ")
}
