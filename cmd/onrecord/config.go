package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/onrecord/onrecord/engine"
	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/spelling"
)

// settings are the choices that flags, the environment and configuration files
// make, in this order of strength.
type settings struct {
	profile   string
	failLevel string
	color     string
	config    string // the one file to read instead of all that lie above a story
	baseline  string // the file of accepted findings; "" is none
	formats   []string
	info      bool
	jobs      int
	noCache   bool
	cacheDir  string // "" is the system's folder for caches

	command *cobra.Command
}

// lasting are the settings that the environment may give, by flag: those that
// one wants for many runs. What a flag asks of one run it has to ask.
var lasting = []struct{ flag, says string }{
	{"profile", "the house whose rules hold"},
	{"fail-level", "the least severity that makes the exit status 1"},
	{"config", "the one configuration file to read"},
	{"baseline", "the file of accepted findings"},
	{"format", "the format of lint, or several: github,sarif=onrecord.sarif"},
	{"info", "true to show findings of severity info too"},
	{"color", "auto, always or never"},
	{"jobs", "how many stories to work on at the same time"},
	{"cache-dir", "the folder of the cache"},
	{"no-cache", "true to do without the cache"},
}

func readSettings(c *cobra.Command) (settings, error) {
	if err := variables(c); err != nil {
		return settings{}, err
	}
	v, err := layered(c, nil)
	if err != nil {
		return settings{}, err
	}
	return settings{
		profile:   v.GetString("profile"),
		failLevel: v.GetString("fail-level"),
		color:     v.GetString("color"),
		config:    v.GetString("config"),
		baseline:  v.GetString("baseline"),
		formats:   formatsIn(v),
		info:      v.GetBool("info"),
		jobs:      v.GetInt("jobs"),
		noCache:   v.GetBool("no-cache"),
		cacheDir:  v.GetString("cache-dir"),
		command:   c,
	}, nil
}

// over lays the flags and the environment over what files say, who decide no
// more than this.
func (s settings) over(files map[string]any) (settings, error) {
	v, err := layered(s.command, files)
	if err != nil {
		return settings{}, err
	}
	s.profile, s.failLevel, s.baseline = v.GetString("profile"), v.GetString("fail-level"), v.GetString("baseline")
	return s, nil
}

// layered has the flags of a command first, then the environment, then files.
func layered(c *cobra.Command, files map[string]any) (*viper.Viper, error) {
	v := viper.New()
	v.SetEnvPrefix("onrecord")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	if err := v.BindPFlags(c.Flags()); err != nil {
		return nil, fmt.Errorf("read the flags of %s: %w", c.Name(), err)
	}
	if err := v.MergeConfigMap(files); err != nil {
		return nil, fmt.Errorf("merge configuration: %w", err)
	}
	return v, nil
}

// formatsIn reads the formats, which the environment parts by commas.
func formatsIn(v *viper.Viper) []string {
	if listed, ok := v.Get("format").(string); ok {
		return strings.Split(strings.ReplaceAll(listed, ", ", ","), ",")
	}
	return v.GetStringSlice("format")
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

// variables refuses a variable that is nearly one of ours, or whose value is of
// no use. Others are left alone: scripts use the prefix for their own ends, such
// as ONRECORD_VERSION.
func variables(c *cobra.Command) error {
	var known []string
	for _, l := range lasting {
		known = append(known, strings.TrimPrefix(variable(l.flag), "ONRECORD_"))
		if f := c.Flags().Lookup(l.flag); f != nil {
			if err := usable(f.Value.Type(), variable(l.flag), os.Getenv(variable(l.flag))); err != nil {
				return err
			}
		}
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

// wants says what a flag of a type takes.
var wants = map[string]string{"bool": "true or false", "int": "a number"}

// usable refuses the value of a variable that its flag would refuse.
func usable(kind, name, value string) error {
	var err error
	switch {
	case value == "": // as if it were not set
	case kind == "bool":
		_, err = strconv.ParseBool(value)
	case kind == "int":
		_, err = strconv.Atoi(value)
	}
	if err != nil {
		return fmt.Errorf("%s is %q; want %s", name, value, wants[kind])
	}
	return nil
}

// newEnvironment is a page of help and no command.
func newEnvironment() *cobra.Command {
	var page strings.Builder
	page.WriteString("Every setting that one wants for many runs has a variable. A variable that is empty\ncounts for nothing. It comes over the configuration files, and a flag over both.\n\n")
	for _, l := range lasting {
		fmt.Fprintf(&page, "  %-20s  --%-11s %s\n", variable(l.flag), l.flag, l.says)
	}
	page.WriteString(`
NO_COLOR forbids colour over everything; FORCE_COLOR and CLICOLOR_FORCE ask for it
where --color is auto. The cache lies in the system's folder for caches, which is
XDG_CACHE_HOME where that is set.`)
	return &cobra.Command{Use: "environment", Short: "The variables that onrecord reads", Long: page.String()}
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

func addCache(flags *pflag.FlagSet) {
	flags.Bool("no-cache", false, "read every story anew, and keep nothing for the next run")
	addCacheDir(flags)
}

func addCacheDir(flags *pflag.FlagSet) {
	flags.String("cache-dir", "", "`FOLDER` of the cache, instead of the system's")
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
	return tty && os.Getenv("TERM") != "dumb" || forced("FORCE_COLOR") || forced("CLICOLOR_FORCE"), nil
}
