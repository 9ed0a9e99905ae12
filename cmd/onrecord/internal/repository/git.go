package repository

import (
	"bytes"
	"cmp"
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
	"strings"

	"github.com/onrecord/onrecord/engine/intake"
	"github.com/onrecord/onrecord/engine/spelling"
)

// Repository is the git repository that holds the folder the command runs in.
// It is asked through the git command, which knows worktrees, hooks and
// filters, and is many times faster than reading the repository ourselves.
type Repository struct {
	here string // the folder, from the top of the repository
}

// Change is a file that differs. A blob is its name in git, "" for a file that
// is not there; of a file in the working tree it is "" too.
type Change struct {
	Path, Was           string // from the folder the command runs in; what it was called before
	OldBlob, StagedBlob string
}

// Open finds the repository; flag is what needs it.
func Open(ctx context.Context, flag string) (*Repository, error) {
	here, err := git(ctx, "rev-parse", "--show-prefix")
	if errors.Is(err, errNoRepository) {
		return nil, fmt.Errorf("this folder is in no git repository; run %s in one, or leave the flag out", flag)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", flag, err)
	}
	return &Repository{here: strings.TrimSuffix(string(here), "\n")}, nil
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

// Base is the commit from which the work at hand left ref: what others have
// done on ref since is no part of the change.
func (r *Repository) Base(ctx context.Context, ref string) (string, error) {
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

// Difference is what is compared: a commit, "" being HEAD, and the index when
// Staged, else the working tree.
type Difference struct {
	Base   string
	Staged bool
}

// Changes lists the files that differ among those that arguments of the command
// line mean; of the working tree, also those git does not know yet.
func (r *Repository) Changes(ctx context.Context, d Difference, args []string) ([]Change, error) {
	paths := pathspecs(args)
	all, _, err := r.diff(ctx, d, paths)
	if err != nil {
		return nil, err
	}
	if slices.ContainsFunc(all, func(t Change) bool { return t.OldBlob == "" }) {
		if err := r.follow(ctx, d, all); err != nil {
			return nil, err
		}
	}
	if d.Staged {
		return all, nil
	}
	others, err := git(ctx, append([]string{"ls-files", "--others", "--exclude-standard", "-z", "--"}, paths...)...)
	if err != nil || len(others) == 0 {
		return all, err
	}
	_, deleted, err := r.diff(ctx, d, []string{":/"})
	for name := range strings.SplitSeq(string(others), "\x00") {
		if name == "" {
			continue
		}
		t := Change{Path: name, Was: name}
		if blob := moved(name, deleted); blob != "" {
			t.Was, t.OldBlob = deleted[blob], blob
		}
		all = append(all, t)
	}
	return all, err
}

// follow finds out which of the files that seem new were called otherwise: git
// sees that a file was renamed only when it is asked about both names.
func (r *Repository) follow(ctx context.Context, d Difference, all []Change) error {
	whole, _, err := r.diff(ctx, d, []string{":/"})
	if err != nil {
		return err
	}
	known := map[string]Change{}
	for _, t := range whole {
		known[t.Path] = t
	}
	for i, t := range all {
		if same, ok := known[t.Path]; ok && t.OldBlob == "" {
			all[i] = same
		}
	}
	return nil
}

// diff lists the files that git itself says differ, and by blob those that are
// not there any more.
func (r *Repository) diff(ctx context.Context, d Difference, paths []string) (all []Change, deleted map[string]string, err error) {
	args := []string{"-c", "diff.relative=false", "diff", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--ignore-submodules=all", "-M", "--diff-filter=ACMRD"}
	if d.Staged {
		args = append(args, "--cached")
	}
	if d.Base != "" {
		args = append(args, d.Base)
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
		t := Change{Path: r.fromHere(names[len(names)-1]), Was: r.fromHere(names[0])}
		if strings.HasPrefix(about[0], "100") {
			t.OldBlob = about[2]
		}
		if d.Staged {
			t.StagedBlob = about[3]
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
	text, err := beginning(filepath.FromSlash(file))
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

// beginning reads as much of a file as a story can have: what is larger was none
// under its old name either.
func beginning(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, intake.Largest+1))
}

// Knew reports whether a file or a folder is in the index or was in a commit, ""
// being HEAD, wherever it is now.
func (r *Repository) Knew(ctx context.Context, base, arg string) bool {
	from, err := filepath.Rel(Absolute("."), Absolute(arg))
	if err != nil {
		return false
	}
	if listed, err := git(ctx, "ls-files", "-z", "--", ":(literal)"+filepath.ToSlash(from)); err == nil && len(listed) > 0 {
		return true
	}
	held, err := git(ctx, "ls-tree", "-z", "--name-only", cmp.Or(base, "HEAD"), "--", filepath.ToSlash(from))
	return err == nil && len(held) > 0
}

// Unlisted are the arguments of which git knows nothing, although they are there:
// what it ignores, or what it was not told of yet.
func (r *Repository) Unlisted(ctx context.Context, args []string, changed []Change) ([]string, error) {
	var known []string
	for _, t := range changed {
		known = append(known, t.Path)
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
		name, err := filepath.Rel(Absolute("."), Absolute(arg))
		name = filepath.ToSlash(name)
		if err != nil || strings.Trim(name, "./") == "" || Existing(arg) == "" || slices.Contains(silent, arg) {
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
func (r *Repository) fromHere(file string) string {
	from, err := filepath.Rel(filepath.FromSlash(path.Clean("/"+r.here)), filepath.FromSlash("/"+file))
	if err != nil {
		return file
	}
	return filepath.ToSlash(from)
}

// pathspecs are arguments as git takes them.
func pathspecs(args []string) []string {
	var specs []string
	for _, arg := range args {
		if Pattern(arg) {
			specs = append(specs, ":(glob)"+filepath.ToSlash(arg))
		} else {
			specs = append(specs, ":(literal)"+filepath.ToSlash(arg))
		}
	}
	return specs
}
