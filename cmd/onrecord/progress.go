package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// progress tells on a terminal how far a long run has come, on one line that
// is gone when the run is over.
type progress struct {
	w     io.Writer
	total int
	long  time.Time // when the run is a long one
	next  time.Time // when to write over what is shown
	shown bool
	now   func() time.Time
}

const (
	patience = time.Second            // before a run is long
	blink    = 100 * time.Millisecond // between two writes
)

// newProgress tells of a run over so many stories, or, where nobody watches,
// of none.
func (t terminal) newProgress(total int) *progress {
	p := &progress{w: io.Discard, total: total, now: time.Now}
	if term.IsTerminal(int(t.err.Fd())) && os.Getenv("TERM") != "dumb" {
		p.w = t.err
	}
	p.long = p.now().Add(patience)
	return p
}

// at says how many stories are done.
func (p *progress) at(done int) {
	now := p.now()
	if now.Before(p.long) || p.shown && now.Before(p.next) {
		return
	}
	p.next = now.Add(blink)
	p.shown = true
	fmt.Fprintf(p.w, "\r\x1b[K%d of %d stories", done, p.total)
}

// clear takes the line off, so that something else can be written.
func (p *progress) clear() {
	if p.shown {
		p.shown = false
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
