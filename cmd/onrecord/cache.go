package main

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/cache"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// worthwhile is the least number of stories for which a run uses the cache. Of a
// few, the one that has just been edited is read anyway; to know the others saves
// 3 to 5 ms each, and to tell a build apart that no release vouches for costs 50.
const worthwhile = 10

// openCache opens the cache for a run, if it is wanted and worth its while; a
// run does without one that cannot be had.
func openCache(s settings, stories int, today time.Time) *cache.Cache {
	if s.noCache || stories < worthwhile {
		return nil
	}
	folder, err := cacheFolder(s)
	if err != nil {
		return nil
	}
	c, err := cache.Open(folder, today)
	if err != nil {
		return nil
	}
	return c
}

// cacheFolder is where the settings or the system want the cache.
func cacheFolder(s settings) (string, error) {
	if s.cacheDir != "" {
		return s.cacheDir, nil
	}
	return cache.Folder()
}

// remembered is review, or what the cache knows of it.
func (d *desk) remembered(ctx context.Context, path string, source []byte) (finding.Review, error) {
	if d.cache == nil {
		return d.review(ctx, path, source)
	}
	shelf, err := d.shelf(path)
	if err != nil {
		return finding.Review{}, &misconfigured{err}
	}
	if r, known := shelf.Review(path, source); known {
		return r, nil
	}
	r, err := d.review(ctx, path, source)
	if err == nil {
		shelf.Keep(path, source, r)
	}
	return r, err
}

func (d *desk) shelf(path string) (*cache.Shelf, error) {
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
	return d.cache.Shelf(e, h.profile, lib)
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
			switch {
			case len(args) == 0 || args[0] == "status":
				return t.cacheStatus(folder)
			case args[0] == "clean":
				return cache.Clean(folder)
			}
			return fmt.Errorf("cache does not %q; %s", args[0], spelling.Unknown(args[0], actions))
		},
	}
	addCacheDir(c.Flags())
	return c
}

func (t terminal) cacheStatus(folder string) error {
	configurations, size, err := cache.Size(folder)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(t.out, "%s: %s, %d kB\n", filepath.ToSlash(folder), counted(configurations, "configuration"), (size+1023)/1024)
	return err
}
