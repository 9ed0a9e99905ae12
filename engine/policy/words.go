package policy

import (
	"fmt"

	"github.com/onrecord/onrecord/engine/internal/wire"
)

// write writes the lexicon for readWords.
func (lx *lexicon) write(w *wire.Writer) {
	w.Uint(len(lx.lists))
	for _, list := range lx.lists {
		w.String(list.name)
		w.Bool(list.quoted)
		w.Bool(list.furniture)
		w.Uint(list.before)
		w.Strings(list.attrs)
		w.Uint(list.size)
		writeMap(w, list.macros, (*wire.Writer).String)
	}
	w.Uint(len(lx.automata))
	for _, a := range lx.automata {
		w.Section([]byte(a.packed))
	}
}

// readWords reads what lexicon.write wrote. It may be extended.
func readWords(text string) (*lexicon, error) {
	r := wire.NewReader(text)
	lx := &lexicon{}
	for i := range r.Len() {
		lx.lists = append(lx.lists, &wordList{
			name: r.String(), quoted: r.Bool(), furniture: r.Bool(), before: r.Uint(), attrs: r.Strings(), size: r.Uint(),
			macros: readMap[string](r, (*wire.Reader).String), index: i,
		})
	}
	for range r.Len() {
		a, err := unpack(r.String())
		if err != nil {
			return nil, fmt.Errorf("read the word lists: %w", err)
		}
		lx.automata = append(lx.automata, a)
	}
	if r.Err != nil {
		return nil, fmt.Errorf("read the word lists: %w", r.Err)
	}
	return lx, nil
}

func (e *entry) write(w *wire.Writer) {
	w.Uint(e.list)
	w.Uint(e.order)
	w.String(e.lemma)
	w.String(e.class)
	w.Int(e.certainty)
	writeMap(w, e.attrs, (*wire.Writer).String)
	w.Strings(e.tags)
	w.Bool(e.except)
}

func (e *entry) read(r *wire.Reader) {
	e.list, e.order, e.lemma, e.class, e.certainty = r.Uint(), r.Uint(), r.String(), r.String(), r.Int()
	e.attrs = readMap[string](r, (*wire.Reader).String)
	e.tags = r.Strings()
	e.except = r.Bool()
}
