package tag_test

import (
	"crypto/sha256"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/engine/parse/tag"
	"github.com/onrecord/onrecord/engine/parse/token"
)

func TestChecksum(t *testing.T) {
	model, err := os.ReadFile("model/en.bin")
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("model/en.bin.sha256")
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprintf("%x  en.bin\n", sha256.Sum256(model)); got != string(want) {
		t.Errorf("model/en.bin has the checksum\n%snot\n%smake both anew with go run ./cmd/tagtrain", got, want)
	}
	if limit := 3 << 20; len(model) > limit {
		t.Errorf("the model has %d bytes, more than %d", len(model), limit)
	}
}

// Words with their right tags.
var tagged = []string{
	`The/DT mayor/NN said/VBD Tuesday/NNP that/IN she/PRP would/MD not/RB resign/VB ./.`,
	"“/`` We/PRP wo/MD n’t/RB pay/VB ,/, ”/'' the/DT company/NN ’s/POS lawyer/NN told/VBD reporters/NNS ./.",
	"\"/`` We/PRP do/VBP n't/RB know/VB ,/, \"/'' said/VBD Smith/NNP ,/, who/WP runs/VBZ the/DT agency/NN ./.",
	`According/VBG to/IN two/CD officials/NNS ,/, the/DT report/NN was/VBD leaked/VBN by/IN a/DT former/JJ employee/NN ./.`,
	`Police/NNS have/VBP arrested/VBN a/DT 27/CD -/HYPH year/NN -/HYPH old/JJ man/NN ./.`,
	`The/DT ministry/NN claims/VBZ it/PRP has/VBZ spent/VBN $/$ 3.5/CD million/CD on/IN roads/NNS ./.`,
	`He/PRP wants/VBZ to/TO appeal/VB ,/, his/PRP$ spokeswoman/NN added/VBD ./.`,
	`There/EX were/VBD no/DT survivors/NNS ,/, the/DT U.S./NNP Coast/NNP Guard/NNP reported/VBD ./.`,
}

func TestTag(t *testing.T) {
	right, n := 0, 0
	for _, sentence := range tagged {
		var words []tag.Word
		var forms, want []string
		for pair := range strings.FieldsSeq(sentence) {
			cut := strings.LastIndex(pair, "/")
			forms, want = append(forms, pair[:cut]), append(want, pair[cut+1:])
			words = append(words, tag.NewWord(pair[:cut]))
		}
		got := tag.English().Tag(nil, words)
		if len(got) != len(want) {
			t.Fatalf("%q: %d tags for %d words", sentence, len(got), len(want))
		}
		for i := range got {
			n++
			if got[i].String() == want[i] {
				right++
			} else {
				t.Logf("%q in %q is %v, not %s", forms[i], strings.Join(forms, " "), got[i], want[i])
			}
		}
		if again := tag.English().Tag(nil, words); !slices.Equal(got, again) {
			t.Errorf("%q: tags differ the second time: %v, %v", sentence, got, again)
		}
	}
	if right < n-2 {
		t.Errorf("%d of %d words have the right tag", right, n)
	}
}

func TestTagAppends(t *testing.T) {
	got := tag.English().Tag([]tag.Tag{tag.NN}, []tag.Word{tag.NewWord("the")})
	if want := []tag.Tag{tag.NN, tag.DT}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := tag.English().Tag(nil, nil); len(got) > 0 {
		t.Errorf("no words have tags: %v", got)
	}
}

// The marks that editors choose between are one word to the tagger.
func TestMarksAreOne(t *testing.T) {
	for _, same := range [][]string{
		{"'s", "’s"}, {"n't", "n’t", "n`t"}, {"O'Neil", "O’Neil"}, {"—", "–"}, {"re\u00adport", "report"},
	} {
		for _, form := range same[1:] {
			if tag.NewWord(form) != tag.NewWord(same[0]) {
				t.Errorf("%q is not %q", form, same[0])
			}
		}
	}
	if tag.NewWord("report") == tag.NewWord("Report") {
		t.Error("a capital makes no difference")
	}
}

func TestNamed(t *testing.T) {
	for x := range tag.Border {
		if got, ok := tag.Named(x.String()); !ok || got != x {
			t.Errorf("Named(%q) is %v, %v", x.String(), got, ok)
		}
	}
	if _, ok := tag.Named("NOUN"); ok {
		t.Error("NOUN is a tag")
	}
}

func TestLoadRefuses(t *testing.T) {
	model, err := os.ReadFile("model/en.bin")
	if err != nil {
		t.Fatal(err)
	}
	for _, data := range []string{"", "a model", string(model[:len(model)-1]), string(model) + "x"} {
		if _, err := tag.Load(data); err == nil || !strings.Contains(err.Error(), "cmd/tagtrain") {
			t.Errorf("a model of %d bytes: error %v", len(data), err)
		}
	}
}

const story = `The harbour board will not publish the inspection report, its chairwoman said Tuesday, three weeks after a crane
collapsed at Pier 4 and killed two men. “We don't comment on a pending case,” Chairwoman Ruth Adeyemi told reporters at
5 p.m. outside the board's offices in St. Clair, N.J. "Why now?" Rep. Dana Whitlock asked. The U.S. Department of Labor,
which opened its own inquiry on Jan. 12, had warned Acme Lifting Inc. twice about worn-out cables, according to letters
that a former inspector — who spoke on condition of anonymity, citing a 10-year non-disclosure deal — shared with the paper.`

// BenchmarkTag hashes and tags the words of a story.
func BenchmarkTag(b *testing.B) {
	model := tag.English()
	var sentences [][]string
	for _, s := range token.Sentences(nil, story, 0, len(story)) {
		var forms []string
		for _, w := range token.Words(nil, story, int(s.Start), int(s.End)) {
			forms = append(forms, w.Of(story))
		}
		sentences = append(sentences, forms)
	}
	var words []tag.Word
	var tags []tag.Tag
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		for _, forms := range sentences {
			words = words[:0]
			for _, form := range forms {
				words = append(words, tag.NewWord(form))
			}
			tags = model.Tag(tags[:0], words)
		}
	}
}

func TestNoAllocations(t *testing.T) {
	words := make([]tag.Word, 0, 3)
	tags := make([]tag.Tag, 0, 3)
	if n := testing.AllocsPerRun(10, func() {
		words = append(words[:0], tag.NewWord("She"), tag.NewWord("wasn’t"), tag.NewWord("Müller"))
		tags = tag.English().Tag(tags[:0], words)
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkLoad(b *testing.B) {
	model, err := os.ReadFile("model/en.bin")
	if err != nil {
		b.Fatal(err)
	}
	data := string(model)
	for b.Loop() {
		if _, err := tag.Load(data); err != nil {
			b.Fatal(err)
		}
	}
}
