package cache

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// pack is a file of entries of one configuration: read at random, added to
// during a run, and replaced whole at its end. One file for all of them costs a
// fortieth of one for each. Whatever is wrong with the file, there is nothing in
// it; whatever keeps it from being written, nothing is. It is safe for
// concurrent use.
//
//	packMagic, the digest of the configuration
//	the entries
//	a slot for each entry
//	packEnd
type pack struct {
	file  string
	of    digest
	today int32

	mu    sync.Mutex
	old   *os.File // as the file was when the run began; nil when there was none
	slots map[digest]slot
	used  map[digest]bool // of slots

	fresh  *os.File // what will take its place; nil until there is a new entry
	text   *bufio.Writer
	end    int64 // of text
	added  map[digest]slot
	closed bool // or given up
}

type digest = [sha256.Size]byte

const packMagic = "onrecord reviews 1\n"

// slot says where in the file an entry lies.
type slot struct {
	Key    digest
	Sum    digest // of the entry
	At     int64
	Length int32
	Day    int32 // on which it was last used, from 1970-01-01
}

// packEnd is what a sound file ends with.
type packEnd struct {
	Slots int64
	Sum   digest // of the head of the file and the slots
}

var (
	slotSize    = int64(binary.Size(slot{}))
	packEndSize = int64(binary.Size(packEnd{}))
	packHead    = int64(len(packMagic) + sha256.Size)
)

// monthOld is the number of days after which an entry that nothing used goes.
const monthOld = 30

func openPack(file string, of digest, today int32) *pack {
	p := &pack{file: file, of: of, today: today, used: map[digest]bool{}, added: map[digest]slot{}}
	p.old, p.slots = readPack(file, of)
	return p
}

func (p *pack) head() []byte { return append([]byte(packMagic), p.of[:]...) }

// readPack opens a file and reads its slots; nil when it is not a sound pack of
// this configuration.
func readPack(file string, of digest) (*os.File, map[digest]slot) {
	f, err := os.Open(file)
	if err != nil {
		return nil, nil
	}
	slots, err := slotsOf(f, of)
	if err != nil {
		f.Close()
		return nil, nil
	}
	return f, slots
}

var errDamaged = errors.New("no sound pack of this configuration")

func slotsOf(f *os.File, of digest) (map[digest]slot, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	size := info.Size()
	if size < packHead+packEndSize {
		return nil, errDamaged
	}
	head, tail := make([]byte, packHead), make([]byte, packEndSize)
	if _, err := f.ReadAt(head, 0); err != nil {
		return nil, err
	}
	if _, err := f.ReadAt(tail, size-packEndSize); err != nil {
		return nil, err
	}
	var end packEnd
	if _, err := binary.Decode(tail, binary.LittleEndian, &end); err != nil {
		return nil, err
	}
	room := size - packHead - packEndSize
	if !bytes.Equal(head, append([]byte(packMagic), of[:]...)) || end.Slots < 0 || end.Slots > room/slotSize {
		return nil, errDamaged
	}
	text := make([]byte, end.Slots*slotSize)
	first := size - packEndSize - int64(len(text))
	if _, err := f.ReadAt(text, first); err != nil {
		return nil, err
	}
	if sha256.Sum256(append(head, text...)) != end.Sum {
		return nil, errDamaged
	}
	list := make([]slot, end.Slots)
	if _, err := binary.Decode(text, binary.LittleEndian, list); err != nil {
		return nil, err
	}
	slots := make(map[digest]slot, len(list))
	for _, s := range list {
		if s.At < packHead || s.Length < 0 || s.At+int64(s.Length) > first {
			return nil, errDamaged
		}
		slots[s.Key] = s
	}
	return slots, nil
}

// get returns an entry, or nil.
func (p *pack) get(key digest) []byte {
	s, known := p.slots[key]
	if !known {
		return nil
	}
	text := make([]byte, s.Length)
	if _, err := p.old.ReadAt(text, s.At); err != nil || sha256.Sum256(text) != s.Sum {
		return nil
	}
	p.mu.Lock()
	p.used[key] = true
	p.mu.Unlock()
	return text
}

// put adds an entry.
func (p *pack) put(key digest, text []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, twice := p.added[key]; twice || p.closed || !p.begin() {
		return
	}
	p.added[key] = slot{Key: key, Sum: sha256.Sum256(text), At: p.end, Length: int32(len(text)), Day: p.today}
	p.end += int64(len(text))
	_, _ = p.text.Write(text) // an error shows when the file is finished
}

// begin starts the file that will take the place of the old one.
func (p *pack) begin() bool {
	if p.fresh != nil {
		return true
	}
	f, err := os.CreateTemp(filepath.Dir(p.file), filepath.Base(p.file)+".*"+unfinished)
	if err != nil {
		p.closed = true
		return false
	}
	p.fresh, p.text, p.end = f, bufio.NewWriterSize(f, 1<<16), packHead
	_, _ = p.text.Write(p.head())
	return true
}

// close replaces the file, unless nothing is new and no entry has to be kept
// from growing old.
func (p *pack) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.old != nil {
		p.old.Close() // some systems replace no file that is open
	}
	aged := false
	for key := range p.used {
		aged = aged || p.slots[key].Day != p.today
	}
	if !p.closed && (len(p.added) > 0 || aged) && p.begin() {
		err := p.finish()
		if err = errors.Join(err, p.fresh.Close()); err == nil {
			err = os.Rename(p.fresh.Name(), p.file)
		}
		if err != nil {
			os.Remove(p.fresh.Name()) //nolint:errcheck // the write has failed already
		}
	}
	p.closed = true
}

// finish writes after the new entries those that stay, as the file holds them
// now: another run may have replaced it meanwhile.
func (p *pack) finish() error {
	now, slots := readPack(p.file, p.of)
	if now != nil {
		defer now.Close()
	}
	byPlace := func(a, b slot) int { return cmp.Compare(a.At, b.At) }
	for _, s := range slices.SortedFunc(maps.Values(slots), byPlace) {
		if p.used[s.Key] {
			s.Day = p.today
		}
		if _, again := p.added[s.Key]; again || p.today-s.Day > monthOld {
			continue
		}
		if _, err := io.Copy(p.text, io.NewSectionReader(now, s.At, int64(s.Length))); err != nil {
			return err
		}
		s.At, p.end = p.end, p.end+int64(s.Length)
		p.added[s.Key] = s
	}
	list, err := binary.Append(nil, binary.LittleEndian, slices.SortedFunc(maps.Values(p.added), byPlace))
	if err != nil {
		return err
	}
	end := packEnd{int64(len(p.added)), sha256.Sum256(append(p.head(), list...))}
	_, err = p.text.Write(list)
	return errors.Join(err, binary.Write(p.text, binary.LittleEndian, end), p.text.Flush())
}
