package main

import (
	"bytes"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	clock := time.Unix(0, 0)
	var out bytes.Buffer
	p := &progress{w: &out, total: 9, long: clock.Add(patience), now: func() time.Time { return clock }}
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
	clock = clock.Add(blink)
	p.at(4)
	written("\r\x1b[K4 of 9 stories")
	p.clear()
	written("\r\x1b[K")
	p.at(5) // what was taken off comes back at once
	written("\r\x1b[K5 of 9 stories")
	p.clear()
	p.clear()
	written("\r\x1b[K") // nothing is left to take off
}
