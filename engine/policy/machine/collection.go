package machine

import (
	"hash/maphash"
	"slices"
	"strings"
)

// collection is what an array, an object or a set holds.
type collection struct {
	items   []Value // in the order in which they came; of an object, its values
	shape   *Shape  // of a record: what its items are called
	keys    []Value // of any other object: what its items are called
	*lookup         // of a set by item, of an object without shape by key; most do without
}

// lookup leads to the places of values.
type lookup struct {
	slots []int32 // by their hashes: the place plus one; 0 is an empty slot
	order []int   // when sorted
}

// Shape is the members' names of a kind of record: an object of which every
// name was known when it was made. Shapes are made once; two of the same names
// are told apart.
type Shape struct {
	names []string
	spots map[string]*spot // by name
	order []int            // of the names when sorted
}

// spot is where records of one shape have a member.
type spot struct {
	shape *Shape
	place int
}

// NewShape is the shape of records whose items come in the order of names.
func NewShape(names ...string) *Shape {
	s := &Shape{names: names, spots: make(map[string]*spot, len(names)), order: make([]int, len(names))}
	spots := make([]spot, len(names))
	for i, name := range names {
		spots[i] = spot{s, i}
		s.spots[name] = &spots[i]
		s.order[i] = i
	}
	slices.SortFunc(s.order, func(a, b int) int { return strings.Compare(names[a], names[b]) })
	return s
}

// Record is an object of that shape. It keeps items.
func (s *Shape) Record(items []Value) Value {
	return Value{kind: Object, collection: &collection{shape: s, items: items}}
}

// Records is an array of n objects of that shape, of which items has one after
// the other. It keeps items.
func (s *Shape) Records(n int, items []Value) Value {
	records, members := make([]collection, n), len(s.names)
	list := make([]Value, n)
	for i := range list {
		records[i] = collection{shape: s, items: items[i*members : (i+1)*members : (i+1)*members]}
		list[i] = Value{kind: Object, collection: &records[i]}
	}
	return List(list)
}

// List is an array. It keeps items.
func List(items []Value) Value {
	return Value{kind: Array, collection: &collection{items: items}}
}

func newSet() Value { return Value{kind: Set, collection: &collection{}} }

func newObject() Value { return Value{kind: Object, collection: &collection{}} }

// setOf is the set of the items.
func setOf(items ...Value) Value {
	set := newSet()
	for _, item := range items {
		set.add(item)
	}
	return set
}

// Get returns the member of an object of that name, or undefined.
func (v Value) Get(name string) Value {
	key := Of(name)
	return v.dot(&key)
}

// Slice returns the items of an array, and those of a set in OPA's order.
// They are not the caller's to change.
func (v Value) Slice() []Value {
	switch v.kind {
	case Array:
		return v.items
	case Set:
		return v.sorted()
	}
	return nil
}

// Names returns the names of the members of an object that are strings, in order.
func (v Value) Names() []string {
	var names []string
	for _, m := range v.members() {
		if m.key.kind == String {
			names = append(names, m.key.text)
		}
	}
	return names
}

// dot is what "v[key]" is.
func (v *Value) dot(key *Value) Value {
	switch v.kind {
	case Array:
		if key.kind == Whole && key.num >= 0 && key.num < int64(len(v.items)) {
			return v.items[key.num]
		}
	case Object:
		if v.shape != nil {
			if key.kind == String {
				if known, ok := v.shape.spots[key.text]; ok {
					return v.items[known.place]
				}
			}
		} else if i := v.find(v.keys, key); i >= 0 {
			return v.items[i]
		}
	case Set:
		if v.has(key) {
			return *key
		}
	}
	return Value{}
}

func (c *collection) has(item *Value) bool { return c.find(c.items, item) >= 0 }

// add puts an item into a set.
func (c *collection) add(item Value) {
	if !c.has(&item) {
		c.items = append(c.items, item)
		c.added(c.items)
	}
}

