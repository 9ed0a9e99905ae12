package machine

import (
	"context"
	"math"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/cache"
)

// regexps are what OPA would cache too: the patterns of its regex functions.
var regexps = sync.OnceValue(func() cache.InterQueryValueCache { return cache.NewInterQueryValueCache(context.Background(), nil) })

// ask has OPA call a function.
func (m *Machine) ask(function topdown.BuiltinFunc, args []Value) (result Value, err error) {
	with := topdown.BuiltinContext{Context: context.Background(), Metrics: metrics.NoOp(), Cancel: &budget{}, InterQueryBuiltinValueCache: regexps()}
	failed := function(with, terms{}.ofAll(args), func(term *ast.Term) error {
		result, err = OfTerm(term.Value)
		return err
	})
	if failed != nil {
		return Value{}, failed
	}
	return result, nil
}

// budget ends a function of OPA's that makes more than a rule can want.
type budget struct{ used int }

// Cancel does nothing: a budget is only spent.
func (*budget) Cancel() {}

// Cancelled counts one step.
func (b *budget) Cancelled() bool {
	b.used++
	return b.used > 1<<17
}

// native does what a function of OPA's does, and reports false for arguments
// that it leaves to OPA.
type native func(args []Value) (Value, bool)

// natives are the functions that rules call most.
var natives = map[string]native{
	"equal":             func(v []Value) (Value, bool) { return OfBool(equal(&v[0], &v[1])), true },
	"neq":               func(v []Value) (Value, bool) { return OfBool(!equal(&v[0], &v[1])), true },
	"lt":                func(v []Value) (Value, bool) { return OfBool(compare(v[0], v[1]) < 0), true },
	"lte":               func(v []Value) (Value, bool) { return OfBool(compare(v[0], v[1]) <= 0), true },
	"gt":                func(v []Value) (Value, bool) { return OfBool(compare(v[0], v[1]) > 0), true },
	"gte":               func(v []Value) (Value, bool) { return OfBool(compare(v[0], v[1]) >= 0), true },
	"plus":              calculate(func(x, y float64) float64 { return x + y }),
	"mul":               calculate(func(x, y float64) float64 { return x * y }),
	"minus":             minus,
	"div":               calculate(func(x, y float64) float64 { return x / y }),
	"abs":               abs,
	"or":                or,
	"and":               and,
	"count":             func(v []Value) (Value, bool) { return count(v[0]) },
	"max":               func(v []Value) (Value, bool) { return extreme(v[0], 1) },
	"min":               func(v []Value) (Value, bool) { return extreme(v[0], -1) },
	"internal.member_2": member2,
	"numbers.range":     numbers,
	"array.concat":      concatArrays,
	"contains":          test(strings.Contains),
	"startswith":        test(strings.HasPrefix),
	"endswith":          test(strings.HasSuffix),
	"lower":             func(v []Value) (Value, bool) { return Of(strings.ToLower(v[0].text)), v[0].kind == String },
	"upper":             func(v []Value) (Value, bool) { return Of(strings.ToUpper(v[0].text)), v[0].kind == String },
	"trim":              reword(strings.Trim),
	"trim_left":         reword(strings.TrimLeft),
	"trim_right":        reword(strings.TrimRight),
	"trim_prefix":       reword(strings.TrimPrefix),
	"trim_suffix":       reword(strings.TrimSuffix),
	"split":             split,
	"concat":            join,
	"replace":           replace,
	"substring":         substring,
}

func test(is func(s, part string) bool) native {
	return func(v []Value) (Value, bool) {
		return OfBool(is(v[0].text, v[1].text)), v[0].kind == String && v[1].kind == String
	}
}

func reword(to func(s, by string) string) native {
	return func(v []Value) (Value, bool) {
		return Of(to(v[0].text, v[1].text)), v[0].kind == String && v[1].kind == String
	}
}

// calculate is arithmetic on whole numbers and decimals, where the result is
// exact or a decimal.
func calculate(f func(x, y float64) float64) native {
	return func(v []Value) (Value, bool) {
		x, ok := v[0].number()
		y, too := v[1].number()
		result := f(x, y)
		return OfFloat(result), ok && too && math.Abs(result) < exact
	}
}

