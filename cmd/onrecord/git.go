package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha1" //nolint:gosec // git names files by it
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/spelling"
)

// repository is the git repository that holds the folder the command runs in.
// It is asked through the git command, which knows worktrees, hooks and
// filters, and is many times faster than reading the repository ourselves.
type repository struct {
	here string // the folder, from the top of the repository
}

// touched is a file of a change. A blob is its name in git, "" for a file that
// is not there; of a file in the working tree it is "" too.
type touched struct {
	path, was           string // from the folder the command runs in
	oldBlob, stagedBlob string
}

// openRepository finds the repository; flag is what needs it.
func openRepository(ctx context.Context, flag string) (*repository, error) {
	here, err := git(ctx, "rev-parse", "--show-prefix")
	if errors.Is(err, errNoRepository) {
		return nil, fmt.Errorf("this folder is in no git repository; run %s in one, or leave the flag out", flag)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", flag, err)
	}
	return &repository{here: strings.TrimSuffix(string(here), "\n")}, nil
}

// git runs the git command and returns what it prints.
func git(ctx context.Context, args ...string) ([]byte, error) {
	cmd := gitCommand(ctx, args...)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err := cmd.Run()
	if errors.Is(err, exec.ErrNotFound) {
		return nil, errors.New("no git command here; install git")
	}
	if err != nil {
		return nil, gitFailure(said.String())
	}
	return out.Bytes(), nil
}

var (
	errNoRepository = errors.New("this folder is in no git repository")
	errGit          = errors.New("git cannot read this repository; \"git status\" says why")
)

// gitFailure is what a person can do about an error of git's.
func gitFailure(said string) error {
	switch {
	case strings.Contains(said, "not a git repository"):
		return errNoRepository
	case strings.Contains(said, "dubious ownership"):
		return errors.New("git does not trust this repository, as it is somebody else's; if you do, run git config --global --add safe.directory with its folder")
	case strings.Contains(said, "index.lock"):
		return errors.New("another git is at work here; try again when it is done")
	}
	return errGit
}

func gitCommand(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0") // messages we know; no waiting for others
	return cmd
}

// base is the commit from which the work at hand left ref: what others have
// done on ref since is no part of the change.
func (r *repository) base(ctx context.Context, ref string) (string, error) {
	commit, err := git(ctx, "rev-parse", "--verify", "--quiet", "--end-of-options", ref+"^{commit}")
	if err != nil {
		remedy := "check the name; a branch of a remote may have to be fetched first"
		if names, err := git(ctx, "for-each-ref", "--format=%(refname:short)"); err == nil {
			if near := spelling.Nearest(ref, strings.Fields(string(names))); near != "" {
				remedy = fmt.Sprintf("did you mean %q?", near)
			}
		}
		return "", fmt.Errorf("--new-from %s: no such commit; %s", ref, remedy)
	}
	if shared, err := git(ctx, "merge-base", strings.TrimSpace(string(commit)), "HEAD"); err == nil {
		commit = shared
	} // a shallow clone may not reach back so far; then ref itself must do
	return strings.TrimSpace(string(commit)), nil
}

// changes lists the files that differ from a commit, "" being HEAD: in the
// index when staged, else in the working tree, with those git does not know yet.
func (r *repository) changes(ctx context.Context, base string, staged bool, paths []string) ([]touched, error) {
	all, _, err := r.diff(ctx, base, staged, paths)
	if err != nil {
		return nil, err
	}
	if slices.ContainsFunc(all, func(t touched) bool { return t.oldBlob == "" }) {
		if err := r.follow(ctx, base, staged, all); err != nil {
			return nil, err
		}
	}
	if staged {
		return all, nil
	}
	others, err := git(ctx, append([]string{"ls-files", "--others", "--exclude-standard", "-z", "--"}, paths...)...)
	if err != nil || len(others) == 0 {
		return all, err
	}
	_, deleted, err := r.diff(ctx, base, staged, []string{":/"})
	for name := range strings.SplitSeq(string(others), "\x00") {
		if name == "" {
			continue
		}
		t := touched{path: name, was: name}
		if blob := moved(name, deleted); blob != "" {
			t.was, t.oldBlob = deleted[blob], blob
		}
		all = append(all, t)
	}
	return all, err
}

// follow finds out which of the files that seem new were called otherwise: git
// sees that a file was renamed only when it is asked about both names.
func (r *repository) follow(ctx context.Context, base string, staged bool, all []touched) error {
	whole, _, err := r.diff(ctx, base, staged, []string{":/"})
	if err != nil {
		return err
	}
	known := map[string]touched{}
	for _, t := range whole {
		known[t.path] = t
	}
	for i, t := range all {
		if same, ok := known[t.path]; ok && t.oldBlob == "" {
			all[i] = same
		}
	}
	return nil
}

