package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/revision"
)

// scope is the part of a repository that a run is about; the zero scope is all
// of it.
type scope struct {
	staged  bool
	newFrom string
}

func (s *scope) add(flags *pflag.FlagSet) {
	flags.BoolVar(&s.staged, "staged", false, "read what is staged in git, and show only findings that it brings")
	flags.StringVar(&s.newFrom, "new-from", "", "show only findings that came since the work left this git `REF`")
}

// flag is the one that narrows the scope, or "".
func (s scope) flag() string {
	switch {
	case s.staged:
		return "--staged"
	case s.newFrom != "":
		return "--new-from"
	}
	return ""
}

// past is how stories were before a change, by path. A nil past is that there
// is no change to ask about.
type past struct {
	stories map[string]repository.Change
	blobs   *repository.Blobs
}

func (p *past) close() {
	if p != nil {
		p.blobs.Close()
	}
}

func (l *lint) collector(d *desk) collector {
	return collector{terminal: l.terminal, stdin: l.stdin, ignored: d.ignored, force: l.force}
}

// scoped collects the stories that the run is about.
func (l *lint) scoped(ctx context.Context, d *desk, args []string) ([]input, *past, error) {
	flag := l.flag()
	switch {
	case flag == "":
		return l.collector(d).collect(args), nil, nil
	case l.staged && l.newFrom != "":
		return nil, nil, errors.New("--staged and --new-from: choose one; --staged compares with the last commit")
	case slices.Contains(args, "-"):
		return nil, nil, fmt.Errorf("%s reads files that git knows; leave out -, or the flag", flag)
	}
	repo, err := repository.Open(ctx, flag)
	if err != nil {
		return nil, nil, err
	}
	base := ""
	if l.newFrom != "" {
		if base, err = repo.Base(ctx, l.newFrom); err != nil {
			return nil, nil, err
		}
	}
	inputs, p, err := l.changed(ctx, d, repo, base, args)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", flag, err)
	}
	return inputs, p, nil
}

// changed are the stories that the arguments mean and that differ from a commit.
func (l *lint) changed(ctx context.Context, d *desk, repo *repository.Repository, base string, args []string) ([]input, *past, error) {
	if len(args) == 0 {
		args = []string{"."}
	}
	args, inputs := ofRepository(args)
	p := &past{stories: map[string]repository.Change{}, blobs: repo.Blobs(ctx)}
	if len(args) == 0 {
		return inputs, p, nil
	}
	changes, err := repo.Changes(ctx, repository.Difference{Base: base, Staged: l.staged}, args)
	if err != nil {
		return nil, nil, err
	}
	unlisted, err := repo.Unlisted(ctx, args, changes)
	if err != nil {
		return nil, nil, err
	}
	for _, arg := range unlisted {
		inputs = append(inputs, l.unlisted(d, p, arg)...)
	}
	for _, c := range changes {
		if l.story(c.Path, args, d.ignored) {
			inputs = append(inputs, l.differing(p, c))
		}
	}
	deleted := func(arg string) bool { return repo.Knew(ctx, base, arg) }
	return append(inputs, missing(args, changes, deleted)...), p, nil
}

// unlisted are the stories of an argument of which git knows nothing. What it
// ignores is new, as it was never there; but nothing of it can be staged.
func (l *lint) unlisted(d *desk, p *past, arg string) []input {
	if l.staged {
		return []input{missed(arg, errors.New("git does not know it; git add it first, or leave out --staged"))}
	}
	files := l.collector(d).collect([]string{arg})
	for _, file := range files {
		p.stories[file.path] = repository.Change{Path: file.path}
	}
	return files
}

// differing is a story that differs, and takes down in the past how it was.
func (l *lint) differing(p *past, c repository.Change) input {
	p.stories[c.Path] = c
	read := func() ([]byte, error) { return readStory(filepath.FromSlash(c.Path)) }
	if l.staged {
		read = func() ([]byte, error) { return p.blobs.Read(c.StagedBlob) }
	}
	return input{path: c.Path, read: read}
}

