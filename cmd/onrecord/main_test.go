package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"onrecord": main})
}

// TestScript runs the scripts, one or more for each subcommand. UPDATE=1
// rewrites what they expect.
func TestScript(t *testing.T) {
	seed, err := os.ReadFile("../../testdata/seed/article.txt")
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/script",
		UpdateScripts:       os.Getenv("UPDATE") != "",
		RequireExplicitExec: true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"recipe": recipe},
		Setup: func(e *testscript.Env) error {
			e.Setenv("XDG_CACHE_HOME", filepath.Join(e.WorkDir, ".cache"))
			e.Setenv("ROOT", root) // of this repository, for the files that hosts and hooks read
			// What an archive of text files cannot hold.
			for name, bytes := range map[string]string{
				"seed.txt":   string(seed),
				"binary.txt": "PK\x03\x04\x00",
				"latin.txt":  "It rained.\nCaf\xe9.\n",
				"dos.txt":    "\ufeffIt “🔥” reportedly burnt.\r\n\r\nThe café 👩‍👧 reportedly closed.\r\n",
			} {
				if err := os.WriteFile(filepath.Join(e.WorkDir, name), []byte(bytes), 0o644); err != nil {
					return err
				}
			}
			return nil
		},
	})
}
