package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// settings are the choices that flags, the environment and configuration files
// make, in this order of strength. ONRECORD_PROFILE is the variable of
// --profile, and so on for each of them.
type settings struct {
	profile   string
	failLevel string
	color     string
	config    string // the one file to read instead of all that lie above a story
	baseline  string // the file of accepted findings; "" is none

	command *cobra.Command
}

func readSettings(c *cobra.Command) (settings, error) {
	if err := variables(c); err != nil {
		return settings{}, err
	}
	return settings{command: c}.over(nil)
}

// over lays the flags and the environment over what files say.
func (s settings) over(files map[string]any) (settings, error) {
	v := viper.New()
	v.SetEnvPrefix("onrecord")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	if err := v.BindPFlags(s.command.Flags()); err != nil {
		return settings{}, fmt.Errorf("read the flags of %s: %w", s.command.Name(), err)
	}
	if err := v.MergeConfigMap(files); err != nil {
		return settings{}, fmt.Errorf("merge configuration: %w", err)
	}
	return settings{v.GetString("profile"), v.GetString("fail-level"), v.GetString("color"), v.GetString("config"), v.GetString("baseline"), s.command}, nil
}

// strongest says which flag or variable decides a setting; "" when files do.
func (s settings) strongest(key string) string {
	if f := s.command.Flags().Lookup(key); f != nil && f.Changed {
		return "--" + key
	}
	if name := variable(key); os.Getenv(name) != "" {
		return name
	}
	return ""
}

// blamed puts the name of a variable before what is wrong with its value. A flag
// is before the eyes of whoever gave it.
func (s settings) blamed(key string, err error) error {
	if name := s.strongest(key); err != nil && name == variable(key) {
		return fmt.Errorf("%s: %w", name, err)
	}
	return err
}

func variable(flag string) string {
	return "ONRECORD_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// variables refuses a variable that is nearly one of ours. Others are left
// alone: scripts use the prefix for their own ends, such as ONRECORD_VERSION.
func variables(c *cobra.Command) error {
	var known []string
	for _, command := range append(c.Root().Commands(), c) {
		command.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, strings.TrimPrefix(variable(f.Name), "ONRECORD_")) })
	}
	for _, pair := range os.Environ() {
		name, value, _ := strings.Cut(pair, "=")
		ours, ok := strings.CutPrefix(name, "ONRECORD_")
		if !ok || value == "" || slices.Contains(known, ours) {
			continue
		}
		if near := spelling.Nearest(ours, known); near != "" && ours != "VERSION" {
			return fmt.Errorf("no variable %s; did you mean ONRECORD_%s?", name, near)
		}
	}
	return nil
}

func addProfile(flags *pflag.FlagSet, profiles []string) {
	flags.String("profile", "standard", "house `NAME` whose rules hold: "+strings.Join(profiles, ", "))
}

func addConfig(flags *pflag.FlagSet) {
	flags.String("config", "", "read this `FILE` instead of every "+configName+" above a story")
}

func addBaseline(flags *pflag.FlagSet) {
	flags.String("baseline", "", "`FILE` of accepted findings, which are not shown")
}

func addFailLevel(flags *pflag.FlagSet) {
	flags.String("fail-level", "error", "least `SEVERITY` that makes the exit status 1: error, warning, info, never")
}

// unknownProfile names the profile that may be meant.
func unknownProfile(name string) string { return spelling.Unknown(name, engine.Profiles()) }

func addColor(flags *pflag.FlagSet) {
	flags.String("color", "auto", "`WHEN` to use colour: auto, always, never")
}

// failLevels are the values of --fail-level.
var failLevels = []string{"error", "warning", "info", "never"}

// failing returns the test for a severity that makes a run fail.
func failing(level string) (func(finding.Severity) bool, error) {
	if !slices.Contains(failLevels, level) {
		return nil, fmt.Errorf("no fail level %q; %s", level, spelling.Unknown(level, failLevels))
	}
	if level == "never" {
		return func(finding.Severity) bool { return false }, nil
	}
	least, err := finding.ParseSeverity(level)
	return func(s finding.Severity) bool { return s >= least }, err
}

// colored decides whether to paint: NO_COLOR forbids it over everything, then
// the setting speaks, then FORCE_COLOR and CLICOLOR_FORCE, then the terminal.
func colored(when string, tty bool) (bool, error) {
	whens := []string{"auto", "always", "never"}
	if !slices.Contains(whens, when) {
		return false, fmt.Errorf("no colour %q; %s", when, spelling.Unknown(when, whens))
	}
	forced := func(name string) bool {
		value := os.Getenv(name)
		return value != "" && value != "0" && value != "false"
	}
	switch {
	case os.Getenv("NO_COLOR") != "":
		return false, nil
	case when != "auto":
		return when == "always", nil
	}
	return tty || forced("FORCE_COLOR") || forced("CLICOLOR_FORCE"), nil
}
