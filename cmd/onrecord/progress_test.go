package main

import (
	"bytes"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	clock := time.Unix(0, 0)
	var out bytes.Buffer
	p := &progress{w: &out, total: 9, next: clock.Add(patience), now: func() time.Time { return clock }}
	written := func(want string) {
		t.Helper()
		if got := out.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		out.Reset()
	}
	p.at(1)
	p.clear()
	written("") // a short run is silent
	clock = clock.Add(patience)
	p.at(2)
	written("\r\x1b[K2 of 9 stories")
	p.at(3)
	written("") // too soon again
	p.clear()
	written("\r\x1b[K")
	p.clear()
	written("") // nothing is left to clear
	clock = clock.Add(blink)
	p.at(4)
	written("\r\x1b[K4 of 9 stories")
}
