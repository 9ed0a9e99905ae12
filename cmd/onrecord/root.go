package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/term"

	"github.com/onrecord/onrecord/cmd/onrecord/internal/repository"
	"github.com/onrecord/onrecord/engine/report"
	"github.com/onrecord/onrecord/engine/spelling"
)

// The exit statuses.
const (
	clean    = 0
	findings = 1 // at or above --fail-level
	trouble  = 2 // something could not be done
)

// say writes a line of output.
func (t terminal) say(format string, args ...any) {
	fmt.Fprintln(t.out, report.Printable(fmt.Sprintf(format, args...)))
}

// sayJSON writes a value for programs that a person may look at too.
func (t terminal) sayJSON(value any) error {
	e := json.NewEncoder(t.out)
	e.SetEscapeHTML(false) // what a rule or a file says stays legible
	e.SetIndent("", "  ")
	return e.Encode(value)
}

// terminal is where a command reads and writes. Its output is data; what goes
// to its third file is talk.
type terminal struct {
	in       *os.File
	out, err *os.File
}

// outcome is an error that has been told already and only sets the status.
type outcome int

func (o outcome) Error() string { return fmt.Sprintf("exit status %d", int(o)) }

// run runs the command line and returns its exit status.
func run(args []string, t terminal) int {
	root := newRoot(t)
	root.SetArgs(args)
	err := unambiguous(args)
	if err == nil {
		err = root.Execute()
	}
	if o, told := errors.AsType[outcome](err); told {
		return int(o)
	}
	if err != nil {
		t.complain(err)
		return trouble
	}
	return clean
}

// unambiguous refuses a flag that is the name of a file too: a hook hands over
// the names of stories, and whoever names a story must not choose the flags.
func unambiguous(args []string) error {
	for _, arg := range args {
		if arg == "--" {
			return nil
		}
		if strings.HasPrefix(arg, "-") && repository.Existing(arg) != "" {
			return fmt.Errorf("%s: a flag, and a file of that name lies here; put -- before the paths", arg)
		}
	}
	return nil
}

func newRoot(t terminal) *cobra.Command {
	root := &cobra.Command{
		Use:   "onrecord",
		Short: "Find weak sourcing in news stories",
		Long: `onrecord reads a story, works out who says what and on whose word, and points
at the places where that is not good enough, each with the question to ask the
reporter. It finds weak sourcing; it does not decide what is true.`,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			var names []string
			for _, known := range c.Commands() {
				names = append(names, known.Name())
			}
			return fmt.Errorf("no command %q; %s", args[0], spelling.Unknown(args[0], names))
		},
		Args: cobra.ArbitraryArgs,
	}
	root.SetIn(t.in)
	root.SetOut(t.out)
	root.SetErr(t.err)
	root.SetVersionTemplate("onrecord {{.Version}}\n")
	root.SetFlagErrorFunc(flagError)
	root.CompletionOptions.HiddenDefaultCmd = true
	addColor(root.PersistentFlags())
	root.AddCommand(newLint(t), newParse(t), newSources(t), newCompare(t), newExplain(t), newRules(t), newConfig(t), newInit(t), newBaseline(t), newCache(t), newVersion(t), newEnvironment())
	return root
}

// flagError gives the nearest spelling of a flag that does not exist, and says
// what a flag takes.
func flagError(c *cobra.Command, err error) error {
	if invalid, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		want := cmp.Or(wants[invalid.GetFlag().Value.Type()], "something else")
		return fmt.Errorf("--%s is %q; want %s", invalid.GetFlag().Name, invalid.GetValue(), want)
	}
	unknown, ok := errors.AsType[*pflag.NotExistError](err)
	if !ok || unknown.GetSpecifiedShortnames() != "" {
		return fmt.Errorf("%w; see onrecord %s --help", err, c.Name())
	}
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	name := "--" + unknown.GetSpecifiedName()
	return fmt.Errorf("no flag %s; %s", name, spelling.Unknown(name, names))
}

func noArguments(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("onrecord %s takes no %q; it takes flags only", c.Name(), args[0])
	}
	return nil
}

// mistakes are how many things wrong in one place are told one by one.
const mistakes = 20

// complain writes one line about what went wrong, or one for each of several
// things.
func (t terminal) complain(err error) {
	if all, several := err.(interface{ Unwrap() []error }); several {
		rest := all.Unwrap()
		for _, one := range rest[:min(mistakes, len(rest))] {
			t.complain(one)
		}
		if more := len(rest) - mistakes; more > 0 {
			t.complain(fmt.Errorf("%d more of the kind", more))
		}
		return
	}
	fmt.Fprintln(t.err, "onrecord:", report.Printable(strings.ReplaceAll(err.Error(), "\n", " ")))
}

// style fits a report to the terminal.
func (t terminal) style(color string) (report.Style, error) {
	tty := term.IsTerminal(int(t.out.Fd()))
	painted, err := colored(color, tty)
	style := report.Style{Color: painted}
	if tty {
		if width, _, err := term.GetSize(int(t.out.Fd())); err == nil {
			style.Width = width
		}
	}
	return style, err
}