// diff lists the files that git itself says differ, and by blob those that are
// not there any more.
func (r *repository) diff(ctx context.Context, base string, staged bool, paths []string) (all []touched, deleted map[string]string, err error) {
	args := []string{"-c", "diff.relative=false", "diff", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--ignore-submodules=all", "-M", "--diff-filter=ACMRD"}
	if staged {
		args = append(args, "--cached")
	}
	if base != "" {
		args = append(args, base)
	}
	raw, err := git(ctx, append(append(args, "--"), paths...)...)
	if err != nil {
		return nil, nil, err
	}
	deleted = map[string]string{}
	fields := strings.Split(string(raw), "\x00")
	for len(fields) > 1 {
		// ":100644 100644 OLD NEW M", then the path, or two when it was renamed.
		about := strings.Fields(strings.TrimPrefix(fields[0], ":"))
		names := fields[1:2]
		if len(about) == 5 && strings.HasPrefix(about[4], "R") && len(fields) > 2 {
			names = fields[1:3]
		}
		fields = fields[1+len(names):]
		if len(about) != 5 {
			return nil, nil, fmt.Errorf("git diff: %q is not understood", strings.Join(about, " "))
		}
		if about[4] == "D" {
			deleted[about[2]] = r.fromHere(names[0])
			continue
		}
		if !strings.HasPrefix(about[1], "100") {
			continue // a link or a repository of its own
		}
		t := touched{path: r.fromHere(names[len(names)-1]), was: r.fromHere(names[0])}
		if strings.HasPrefix(about[0], "100") {
			t.oldBlob = about[2]
		}
		if staged {
			t.stagedBlob = about[3]
		}
		all = append(all, t)
	}
	return all, deleted, nil
}

// moved is the name in git of a file that git does not know yet, when one was
// deleted that has its text; else "".
func moved(file string, deleted map[string]string) string {
	if len(deleted) == 0 {
		return ""
	}
	text, err := readStory(filepath.FromSlash(file))
	if err != nil {
		return ""
	}
	text = append(fmt.Appendf(nil, "blob %d\x00", len(text)), text...)
	for _, name := range []string{fmt.Sprintf("%x", sha1.Sum(text)), fmt.Sprintf("%x", sha256.Sum256(text))} { //nolint:gosec // it is git's name for it
		if _, known := deleted[name]; known {
			return name
		}
	}
	return ""
}

// unlisted are the arguments of which git knows nothing, although they are there:
// what it ignores, or what it was not told of yet.
func (r *repository) unlisted(ctx context.Context, args []string, changed []touched) ([]string, error) {
	var known []string
	for _, t := range changed {
		known = append(known, t.path)
	}
	silent := unknown(args, known)
	if len(silent) == 0 {
		return nil, nil
	}
	unchanged, err := git(ctx, append([]string{"ls-files", "-z", "--"}, pathspecs(silent)...)...)
	return unknown(silent, strings.Split(string(unchanged), "\x00")), err
}

// unknown are the arguments that exist, and are none of the known files nor a
// folder of one. The folder the command runs in and those above are no question.
func unknown(args, known []string) []string {
	slices.Sort(known)
	var silent []string
	for _, arg := range args {
		name, err := filepath.Rel(absolute("."), absolute(arg))
		name = filepath.ToSlash(name)
		if err != nil || strings.Trim(name, "./") == "" || existing(arg) == "" || slices.Contains(silent, arg) {
			continue
		}
		_, file := slices.BinarySearch(known, name)
		below, _ := slices.BinarySearch(known, name+"/")
		if !file && (below == len(known) || !strings.HasPrefix(known[below], name+"/")) {
			silent = append(silent, arg)
		}
	}
	return silent
}

// fromHere turns a path from the top of the repository.
func (r *repository) fromHere(file string) string {
	from, err := filepath.Rel(filepath.FromSlash(path.Clean("/"+r.here)), filepath.FromSlash("/"+file))
	if err != nil {
		return file
	}
	return filepath.ToSlash(from)
}

// blobs reads files out of git, through one process for all of them. It is safe
// for concurrent use.
type blobs struct {
	ctx context.Context
	mu  sync.Mutex
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
	err error
}

func (b *blobs) read(name string) ([]byte, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.cmd == nil {
		b.err = b.start()
	}
	if b.err != nil {
		return nil, b.err
	}
	text, err := b.ask(name)
	if err != nil {
		b.err = fmt.Errorf("read from git: %w", err) // what follows would be out of step
	}
	return text, b.err
}

func (b *blobs) start() error {
	b.cmd = gitCommand(b.ctx, "cat-file", "--batch")
	var err error
	if b.in, err = b.cmd.StdinPipe(); err != nil {
		return err
	}
	out, err := b.cmd.StdoutPipe()
	b.out = bufio.NewReader(out)
	return errors.Join(err, b.cmd.Start())
}

func (b *blobs) ask(name string) ([]byte, error) {
	if _, err := io.WriteString(b.in, name+"\n"); err != nil {
		return nil, err
	}
	head, err := b.out.ReadString('\n') // "NAME blob SIZE"
	if err != nil {
		return nil, err
	}
	fields := strings.Fields(head)
	if len(fields) != 3 {
		return nil, errors.New(strings.TrimSpace(head))
	}
	size, err := strconv.Atoi(fields[2])
	if err != nil {
		return nil, err
	}
	text := make([]byte, min(size, intake.Largest)+1) // with a line break, unless it is too large
	_, err = io.ReadFull(b.out, text)
	if rest := size + 1 - len(text); err == nil && rest > 0 {
		_, err = b.out.Discard(rest)
		return text, err
	}
	return text[:len(text)-1], err
}

func (b *blobs) close() {
	if b.cmd != nil && b.in != nil {
		_ = b.in.Close() // it ends by that
		_ = b.cmd.Wait()
	}
}