// ofRepository leaves out the arguments that lie in another repository than the
// folder the command runs in, where git would pass them over, and returns them
// with a word on why.
func ofRepository(args []string) (ours []string, foreign []input) {
	here := repository.Followed(repository.Of(repository.Absolute(".")))
	for _, arg := range args {
		folder := arg
		if info, err := os.Stat(arg); err != nil || !info.IsDir() {
			folder = filepath.Dir(arg)
		}
		switch there := repository.Of(repository.Absolute(folder)); {
		case repository.Existing(arg) == "" || repository.Followed(there) == here:
			ours = append(ours, throughLink(arg))
		case there == "":
			foreign = append(foreign, missed(arg, errors.New("lies in no git repository; leave the flag out to read it")))
		default:
			foreign = append(foreign, missed(arg, fmt.Errorf("lies in another repository, %s; run onrecord there", shown(there))))
		}
	}
	return ours, foreign
}

// throughLink is the folder to which a link leads, as git does not follow it;
// any other path is left as it is.
func throughLink(arg string) string {
	link, err := os.Lstat(arg)
	if err != nil || link.Mode()&os.ModeSymlink == 0 {
		return arg
	}
	folder, err := os.Stat(arg)
	from, wrong := filepath.Rel(repository.Followed("."), repository.Followed(arg))
	if err != nil || wrong != nil || !folder.IsDir() {
		return arg
	}
	return from
}

// story reports whether a changed file is one that the arguments mean, by the
// rules of collect.
func (l *lint) story(file string, args []string, ignored func(string) bool) bool {
	listed := false
	for _, arg := range args {
		if filepath.IsAbs(arg) {
			here, err := os.Getwd()
			if err != nil {
				return false
			}
			if from, err := filepath.Rel(here, arg); err == nil {
				arg = from
			}
		}
		root := filepath.ToSlash(filepath.Clean(arg))
		if root == file {
			return !l.force || !ignored(file) // it is named
		}
		if repository.Pattern(arg) {
			root = "."
		}
		from, err := filepath.Rel(root, file)
		folders := strings.Split(filepath.ToSlash(from), "/")
		listed = listed || err == nil && folders[0] != ".." && !slices.ContainsFunc(folders[:len(folders)-1], passedOver)
	}
	return listed && slices.Contains(intake.Extensions(), strings.ToLower(filepath.Ext(file))) && !ignored(file)
}

// missing are the arguments that name nothing, in the folder, in the change or
// before it: a hook hands over the names of stories that the change deletes.
func missing(args []string, changed []repository.Change, deleted func(arg string) bool) []input {
	var all []input
	for _, arg := range args {
		_, err := os.Lstat(arg)
		if err == nil || repository.Pattern(arg) || slices.ContainsFunc(changed, func(t repository.Change) bool { return t.Path == filepath.ToSlash(filepath.Clean(arg)) }) {
			continue
		}
		if deleted(arg) {
			continue
		}
		all = append(all, missed(arg, unreadable(arg, err)))
	}
	return all
}

// fresh lints a story whose baseline is sound, and leaves out the findings that
// are older than the change.
func (d *desk) fresh(ctx context.Context, p *past, path string, source []byte) (finding.Review, error) {
	if _, err := d.baseline(path); err != nil {
		return finding.Review{}, err
	}
	r, err := d.remembered(ctx, path, source)
	if err != nil {
		return r, err
	}
	if p != nil && len(r.Findings) > 0 {
		old, err := d.before(ctx, p, path)
		if err != nil {
			return r, err
		}
		if old.Article != nil {
			introduced := revision.Compare(old, r).Introduced
			r.Old = len(r.Findings) - len(introduced)
			r.Findings = introduced
		}
	}
	return r, nil
}

// before reviews a story as it was before the change. A review without an
// article is that there was none, or none that could be read.
func (d *desk) before(ctx context.Context, p *past, path string) (finding.Review, error) {
	t := p.stories[path]
	if t.OldBlob == "" {
		return finding.Review{}, nil
	}
	source, err := p.blobs.Read(t.OldBlob)
	if err != nil {
		return finding.Review{}, err
	}
	e, _, err := d.of(path) // a story that was renamed is judged as it is now
	if err != nil {
		return finding.Review{}, err
	}
	old, err := e.Review(ctx, t.Was, source)
	if _, unread := errors.AsType[*intake.Error](err); unread {
		return finding.Review{}, nil
	}
	return old, err
}
