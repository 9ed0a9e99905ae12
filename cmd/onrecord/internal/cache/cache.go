// Package cache keeps reviews from one run to the next, so that a story is not
// read again whose text, rules, configuration and program are the same. It never
// changes what is found: whatever is wrong with it, it holds nothing. It knows
// neither flags nor where a story's configuration comes from.
package cache

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
)

// The endings of the files in the folder of the cache.
const (
	packed     = ".reviews"
	unfinished = ".tmp"
)

// ours is how those files are called. No other is touched, whatever folder is
// named as the cache.
var ours = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[0-9a-f]{32}\.reviews(\.[0-9]+\.tmp)?$`)
})

// most is how many bytes the folder of the cache may take; beyond it the files
// go that were not used for longest.
const most = 1 << 30

// Cache is a folder of reviews. A nil Cache holds nothing. It is safe for
// concurrent use.
type Cache struct {
	folder string
	build  digest
	today  time.Time

	mu      sync.Mutex
	shelves map[*engine.Engine]*Shelf
}

// Shelf is the part of the cache for one configuration.
type Shelf struct {
	*pack
	rules map[string]*finding.Rule
	today time.Time
}

// Folder is where the system wants the caches of a program to lie; an error
// where it does not say.
func Folder() (string, error) {
	folder, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find the folder for caches: %w; name one with --cache-dir", err)
	}
	return filepath.Join(folder, "onrecord"), nil
}

// Open opens the cache in a folder for a run on a day, and makes the folder when
// there is none.
func Open(folder string, today time.Time) (*Cache, error) {
	build, err := thisBuild()
	if err != nil {
		return nil, fmt.Errorf("tell this program from others: %w", err)
	}
	c := &Cache{folder: folder, build: build, today: today, shelves: map[*engine.Engine]*Shelf{}}
	if err := c.furnish(); err != nil {
		return nil, fmt.Errorf("make the folder of the cache: %w", err)
	}
	return c, nil
}

// furnish makes the folder, with the marks by which backups and git pass over
// it. Nobody else may read it: messages quote stories that may not be out yet.
func (c *Cache) furnish() error {
	if _, err := os.Stat(c.folder); err == nil {
		return nil
	}
	if err := os.MkdirAll(c.folder, 0o700); err != nil {
		return err
	}
	for name, text := range marks {
		if err := os.WriteFile(filepath.Join(c.folder, name), []byte(text), 0o600); err != nil {
			return err
		}
	}
	return nil
}

var marks = map[string]string{
	"CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# The cache of onrecord. \"onrecord cache clean\" deletes it.\n",
	".gitignore":   "*\n",
}

// Prepare takes down which program this is. One that runs for long calls it when
// it begins, before a new build takes the place of its file.
func Prepare() { _, _ = thisBuild() }

// thisBuild tells this program from every other. A version that a release or a
// commit vouches for is known by what it was built from, any other build by its
// own bytes.
var thisBuild = sync.OnceValues(func() (digest, error) {
	if info, ok := debug.ReadBuildInfo(); ok && !slices.Contains([]string{"", "(devel)"}, info.Main.Version) && !strings.Contains(info.Main.Version, "+dirty") {
		return sha256.Sum256([]byte(info.String())), nil
	}
	f, err := os.Open("/proc/self/exe") // it may have another name by now, or none
	if err != nil {
		name, err := os.Executable()
		if err != nil {
			return digest{}, err
		}
		if f, err = os.Open(name); err != nil {
			return digest{}, err
		}
	}
	defer f.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	return digest(sum.Sum(nil)), err
})

// Shelf is the part of the cache for an engine, which is that of a profile and
// a library.
func (c *Cache) Shelf(e *engine.Engine, profile engine.Profile, library *engine.Library) (*Shelf, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s := c.shelves[e]; s != nil {
		return s, nil
	}
	profile.Today = time.Time{} // each review knows whether the day matters
	text, err := json.Marshal([]any{c.build, library.Digest(), profile})
	if err != nil {
		return nil, fmt.Errorf("compare configurations: %w", err)
	}
	of := sha256.Sum256(text)
	s := &Shelf{
		pack:  openPack(filepath.Join(c.folder, hex.EncodeToString(of[:16])+packed), of, int32(c.today.Unix()/(24*60*60))),
		rules: map[string]*finding.Rule{},
		today: c.today,
	}
	for _, rule := range e.Rules() {
		s.rules[rule.Name] = &rule
	}
	c.shelves[e] = s
	return s, nil
}

// Review is what is known of a story; false when nothing is that holds today.
// Its article has no more than reports and baselines read: blocks and sentences.
func (s *Shelf) Review(path string, source []byte) (finding.Review, bool) {
	text := s.get(key(path, source))
	if text == nil {
		return finding.Review{}, false
	}
	var k keptReview
	if json.Unmarshal(text, &k) != nil {
		return finding.Review{}, false
	}
	return k.review(path, source, s.rules, s.today)
}

// Keep keeps the review of the story at a path for later runs.
func (s *Shelf) Keep(path string, source []byte, r finding.Review) {
	if text := kept(r, s.today); text != nil {
		s.put(key(path, source), text)
	}
}

// key is that of a story. The ending of the path decides how it is read, and
// nothing else of it.
func key(path string, source []byte) digest {
	return sha256.Sum256(append([]byte(filepath.Ext(path)+"\x00"), source...))
}

// Close keeps what is new for the next run.
func (c *Cache) Close() {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, s := range c.shelves {
		s.close()
	}
	_ = trim(c.folder, c.today, c.today.AddDate(0, 0, -monthOld), most) // the next run will try again
}

// Size is how many configurations the cache in a folder holds reviews for, and
// how many bytes they take. A folder that is not there holds none.
func Size(folder string) (configurations int, bytes int64, err error) {
	list, err := packs(folder)
	if err != nil && !os.IsNotExist(err) {
		return 0, 0, fmt.Errorf("read the cache: %w", err)
	}
	for _, f := range list {
		bytes += f.Size()
	}
	return len(list), bytes, nil
}

// Clean deletes all that the cache in a folder holds, and leaves other files.
func Clean(folder string) error {
	today := time.Now()
	if err := trim(folder, today, today.AddDate(1, 0, 0), 0); err != nil && !os.IsNotExist(err) {
		return fmt.Errorf("empty the cache: %w", err)
	}
	return nil
}

// packs returns the files of the cache, those not used for longest first.
func packs(folder string) ([]fs.FileInfo, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var list []fs.FileInfo
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() && ours().MatchString(e.Name()) {
			list = append(list, info)
		}
	}
	slices.SortFunc(list, func(a, b fs.FileInfo) int { return a.ModTime().Compare(b.ModTime()) })
	return list, nil
}

// trim deletes the files that were not used since a time, and the oldest until
// the rest takes no more than so many bytes. What a run left unfinished goes
// after a day.
func trim(folder string, today, since time.Time, room int64) error {
	list, err := packs(folder)
	if err != nil {
		return err
	}
	total := int64(0)
	for _, f := range list {
		total += f.Size()
	}
	for _, f := range list {
		left := strings.HasSuffix(f.Name(), unfinished) && f.ModTime().Before(today.AddDate(0, 0, -1))
		if total <= room && !left && f.ModTime().After(since) {
			continue
		}
		if err := os.Remove(filepath.Join(folder, f.Name())); err != nil {
			return err
		}
		total -= f.Size()
	}
	return nil
}
