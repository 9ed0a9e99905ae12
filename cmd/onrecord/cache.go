package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// worthwhile is the least number of stories for which a run uses the cache. Of a
// few, the one that has just been edited is read anyway; to know the others saves
// 3 to 5 ms each, and to tell a build apart that no release vouches for costs 50.
const worthwhile = 10

// The endings of the files in the folder of the cache.
const (
	packed     = ".reviews"
	unfinished = ".tmp"
)

// ours is how those files are called. No other is touched, whatever folder is
// named as the cache.
var ours = expression(`^[0-9a-f]{32}\.reviews(\.[0-9]+\.tmp)?$`)

// most is how many bytes the folder of the cache may take; beyond it the files
// go that were not used for longest.
const most = 1 << 30

// cache is a folder of reviews that need not be done again. A nil cache holds
// nothing.
type cache struct {
	folder string
	build  digest
	today  time.Time

	mu      sync.Mutex
	shelves map[*engine.Engine]*shelf
}

// shelf is the part of the cache for one configuration.
type shelf struct {
	*pack
	rules map[string]*finding.Rule
}

// openCache opens the cache for a run, if it is wanted and worth its while.
func openCache(s settings, stories int, today time.Time) *cache {
	if s.noCache || stories < worthwhile {
		return nil
	}
	folder, err := cacheFolder(s)
	if err != nil {
		return nil
	}
	build, err := thisBuild()
	if err != nil {
		return nil
	}
	c := &cache{folder: folder, build: build, today: today, shelves: map[*engine.Engine]*shelf{}}
	if err := c.furnish(); err != nil {
		return nil
	}
	return c
}

// cacheFolder is where the settings or the system want the cache.
func cacheFolder(s settings) (string, error) {
	if s.cacheDir != "" {
		return s.cacheDir, nil
	}
	folder, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find the folder for caches: %w; name one with --cache-dir", err)
	}
	return filepath.Join(folder, "onrecord"), nil
}

// furnish makes the folder, with the marks by which backups and git pass over
// it. Nobody else may read it: messages quote stories that may not be out yet.
func (c *cache) furnish() error {
	if _, err := os.Stat(c.folder); err == nil {
		return nil
	}
	if err := os.MkdirAll(c.folder, 0o700); err != nil {
		return err
	}
	for name, text := range cacheMarks {
		if err := os.WriteFile(filepath.Join(c.folder, name), []byte(text), 0o600); err != nil {
			return err
		}
	}
	return nil
}

var cacheMarks = map[string]string{
	"CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# The cache of onrecord. \"onrecord cache clean\" deletes it.\n",
	".gitignore":   "*\n",
}

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

// shelf is the part of the cache for an engine, which is that of a profile and
// a library.
func (c *cache) shelf(e *engine.Engine, profile engine.Profile, library *engine.Library) (*shelf, error) {
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
	s := &shelf{
		pack:  openPack(filepath.Join(c.folder, hex.EncodeToString(of[:16])+packed), of, int32(c.today.Unix()/(24*60*60))),
		rules: map[string]*finding.Rule{},
	}
	for _, rule := range e.Rules() {
		s.rules[rule.Name] = &rule
	}
	c.shelves[e] = s
	return s, nil
}

// close keeps what is new for the next run.
func (c *cache) close() {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, s := range c.shelves {
		s.close()
	}
	_ = c.trim(c.today.AddDate(0, 0, -monthOld), most) // the next run will try again
}

// packs returns the files of the cache, those not used for longest first.
func (c *cache) packs() ([]fs.FileInfo, error) {
	entries, err := os.ReadDir(c.folder)
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
func (c *cache) trim(since time.Time, room int64) error {
	list, err := c.packs()
	if err != nil {
		return err
	}
	total := int64(0)
	for _, f := range list {
		total += f.Size()
	}
	for _, f := range list {
		left := strings.HasSuffix(f.Name(), unfinished) && f.ModTime().Before(c.today.AddDate(0, 0, -1))
		if total <= room && !left && f.ModTime().After(since) {
			continue
		}
		if err := os.Remove(filepath.Join(c.folder, f.Name())); err != nil {
			return err
		}
		total -= f.Size()
	}
	return nil
}

// remembered is review, or what the cache knows of it.
func (d *desk) remembered(ctx context.Context, path string, source []byte) (finding.Review, error) {
	if d.cache == nil {
		return d.review(ctx, path, source)
	}
	s, err := d.shelf(path)
	if err != nil {
		return finding.Review{}, &misconfigured{err}
	}
	// The ending of the path decides how it is read, and nothing else of it.
	key := sha256.Sum256(append([]byte(filepath.Ext(path)+"\x00"), source...))
	if text := s.get(key); text != nil {
		var k keptReview
		if json.Unmarshal(text, &k) == nil {
			if r, sound := k.review(path, source, s.rules, d.today); sound {
				return r, nil
			}
		}
	}
	r, err := d.review(ctx, path, source)
	if err != nil {
		return r, err
	}
	if text := kept(r, d.today); text != nil {
		s.put(key, text)
	}
	return r, nil
}

func (d *desk) shelf(path string) (*shelf, error) {
	h, err := d.house(path)
	if err != nil {
		return nil, err
	}
	e, err := d.engine(h)
	if err != nil {
		return nil, err
	}
	lib, err := d.library(h)
	if err != nil {
		return nil, err
	}
	return d.cache.shelf(e, h.profile, lib)
}

func newCache(t terminal) *cobra.Command {
	actions := []string{"clean", "status"}
	c := &cobra.Command{
		Use:   "cache [status|clean]",
		Short: "Show how much the cache holds, or empty it",
		Long: `Lint and baseline keep what they find, and do not read a story again whose text,
rules, configuration and onrecord are the same. Entries that are not used for 30
days go by themselves. The cache never changes what is found.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := readSettings(c)
			if err != nil {
				return err
			}
			folder, err := cacheFolder(s)
			if err != nil {
				return err
			}
			held := &cache{folder: folder, today: time.Now()}
			switch {
			case len(args) == 0 || args[0] == "status":
				return t.cacheStatus(held)
			case args[0] == "clean":
				if err := held.trim(held.today.AddDate(1, 0, 0), 0); err != nil && !os.IsNotExist(err) {
					return fmt.Errorf("empty the cache: %w", err)
				}
				return nil
			}
			return fmt.Errorf("cache does not %q; %s", args[0], spelling.Unknown(args[0], actions))
		},
	}
	addCacheDir(c.Flags())
	return c
}

func (t terminal) cacheStatus(c *cache) error {
	list, err := c.packs()
	if err != nil && !os.IsNotExist(err) {
		return fmt.Errorf("read the cache: %w", err)
	}
	size := int64(0)
	for _, f := range list {
		size += f.Size()
	}
	_, err = fmt.Fprintf(t.out, "%s: %s, %d kB\n", filepath.ToSlash(c.folder), counted(len(list), "configuration"), (size+1023)/1024)
	return err
}