func minus(v []Value) (Value, bool) {
	if v[0].kind != Set || v[1].kind != Set {
		return difference(v)
	}
	rest := newSet()
	for _, item := range v[0].items {
		if !v[1].has(&item) {
			rest.add(item)
		}
	}
	return rest, true
}

var difference = calculate(func(x, y float64) float64 { return x - y })

func abs(v []Value) (Value, bool) {
	x, ok := v[0].number()
	return OfFloat(math.Abs(x)), ok
}

func or(v []Value) (Value, bool) {
	if v[0].kind != Set || v[1].kind != Set {
		return Value{}, false
	}
	all := setOf(v[0].items...)
	for _, item := range v[1].items {
		all.add(item)
	}
	return all, true
}

func and(v []Value) (Value, bool) {
	if v[0].kind != Set || v[1].kind != Set {
		return Value{}, false
	}
	both := newSet()
	for _, item := range v[0].items {
		if v[1].has(&item) {
			both.add(item)
		}
	}
	return both, true
}

func count(v Value) (Value, bool) {
	if v.kind == String {
		return OfInt(utf8.RuneCountInString(v.text)), true
	}
	return OfInt(v.Len()), v.collection != nil
}

func extreme(v Value, sign int) (Value, bool) {
	if v.kind != Array && v.kind != Set {
		return Value{}, false
	}
	var best Value
	for _, item := range v.items {
		if best.kind == Undefined || sign*compare(item, best) > 0 {
			best = item
		}
	}
	return best, true
}

func member2(v []Value) (Value, bool) {
	item, in := v[0], v[1]
	switch in.kind {
	case Set:
		return OfBool(in.has(&item)), true
	case Array, Object:
		for i := range in.items {
			if equal(&in.items[i], &item) {
				return OfBool(true), true
			}
		}
	}
	return OfBool(false), true
}

func numbers(v []Value) (Value, bool) {
	from, to := v[0].num, v[1].num
	if v[0].kind != Whole || v[1].kind != Whole || to < from || to-from > 1<<16 {
		return Value{}, false
	}
	items := make([]Value, to-from+1)
	for i := range items {
		items[i] = OfInt(int(from) + i)
	}
	return List(items), true
}

func concatArrays(v []Value) (Value, bool) {
	if v[0].kind != Array || v[1].kind != Array {
		return Value{}, false
	}
	return List(append(append(make([]Value, 0, v[0].Len()+v[1].Len()), v[0].items...), v[1].items...)), true
}

func split(v []Value) (Value, bool) {
	if v[0].kind != String || v[1].kind != String {
		return Value{}, false
	}
	parts := strings.Split(v[0].text, v[1].text)
	items := make([]Value, len(parts))
	for i, part := range parts {
		items[i] = Of(part)
	}
	return List(items), true
}

func join(v []Value) (Value, bool) {
	if v[0].kind != String {
		return Value{}, false
	}
	items := v[1].Slice()
	parts := make([]string, len(items))
	for i, item := range items {
		if item.kind != String {
			return Value{}, false
		}
		parts[i] = item.text
	}
	return Of(strings.Join(parts, v[0].text)), v[1].kind == Array || v[1].kind == Set
}

func replace(v []Value) (Value, bool) {
	return Of(strings.ReplaceAll(v[0].text, v[1].text, v[2].text)), v[0].kind == String && v[1].kind == String && v[2].kind == String
}

// substring counts characters; a negative length is all the rest.
func substring(v []Value) (Value, bool) {
	if v[0].kind != String || v[1].kind != Whole || v[1].num < 0 || v[2].kind != Whole {
		return Value{}, false
	}
	runes := []rune(v[0].text)
	from := int(min(v[1].num, int64(len(runes))))
	to := len(runes)
	if n := v[2].num; n >= 0 && n < int64(to-from) {
		to = from + int(n)
	}
	return Of(string(runes[from:to])), true
}
