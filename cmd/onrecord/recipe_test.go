package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"go.yaml.in/yaml/v3"
)

// recipe is a command of the scripts: recipe FILE NAME OUT writes to OUT what a
// build server would run for the step or job of this name.
//
// For a page in Markdown, NAME is a heading, and OUT gets the first fenced
// block below it.
func recipe(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: recipe FILE NAME OUT")
	}
	text := ts.ReadFile(args[0])
	var found string
	if strings.HasSuffix(args[0], ".md") {
		_, below, _ := strings.Cut(text, "\n"+args[1]+"\n")
		_, block, _ := strings.Cut(below, "\n```")
		_, block, _ = strings.Cut(block, "\n")
		found, _, _ = strings.Cut(block, "```")
	} else {
		found = commands(ts, text, args[1])
	}
	if found == "" {
		ts.Fatalf("%s has no %s", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(found), 0o644))
}

// commands returns the script of a step of a GitHub action or of a job of a
// GitLab component whose inputs have their defaults.
func commands(ts *testscript.TestScript, text, name string) string {
	type step struct{ ID, Run string }
	inputs := map[string]struct{ Default string }{}
	for d := yaml.NewDecoder(bytes.NewReader([]byte(text))); ; {
		var doc struct {
			Spec struct {
				Inputs map[string]struct{ Default string }
			}
			Runs struct{ Steps []step }
			Jobs map[string]yaml.Node `yaml:",inline"`
		}
		err := d.Decode(&doc)
		if errors.Is(err, io.EOF) {
			return ""
		}
		ts.Check(err)
		for key, input := range doc.Spec.Inputs {
			inputs[key] = input
		}
		for _, s := range doc.Runs.Steps {
			if s.ID == name {
				return s.Run
			}
		}
		if node, ok := doc.Jobs[name]; ok && node.Kind == yaml.MappingNode {
			var job struct{ Script []string }
			ts.Check(node.Decode(&job))
			script := strings.Join(job.Script, "\n")
			for key, input := range inputs {
				script = strings.ReplaceAll(script, "$[[ inputs."+key+" ]]", input.Default)
			}
			return script
		}
	}
}
