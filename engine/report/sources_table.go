package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/engine/article"
)

// sourcing is who speaks in one story; its JSON is described at NewSources.
type sourcing struct {
	Path       string    `json:"path"`
	Sources    []sourced `json:"sources"`
	Origins    []origin  `json:"origins"`
	Unresolved int       `json:"unresolved"`
	Totals     totals    `json:"totals"`
}

// sourced is a row of the table.
type sourced struct {
	Name         string             `json:"name"`
	Kind         article.SourceKind `json:"kind"`
	Role         article.Role       `json:"role"`
	Title        string             `json:"title"`
	Organization string             `json:"organization"`
	Party        string             `json:"party"`
	Side         article.Side       `json:"side"`
	Credentials  []string           `json:"credentials"`
	Owner        string             `json:"owner"`
	Named        bool               `json:"named"`
	Statements   int                `json:"statements"`
	DirectWords  int                `json:"direct_words"`
	Line         int                `json:"line"`
	Terms        *terms             `json:"terms"`
	Via          [][]string         `json:"via"`
	Origin       int                `json:"origin"`

	carried bool // known only through the one that is its origin
	also    bool // known at first hand too
}

// terms are those on which an unnamed person or group speaks.
type terms struct {
	Withheld      string          `json:"withheld"`
	Reason        string          `json:"reason"`
	ReasonQuality article.Quality `json:"reason_quality"`
	Grade         int             `json:"grade"`
}

// origin is one that a story rests on in the end.
type origin struct {
	Name       string `json:"name"`
	Sources    int    `json:"sources"`
	Statements int    `json:"statements"`
	Relay      bool   `json:"relay"`
}

type totals struct {
	Sources    int `json:"sources"`
	Named      int `json:"named"`
	Unnamed    int `json:"unnamed"`
	Documents  int `json:"documents"`
	Outlets    int `json:"outlets"`
	Statements int `json:"statements"`
	Origins    int `json:"origins"`
}

func (t *totals) add(s sourced) {
	t.Sources++
	t.Statements += s.Statements
	switch {
	case s.Role == article.Outlet:
		t.Outlets++
	case s.Kind == article.Document:
		t.Documents++
	case s.Named:
		t.Named++
	default:
		t.Unnamed++
	}
}

// sourcingOf reads the table off the model.
func sourcingOf(a *article.Article) sourcing {
	t := newTracer(a)
	lines := article.NewLines(a.Source)
	s := sourcing{Path: a.Path, Sources: []sourced{}, Origins: []origin{}}
	places := map[article.Ref]int{} // in Origins, by the source that stands for one
	for _, ref := range t.shown {
		x := a.Sources[ref]
		if x.Kind == article.UnknownSource {
			s.Unresolved += len(t.statements[ref])
			continue
		}
		row := sourced{
			Name: Printable(x.Name), Kind: x.Kind, Role: x.Role, Title: Printable(x.Title), Organization: Printable(x.Organization), Party: x.Party, Side: x.Side, Credentials: printable(x.Credentials), Owner: x.Owner,
			Named: x.Named, Statements: len(t.statements[ref]), DirectWords: t.directWords(ref), Line: lines.Position(x.Span.Start).Line,
			Terms: termsOf(a, x), Via: t.via(ref), carried: t.relays[ref].Known(),
		}
		row.also = !row.carried && slices.ContainsFunc(t.statements[ref], func(at article.Ref) bool { return len(t.paths[at]) == 0 })
		root := t.origin(ref)
		place, seen := places[root]
		if !seen {
			place = len(s.Origins)
			places[root] = place
			s.Origins = append(s.Origins, origin{Name: Printable(a.Sources[root].Name)})
		}
		o := &s.Origins[place]
		if !row.carried && root != ref {
			o.Name = x.Owner // several names of one power
		}
		o.Sources++
		o.Statements += row.Statements
		o.Relay = o.Relay || row.carried
		row.Origin = place
		s.Sources = append(s.Sources, row)
		s.Totals.add(row)
	}
	s.Totals.Origins = len(s.Origins)
	return s
}

func termsOf(a *article.Article, x article.Source) *terms {
	if x.Named || x.Kind == article.Document || x.Role == article.Outlet {
		return nil
	}
	t := &terms{Reason: Printable(x.ReasonText), ReasonQuality: x.ReasonQuality, Grade: x.Grade}
	if !x.Anonymity.Missing() {
		t.Withheld = oneLine(x.Anonymity.In(a.Source))
	}
	return t
}

// oneLine joins words that the story breaks over lines.
func oneLine(words string) string { return Printable(strings.Join(strings.Fields(words), " ")) }

// tracer follows statements back to whom they come from.
type tracer struct {
	*article.Article
	shown      []article.Ref   // the sources that say or relay something, by first mention
	statements [][]article.Ref // attributions of each source that give its word for something
	paths      [][]article.Ref // of each attribution, by whom it reached the story, the outermost first
	relays     []article.Ref   // of each source, the one through which alone the story knows it
}

func newTracer(a *article.Article) *tracer {
	n := len(a.Sources)
	t := &tracer{Article: a, statements: make([][]article.Ref, n), paths: make([][]article.Ref, len(a.Attributions)), relays: make([]article.Ref, n)}
	speaks := make([]bool, n)
	for i, at := range a.Attributions {
		if !at.Source.Known() || !states(at) {
			continue
		}
		t.statements[at.Source] = append(t.statements[at.Source], article.Ref(i))
		t.paths[i] = t.path(article.Ref(i))
		speaks[at.Source] = true
		for _, carrier := range t.paths[i] {
			speaks[carrier] = true
		}
	}
	for i := range a.Sources {
		t.relays[i] = t.relay(article.Ref(i))
		if speaks[i] {
			t.shown = append(t.shown, article.Ref(i))
		}
	}
	slices.SortStableFunc(t.shown, func(x, y article.Ref) int {
		return cmp.Compare(a.Sources[x].Span.Start, a.Sources[y].Span.Start)
	})
	return t
}

// states reports whether an attribution gives a source's word for something. A
// stance is not voiced, a refusal to comment says nothing, and the verb of
// "Reuters, citing officials" only repeats what the frame has told.
func states(at article.Attribution) bool {
	return at.Class != article.Attitude && at.Class != article.NoComment && (at.Lemma != "cite" || at.Frame == article.CitingFrame)
}

// directWords is the number of words that the story puts into quotation marks
// as the source's own. Those of a quotation within a quotation count once.
func (t *tracer) directWords(ref article.Ref) int {
	speaks := func(q article.Quote) bool {
		return q.Kind != article.TitleQuote && q.Attribution.Known() && t.Attributions[q.Attribution].Source == ref
	}
	words := 0
	for _, q := range t.Quotes {
		if speaks(q) && (!q.Parent.Known() || !speaks(t.Quotes[q.Parent])) {
			words += q.Words
		}
	}
	return words
}

// path is by whom an attribution reached the story, the outermost first: the
// New York Post, which reports that the mayor told her brother.
func (t *tracer) path(ref article.Ref) []article.Ref {
	var path []article.Ref
	add := func(source article.Ref) {
		if source.Known() && source != t.Attributions[ref].Source && t.Sources[source].Kind != article.UnknownSource && !slices.Contains(path, source) {
			path = append(path, source)
		}
	}
	add(t.Attributions[ref].Via)
	at := ref
	for range t.Attributions { // no way is longer, should one ever lead back to itself
		if at = t.carrier(at); !at.Known() {
			break
		}
		add(t.Attributions[at].Source)
		add(t.Attributions[at].Via)
	}
	slices.Reverse(path)
	return path
}

// carrier is the attribution in whose words another reached the story. In the
// model the words around "citing officials" are what the officials said, so
// there the parent is the one that is carried.
func (t *tracer) carrier(ref article.Ref) article.Ref {
	if t.Attributions[ref].Frame == article.CitingFrame {
		if citer := t.citer(ref); citer.Known() {
			return citer
		}
	}
	parent := t.Attributions[ref].Parent
	for range t.Attributions {
		if !parent.Known() || t.Attributions[parent].Frame != article.CitingFrame {
			break
		}
		parent = t.Attributions[parent].Parent
	}
	return parent
}

// citer is the attribution of whoever does the citing: of those whose source
// stands in the words around it a news outlet, else the nearest.
func (t *tracer) citer(ref article.Ref) article.Ref {
	citing := t.Attributions[ref]
	best := article.None
	for i, at := range t.Attributions {
		if at.Sentence != citing.Sentence || !at.Source.Known() || at.Source == citing.Source || at.Frame == article.CitingFrame ||
			!slices.ContainsFunc(citing.Content, at.SourceSpan.Overlaps) {
			continue
		}
		if !best.Known() || t.outlet(at.Source) || !t.outlet(t.Attributions[best].Source) {
			best = article.Ref(i)
		}
	}
	return best
}

func (t *tracer) outlet(source article.Ref) bool { return t.Sources[source].Role == article.Outlet }

// via are the different ways by which a source reached the story through
// others, by name.
func (t *tracer) via(source article.Ref) [][]string {
	ways := [][]string{}
	for _, at := range t.statements[source] {
		var names []string
		for _, carrier := range t.paths[at] {
			names = append(names, Printable(t.Sources[carrier].Name))
		}
		if len(names) > 0 && !slices.ContainsFunc(ways, func(w []string) bool { return slices.Equal(w, names) }) {
			ways = append(ways, names)
		}
	}
	return ways
}

// relay is the one source through which alone the story knows another, or
// None. A source without a name stays with the outlet that brought it in,
// wherever the story takes it up again, for nobody else could tell who it is,
// unless it is heard in public or by reporters.
func (t *tracer) relay(source article.Ref) article.Ref {
	relay, unclear := article.None, false
	for _, i := range t.statements[source] {
		path := t.paths[i]
		switch at := t.Attributions[i]; {
		case len(path) == 0 && (t.Sources[source].Named || at.Venue+at.Medium+at.Addressee != ""):
			return article.None
		case len(path) == 0:
			unclear = true
		case relay.Known() && relay != path[0]:
			return article.None
		default:
			relay = path[0]
		}
	}
	if unclear && relay.Known() && !t.outlet(relay) {
		return article.None
	}
	return relay
}

// origin is the source that stands for where a source's word comes from: the
// one through which alone it is known, else the first of those with the same
// power behind them, else itself.
func (t *tracer) origin(source article.Ref) article.Ref {
	seen := []article.Ref{source}
	for relay := t.relays[source]; relay.Known() && !slices.Contains(seen, relay); relay = t.relays[source] {
		source = relay
		seen = append(seen, source)
	}
	if t.speaksForOwner(source) {
		for _, other := range t.shown {
			if t.Sources[other].Owner == t.Sources[source].Owner && t.speaksForOwner(other) && !t.relays[other].Known() {
				return other
			}
		}
	}
	return source
}

// speaksForOwner reports whether a source is the voice of the power behind it.
// Farmers of a country are not, though it may be all that is known of them.
func (t *tracer) speaksForOwner(source article.Ref) bool {
	x := t.Sources[source]
	return x.Owner != "" && (x.Kind == article.NamedOrg || x.Role == article.Government || x.Role == article.Official || x.Role == article.Spokesperson)
}

func printable(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = Printable(w)
	}
	return out
}
