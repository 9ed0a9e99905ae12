package tag

import "math/bits"

// table is a map of numbers as it lies in a model file: slots of {key, value},
// open addressing from the slot that the highest bits of a key say. A key of 0
// is an empty slot.
type table struct {
	slots string
	mask  uint32
	shift uint8 // that leaves the first slot of a key
}

// slot is the size of one.
const slot = 8

// Slots is the number of slots of a table of so many entries. No more than half
// of them are taken, so that most look-ups touch one.
func Slots(entries int) int { return 2 << bits.Len(uint(entries)) }

// FirstSlot is where the search for a key begins in a table of so many slots.
func FirstSlot(key uint32, slots int) int { return int(key >> (33 - bits.Len(uint(slots)))) }

func newTable(slots string) table {
	n := uint(len(slots) / slot)
	return table{slots: slots, mask: uint32(n - 1), shift: uint8(33 - bits.Len(n))}
}

// find returns the value of a key.
func (t *table) find(key uint32) (value uint32, ok bool) {
	keys := [1]uint32{key}
	if found := t.values(keys[:]); len(found) > 0 {
		return found[0], true
	}
	return 0, false
}

// values puts the values of the keys that the table has in place of the keys.
// The look-ups of a batch do not wait for each other.
func (t *table) values(keys []uint32) []uint32 {
	slots, mask, shift := t.slots, t.mask, t.shift&31
	n := 0
	for _, key := range keys {
		i := key >> shift
		entry := entryAt(slots, i&mask)
		for uint32(entry) != key && entry != 0 {
			i++
			entry = entryAt(slots, i&mask)
		}
		if entry != 0 {
			keys[n] = uint32(entry >> 32)
			n++
		}
	}
	return keys[:n]
}

// entryAt reads a slot: the key is in the lower half.
func entryAt(slots string, i uint32) uint64 {
	at := int(i) * slot
	return wide(slots[at : at+slot])
}

// number reads the number of four bytes that stands at a byte of s.
func number(s string, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
