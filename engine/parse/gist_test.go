package parse_test

import (
	"testing"
)

func TestThrust(t *testing.T) {
	for _, c := range []struct {
		text      string
		verb      string
		certainty int
	}{
		{"The port sank on Friday.", "sank", 5},
		{"The port, which is in debt, may sell its cranes, officials said.", "sell", 2},
		{"The port is believed to have sold its cranes.", "sold", 3},
		{"After the fire, which may have begun in a shed, the port closed.", "closed", 5},
		{"Ann Koe said that the port could close.", "close", 2},
		{"The man who might run the port spoke on Friday.", "speak", 5},
		{"The owner has told the crew, who may strike, that the port is likely to sink.", "sink", 3},
		{"Grain and oil.", "", 0},
	} {
		s := read(t, c.text).Sentences[0]
		if s.Verb != c.verb || s.Certainty != c.certainty {
			t.Errorf("%q: %s, certainty %d; want %s, %d", c.text, s.Verb, s.Certainty, c.verb, c.certainty)
		}
	}
}

func TestGist(t *testing.T) {
	a := read(t, "Kolm port to shed 200 dockers as trade slumps",
		"The port of Kolm will shed 200 of its dockers, a person briefed on the plan said. The slump in trade began in May.",
		"The director told dockers of the port's debts.",
	)
	for i, want := range []int{100, 100, 0, 40} {
		if got := a.Sentences[i].Gist; got != want {
			t.Errorf("sentence %d has %d percent of the headline, want %d", i, got, want)
		}
	}
	if got := a.Attributions[0].Gist; got != 100 {
		t.Errorf("what the person says has %d percent of the headline, want 100", got)
	}
	if got := read(t, "The port of Kolm will shed 200 of its dockers, a person briefed on the plan said.").Sentences[0].Gist; got != 0 {
		t.Errorf("without a headline a sentence has %d percent of it", got)
	}
}