// put gives the member of an object a value, and returns the one it had.
func (c *collection) put(key, value Value) (had Value) {
	if c.shape != nil {
		c.unshape()
	}
	if i := c.find(c.keys, &key); i >= 0 {
		had, c.items[i] = c.items[i], value
		return had
	}
	c.keys, c.items = append(c.keys, key), append(c.items, value)
	c.added(c.keys)
	return Value{}
}

// unshape makes a record an object that can take members of any name.
func (c *collection) unshape() {
	for i, name := range c.shape.names {
		c.keys = append(c.keys, Of(name))
		c.added(c.keys[:i+1])
	}
	c.items, c.shape = slices.Clone(c.items), nil
}

// sorted returns the items of a set in OPA's order.
func (c *collection) sorted() []Value {
	items := make([]Value, len(c.items))
	for i, from := range c.places() {
		items[i] = c.items[from]
	}
	return items
}

// Settle makes ready what is else made when first asked for, so that machines
// may share the value.
func (v Value) Settle() Value {
	if v.kind == Set || v.kind == Object {
		v.places()
	}
	if v.collection != nil {
		for _, item := range v.items {
			item.Settle()
		}
	}
	return v
}

type member struct{ key, value Value }

// members returns those of an object in OPA's order.
func (c *collection) members() []member {
	members := make([]member, len(c.items))
	for i, from := range c.places() {
		members[i] = member{c.key(from), c.items[from]}
	}
	return members
}

func (c *collection) key(i int) Value {
	if c.shape != nil {
		return Of(c.shape.names[i])
	}
	return c.keys[i]
}

// places returns the items' places in the order in which OPA walks them.
func (c *collection) places() []int {
	if c.shape != nil {
		return c.shape.order
	}
	if c.lookup == nil {
		c.lookup = &lookup{}
	}
	if len(c.order) == len(c.items) {
		return c.order
	}
	by := c.items
	if c.keys != nil {
		by = c.keys
	}
	order := make([]int, len(by))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return compare(by[a], by[b]) })
	c.order = order
	return order
}

// few is how many values are looked through faster than hashed.
const few = 8

// find is the place of a value among those that have slots, or -1.
func (c *collection) find(values []Value, v *Value) int {
	if c.lookup == nil || c.slots == nil {
		for i := range values {
			if equal(&values[i], v) {
				return i
			}
		}
		return -1
	}
	for at := c.slot(v); ; at = c.after(at) {
		switch place := int(c.slots[at]) - 1; {
		case place < 0:
			return -1
		case equal(&values[place], v):
			return place
		}
	}
}

// added gives the last of the values a slot, once there are more than a few.
func (c *collection) added(values []Value) {
	if len(values) <= few {
		return
	}
	if c.lookup == nil {
		c.lookup = &lookup{}
	}
	from := len(values) - 1
	if 2*len(values) > len(c.slots) {
		c.slots, from = make([]int32, max(4*few, 2*len(c.slots))), 0
	}
	for i := from; i < len(values); i++ {
		at := c.slot(&values[i])
		for c.slots[at] != 0 {
			at = c.after(at)
		}
		c.slots[at] = int32(i + 1)
	}
}

// slot is where the search for a value begins. The slots are a power of two.
func (c *collection) slot(v *Value) int {
	h := hash(*v)
	return int((h ^ h>>32) & uint64(len(c.slots)-1))
}

func (c *collection) after(slot int) int { return (slot + 1) & (len(c.slots) - 1) }

var seed = maphash.MakeSeed()

// hash is the same for equal values. Nothing is ordered by it.
func hash(v Value) uint64 {
	const prime = 1099511628211
	h := uint64(v.kind)*0x9E3779B97F4A7C15 + uint64(v.num)
	switch v.kind {
	case String:
		return maphash.String(seed, v.text)
	case Array:
		for _, item := range v.items {
			h = h*prime + hash(item)
		}
	case Set:
		for _, item := range v.items {
			h += hash(item)
		}
	case Object:
		for i, item := range v.items {
			h += hash(v.key(i))*prime ^ hash(item)
		}
	}
	return h * prime
}
