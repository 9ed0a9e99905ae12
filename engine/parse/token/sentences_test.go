package token_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/parse/token"
)

// Each text is the sentences it should fall into, with | where one ends.
var sentences = []string{
	// A paper that is called like a short day.
	`The pair have split, a friend told The Sun.| Jonah Pryce is in a hotel.`,
	`The final was moved to Sun. Nov. 8 at noon.`,
	// Quotations and their speakers.
	`"Why now?" Rep. Jane Smith asked.`,
	`“Why now?” Rep. Jane Smith asked.| “There is no money left,” she added.`,
	`"Is it over?" he asked.| "It is," she said.`,
	`“Stop!” Mr. Okafor shouted, and nobody did.`,
	`"Will it pass?"| Smith said it would not.`,
	`"It will."| Smith said: "It must."`,
	`"It will."| Jane Smith said, "It must."`,
	`"It will." Smith said, "and it must."`,
	`He told reporters: “I stand by it.| I always will.”`,
	`The mayor said at the time: “I stand with the workers of this port, whatever the owners say.”`,
	`"We will appeal."| The lawyer left the room.`,
	`“It leaks.”| Ada Klee said the lock was “no worse than most”.`,
	`“It leaks.”| Mr Klee told the inquiry the lock was “no worse than most”.`,
	`“Does it leak?”| Boatmen say the board “looks away”.`,
	`Ms Koe said: “It leaks.”| Mr Klee said a lock always does.`,
	`“Does it leak?” Ada Klee asked the board.`,
	`“It leaks!” Ada Klee said the next day.`,
	`“It leaks!” Ada Klee shouted as they called the board “asleep”.`,
	`“It leaks!” Ada Klee said.| The board said the lock was “dry”.`,
	`“It leaks!” Ada Klee said, a point she makes often.`,
	`“No,” he said.| “Never.”`,
	`“It was late.| We left.” — Ann Koe`,
	`“It was late.”| — Nobody had told the mayor`,
	`“Well…” he began.`,
	`She called it ‘a farce.’| The board did not reply.`,
	`It was, he said, “a quiet night. . . .”| Then the pumps failed.`,
	// Abbreviations.
	`U.S. Attorney Ann Reyes left the U.S.| The Pentagon did not comment.`,
	`The talks begin at 5 p.m. Tuesday.| Nobody expects much.`,
	`It opened at 9 a.m.| The doors shut at noon.`,
	`Gov. Sam Hill and Lt. Col. R. J. Ortiz met on Jan. 5.| No one spoke.`,
	`St. Mary's Hospital, Washington, D.C., paid Acme Corp. $3.5 million.`,
	`Acme Inc. said no.| Brown & Co. would not say.`,
	`He works for Acme Inc.| The firm fired him.`,
	`J. K. Rowling and George W. Bush met.| Neither spoke.`,
	`He is No. 2 at the agency.| His answer was no.| Ten others agreed.`,
	`They met in Sept.| The deal died in Oct. 2019.`,
	`Police, fire crews, etc. were there.`,
	`He has a Ph.D. from Yale.`,
	// Figures, addresses, marks.
	`It cost $3.50 in 2014.| 25 people came.`,
	`Write to jane.doe@example.com or see www.example.com/a.b.html.| It helps.`,
	`The firm runs example.org.| iPhone sales fell.`,
	`It pays for itself.| easyJet and macOS did not.`,
	`The jug (c. 1580) was sold.| It had been cracked since ca. 1700.`,
	// Brackets after the stop.
	`The dam held.| (additional reporting by Ann Koe)`,
	`Was it the dam?| (laughs) It was not.`,
	`Acme Inc. (formerly Koe & Sons) and J. (for John) Hill paid.`,
	`Really?!| Yes.`,
	`He waited ... and waited.| [...] Then he left.`,
	`He left (she stayed.) at noon.`,
	`1. First they met.| 2. Then they spoke.`,
	`The plan -- was it serious? -- failed.`,
	`The council voted.|The mayor did not.`,
	// Captions and dates that came without a full stop.
	`The new flag| Image: Ana Diaz.`,
	`They met in Washington, D.C.| Photo: Ana Diaz.`,
	`Thursday, May 7, 2015| On Tuesday the government spoke.`,
	// White space.
	"The line\nbreaks here.\r\n| It goes\r\non.",
	"Mr.\u00a0Hill spoke.\u00a0| Dr.\u202fLee did not.",
	"He is Mr\u00ad. Hill.",
}

