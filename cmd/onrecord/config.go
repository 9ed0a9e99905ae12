package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// settings are the choices that a flag or the environment makes; the flag
// wins. ONRECORD_PROFILE, ONRECORD_FAIL_LEVEL and ONRECORD_COLOR are the
// variables.
type settings struct {
	profile   string
	failLevel string
	color     string
}

func readSettings(c *cobra.Command) (settings, error) {
	v := viper.New()
	v.SetEnvPrefix("onrecord")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	if err := v.BindPFlags(c.Flags()); err != nil {
		return settings{}, fmt.Errorf("read the flags of %s: %w", c.Name(), err)
	}
	return settings{v.GetString("profile"), v.GetString("fail-level"), v.GetString("color")}, nil
}

func addProfile(flags *pflag.FlagSet, profiles []string) {
	flags.String("profile", "standard", "house `NAME` whose rules hold: "+strings.Join(profiles, ", "))
}

func addFailLevel(flags *pflag.FlagSet) {
	flags.String("fail-level", "error", "least `SEVERITY` that makes the exit status 1: error, warning, info, never")
}

func addColor(flags *pflag.FlagSet) {
	flags.String("color", "auto", "`WHEN` to use colour: auto, always, never")
}

// failing returns the test for a severity that makes a run fail.
func failing(level string) (func(finding.Severity) bool, error) {
	levels := []string{"error", "warning", "info", "never"}
	if !slices.Contains(levels, level) {
		return nil, fmt.Errorf("no fail level %q; %s", level, spelling.Unknown(level, levels))
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
