package article_test

import (
	"testing"

	"github.com/onrecord/onrecord/engine/article"
)

func TestColumns(t *testing.T) {
	for name, c := range map[string]struct {
		before                   string
		line                     int
		characters, bytes, utf16 int
	}{
		"start":           {"", 1, 1, 1, 1},
		"ASCII":           {"it ", 1, 4, 4, 4},
		"curly quote":     {"“so” ", 1, 6, 10, 6},
		"emoji":           {"👩‍👧 ", 1, 5, 13, 7},
		"combining mark":  {"cafe\u0301 ", 1, 7, 8, 7},
		"second line":     {"👩\né", 2, 2, 3, 2},
		"CRLF":            {"one\r\ntwo ", 2, 5, 5, 5},
		"byte order mark": {"\ufeffé", 1, 2, 3, 2},
		"one further on":  {"a\n\ufeff", 2, 2, 4, 2},
	} {
		t.Run(name, func(t *testing.T) {
			lines := article.NewLines([]byte(c.before + "here\n"))
			at := len(c.before)
			for unit, got := range map[string]article.Position{"characters": lines.Position(at), "bytes": lines.Bytes(at), "UTF-16": lines.UTF16(at)} {
				want := article.Position{Line: c.line, Column: map[string]int{"characters": c.characters, "bytes": c.bytes, "UTF-16": c.utf16}[unit]}
				if got != want {
					t.Errorf("%s: got %v, want %v", unit, got, want)
				}
			}
		})
	}
	// Within the mark there is nothing before.
	if got := article.NewLines([]byte("\ufeffa")).Position(0); got != (article.Position{Line: 1, Column: 1}) {
		t.Error(got)
	}
}
