package main

import (
	"errors"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// glob is a pattern of a configuration file. It matches paths below the folder
// of that file, and all that lies in a folder it matches. Without a slash
// inside it matches at any depth; with ! before it, it takes back.
type glob struct {
	given
	dir   string
	back  bool
	match *regexp.Regexp
}

// newGlob reads a pattern of a file in a folder. One that can match nothing is
// an error.
func newGlob(dir string, text given) (glob, error) {
	pattern, back := strings.CutPrefix(text.text, "!")
	pattern = strings.TrimSuffix(strings.TrimPrefix(pattern, "./"), "/")
	switch {
	case strings.Trim(pattern, "./!") == "":
		return glob{}, errors.New("it names nothing")
	case strings.Contains(sets().ReplaceAllString(pattern, ""), "["):
		return glob{}, errors.New("a [ that no ] closes; [[] stands for the character itself")
	case slices.Contains(strings.Split(pattern, "/"), ".."):
		return glob{}, errors.New("a pattern starts at the folder of its file and cannot leave it")
	case strings.HasPrefix(pattern, filepath.ToSlash(dir)+"/"):
		return glob{}, errors.New("a pattern starts at the folder of its file; leave that out")
	}
	if !strings.Contains(pattern, "/") {
		pattern = "**/" + pattern
	}
	body := strings.TrimSuffix(strings.TrimPrefix(translated(strings.TrimPrefix(pattern, "/")), "^"), "$")
	match, err := regexp.Compile("^(?:" + body + ")(?:/.*)?$")
	if err != nil {
		return glob{}, errNoSet
	}
	return glob{text, dir, back, match}, nil
}

var sets = expression(`\[!?[^\]/]+\]`)

// covers reports whether the glob matches an absolute path.
func (g glob) covers(file string) bool {
	from, err := filepath.Rel(g.dir, file)
	from = filepath.ToSlash(from)
	return err == nil && from != ".." && !strings.HasPrefix(from, "../") && g.match.MatchString(from)
}

// covered reports whether the last glob that matches does not take back.
func covered(globs []glob, file string) bool {
	for _, g := range slices.Backward(globs) {
		if g.covers(file) {
			return !g.back
		}
	}
	return false
}

// papers are the files beside the stories of a repository: about it, and not
// of it. Some could be the name of a story too, and count only in capitals, as
// they are written by custom.
var (
	papers   = []string{"README", "CHANGELOG", "CONTRIBUTING", "CODE_OF_CONDUCT", "LICENSE", "LICENCE"}
	capitals = []string{
		"AGENTS", "AUTHORS", "CHANGES", "CLAUDE", "CODEOWNERS", "CONTRIBUTORS", "COPYING", "GOVERNANCE", "HISTORY", "INSTALL",
		"ISSUE_TEMPLATE", "MAINTAINERS", "NEWS", "NOTICE", "PULL_REQUEST_TEMPLATE", "RELEASES", "SECURITY", "SUPPORT", "TODO", "UPGRADING",
	}
	machines = []string{"robots.txt", "humans.txt", "ads.txt", "llms.txt", "requirements.txt", "CMakeLists.txt"}
)

// paper reports whether a file is one of them.
func paper(file string) bool {
	base := path.Base(filepath.ToSlash(file))
	stem, _, _ := strings.Cut(base, ".")
	upper := strings.ReplaceAll(strings.ToUpper(stem), "-", "_")
	return slices.Contains(papers, upper) || slices.Contains(capitals, strings.ReplaceAll(stem, "-", "_")) || slices.Contains(machines, base)
}