func TestSentences(t *testing.T) {
	for _, marked := range sentences {
		var want []string
		for s := range strings.SplitSeq(marked, "|") {
			want = append(want, strings.TrimFunc(s, unicode.IsSpace))
		}
		text := strings.ReplaceAll(marked, "|", "")
		var got []string
		for _, s := range token.Sentences(nil, text, 0, len(text)) {
			got = append(got, s.Of(text))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestSentencesStayInTheirBlock(t *testing.T) {
	text := "A headline without a stop\n\nMr. Hill spoke. He left.\n\nAnother block"
	from := strings.Index(text, "Mr.")
	to := strings.Index(text, "\n\nAnother")
	kept := []token.Span{{Start: 0, End: 25}}
	got := token.Sentences(kept, text, from, to)
	want := []token.Span{{0, 25}, {int32(from), int32(from + 15)}, {int32(from + 16), int32(to)}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := token.Sentences(nil, " \n ", 0, 3); len(got) > 0 {
		t.Errorf("blanks have a sentence: %v", got)
	}
}

// What no writer writes must not take for ever either.
func TestLongRuns(t *testing.T) {
	for _, unit := range []string{"a-", "! ", "a:", "a.", ". ", "…", "('", "''", "a’", "/", " .", "Mr. ", "“.” "} {
		text := strings.Repeat(unit, 1<<19)
		check(t, text, 0, len(text), token.Sentences(nil, text, 0, len(text)))
		check(t, text, 0, len(text), token.Words(nil, text, 0, len(text)))
	}
}

func FuzzSentences(f *testing.F) {
	for _, marked := range sentences {
		f.Add(strings.ReplaceAll(marked, "|", ""), 1, 1)
	}
	f.Add("\xff. A", 0, 0)
	f.Add("…\u00a0…", 0, 0)
	f.Fuzz(func(t *testing.T, text string, before, after int) {
		from, to := within(text, before, after)
		check(t, text, from, to, token.Sentences(nil, text, from, to))
	})
}

// within leaves out so many characters at the beginning and the end of text.
func within(text string, before, after int) (from, to int) {
	from, to = 0, len(text)
	for range min(max(before, 0), 3) {
		_, n := utf8.DecodeRuneInString(text[from:to])
		from += n
	}
	for range min(max(after, 0), 3) {
		_, n := utf8.DecodeLastRuneInString(text[from:to])
		to -= n
	}
	return from, to
}

// check reports spans of text[from:to] that are empty, out of order or
// outside, that cut a character, that begin or end on a blank, or that leave
// out anything but blanks.
func check(t *testing.T, text string, from, to int, spans []token.Span) {
	t.Helper()
	valid := utf8.ValidString(text)
	at := from
	for _, s := range append(spans, token.Span{Start: int32(to), End: int32(to)}) {
		start, end := int(s.Start), int(s.End)
		if start < at || end > to || end < start || end == start && start != to {
			t.Fatalf("%q [%d:%d]: span %d to %d after %d", text, from, to, start, end, at)
		}
		for i, r := range text[at:start] {
			if !space(r) {
				t.Fatalf("%q: %q at %d is in no span", text, r, at+i)
			}
		}
		if valid && start < to && (!utf8.RuneStart(text[start]) || end < len(text) && !utf8.RuneStart(text[end])) {
			t.Fatalf("%q: span %d to %d cuts a character", text, start, end)
		}
		if end > start {
			first, _ := utf8.DecodeRuneInString(text[start:end])
			last, _ := utf8.DecodeLastRuneInString(text[start:end])
			if space(first) || space(last) {
				t.Fatalf("%q: span %q begins or ends with a blank", text, text[start:end])
			}
		}
		at = end
	}
}

func space(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }
