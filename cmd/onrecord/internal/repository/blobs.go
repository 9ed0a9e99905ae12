package repository

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strconv"
	"strings"
	"sync"

	"github.com/onrecord/onrecord/engine/intake"
)

// Blobs reads files out of git, through one process for all of them, which
// starts when the first is asked for. It is safe for concurrent use.
type Blobs struct {
	ctx context.Context
	mu  sync.Mutex
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
	err error
}

// Blobs is the reader of the files that the repository holds. It stops with the
// context, or when it is closed.
func (r *Repository) Blobs(ctx context.Context) *Blobs { return &Blobs{ctx: ctx} }

// Read returns the file of a name in git, and of one that is larger than a story
// can be no more than shows that. After an error there is nothing to be had.
func (b *Blobs) Read(name string) ([]byte, error) {
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

func (b *Blobs) start() error {
	b.cmd = gitCommand(b.ctx, "cat-file", "--batch")
	var err error
	if b.in, err = b.cmd.StdinPipe(); err != nil {
		return err
	}
	out, err := b.cmd.StdoutPipe()
	b.out = bufio.NewReader(out)
	return errors.Join(err, b.cmd.Start())
}

func (b *Blobs) ask(name string) ([]byte, error) {
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

// Close ends the process.
func (b *Blobs) Close() {
	if b.cmd != nil && b.in != nil {
		_ = b.in.Close() // it ends by that
		_ = b.cmd.Wait()
	}
}
