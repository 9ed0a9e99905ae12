package report

// ink is a way to set words apart on a terminal.
type ink string

// The inks: attributes and the plain colours 1, 3 and 6, which every theme
// keeps legible on its own background. Never bold with a colour: many
// terminals make that a bright one.
const (
	plain  ink = ""
	strong ink = "1"
	faint  ink = "2"
	red    ink = "31"
	yellow ink = "33"
	cyan   ink = "36"
)

// palette paints, or does not.
type palette bool

// colourless is the palette of what is no terminal.
const colourless palette = false

func (p palette) paint(i ink, words string) string {
	if !p || i == plain || words == "" {
		return words
	}
	return "\x1b[" + string(i) + "m" + words + "\x1b[0m"
}
