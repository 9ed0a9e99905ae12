package report_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/onrecord/onrecord/engine/finding"
	"github.com/onrecord/onrecord/engine/report"
)

// TestFormats holds a golden of each format for programs: what it makes of the
// stories of the text report, and of one file that could not be read.
func TestFormats(t *testing.T) {
	unread := []report.Unread{{Path: "latin.txt", Line: 2, Why: "byte 0xe9 is not UTF-8; save the file as UTF-8"}}
	for _, format := range report.Formats() {
		if format == "text" {
			continue
		}
		t.Run(format, func(t *testing.T) {
			var summary bytes.Buffer
			page := func(rule string) string { return "# The page of " + rule + "\n" }
			rooted := func(path string) string { return "stories/" + path }
			r := report.Run{Version: "v1.2.3", Page: page, Rooted: rooted, Summary: &summary}
			golden(t, format, run(t, format, r, unread, reviews()...))
			if format == "github" {
				golden(t, "github-summary", summary.Bytes())
			}
		})
	}
}

// TestColumnUnits looks for the place of words behind an emoji and a curly
// quote in the unit of whoever reads the format: 4 characters, 5 units of
// UTF-16 or 10 bytes stand before them.
func TestColumnUnits(t *testing.T) {
	a := story("a.md", "It met.\n\n😀 “so” it was.\n")
	r := finding.Review{Article: a, Findings: []finding.Finding{{Rule: rule("quotes.scare"), Severity: finding.Warning, Span: at(a, "so”"), Message: "m", Fingerprint: "f"}}}
	for format, want := range map[string]string{
		"checkstyle": `line="3" column="9"`,
		"compact":    `a.md:3:9: warning: m \[quotes.scare\]`,
		"csv":        `a.md,3,4,3,7,`,
		"github":     `line=3,endLine=3,col=5,endColumn=7,`,
		"gitlab":     `"begin": 3,\s+"end": 3`,
		"json":       `"line": 3,\s+"column": 4\s+\},\s+"end": \{\s+"line": 3,\s+"column": 7`,
		"junit":      `a.md:3:4: `,
		"markdown":   `\| 3 \| warning`,
		"ndjson":     `"start":\{"line":3,"column":4\},"end":\{"line":3,"column":7\}`,
		"rdjson":     `"line": 3,\s+"column": 9\s+\},\s+"end": \{\s+"line": 3,\s+"column": 14`,
		"rdjsonl":    `"start":\{"line":3,"column":9\},"end":\{"line":3,"column":14\}`,
		"sarif":      `"startLine": 3,\s+"startColumn": 5,\s+"endLine": 3,\s+"endColumn": 8`,
		"text":       `\n 3 │ `,
	} {
		if got := written(t, format, report.Style{}, r); !regexp.MustCompile(want).Match(got) {
			t.Errorf("%s: want %s in\n%s", format, want, got)
		}
	}
}

// hostile is a story whose name and words mean something to each reader.
func hostile() finding.Review {
	a := story("a,b: 50%|[c](d)@e.md", "=cmd()\n\nIt is <b>so</b>.\n")
	at := at(a, "=cmd()")
	return finding.Review{Article: a, Findings: []finding.Finding{{
		Rule: rule("quotes.scare"), Severity: finding.Error, Span: at, Fingerprint: "f",
		Message: `=“x” is "{0}" 100%, [me](1) <img> | @desk` + "\x00", Ask: "=Why?",
		Related: []finding.Related{{Span: at}},
	}}}
}

func TestHostileWords(t *testing.T) {
	for format, want := range map[string]string{
		"compact":    `a,b: 50%|[c](d)@e.md:1:1: error: =“x” is '{0}' 100%, [me](1) <img> | @desk [quotes.scare]` + "\n",
		"checkstyle": `message="=“x” is &#34;{0}&#34; 100%, [me](1) &lt;img&gt; | @desk` + "\ufffd. =Why?\"",
		"github":     "::error file=a%2Cb%3A 50%25|[c](d)@e.md,line=1,endLine=1,col=1,endColumn=6,title=quotes.scare::=“x” is \"{0}\" 100%25, [me](1) <img> | @desk. =Why?\n",
		"junit":      "message=\"=“x” is &#34;{0}&#34; 100%, [me](1) &lt;img&gt; | @desk\ufffd\"",
		"markdown":   "### a,b: 50%\\|\\[c\\](d)@\u2060e.md\n",
		"sarif":      `"text": "=“x” is \"{{0}}\" 100%, [me] (1) <img> | @desk` + `\u0000. =Why?"`,
	} {
		if got := string(written(t, format, report.Style{}, hostile())); !strings.Contains(got, want) {
			t.Errorf("%s: want %q in\n%q", format, want, got)
		}
	}
	if got := string(written(t, "sarif", report.Style{}, hostile())); !strings.Contains(got, `"uri": "./a,b:%2050%25%7C%5Bc%5D%28d%29@e.md"`) {
		t.Error(got)
	}
}

// No name of a file, and no word of a story, steers a terminal or begins a line
// of its own, such as a command to a build server.
func TestNothingSteers(t *testing.T) {
	r := hostile()
	r.Article.Path = "a\x1b[31m\u009b\n::error::\u202eb\xff.md"
	r.Findings[0].Message = "“\x1b[2J” x"
	r.Problems = []finding.Problem{{Rule: "a.b", Message: "\x1b]0;title\a"}}
	for _, format := range []string{"text", "compact", "markdown", "csv", "github"} {
		got := string(written(t, format, report.Style{}, r))
		if at := strings.IndexAny(got, "\x1b\a\u009b\u202e"); at >= 0 || !utf8.ValidString(got) {
			t.Errorf("%s: %q", format, got)
		}
		if format != "csv" && strings.Contains(got, "\n::error::") {
			t.Errorf("%s begins a line with a part of a name: %q", format, got)
		}
	}
}

func TestCSVCells(t *testing.T) {
	rows, err := csv.NewReader(bytes.NewReader(written(t, "csv", report.Style{}, hostile()))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	row := rows[1]
	if row[7][:2] != "'=" || row[8] != "'=Why?" || row[9] != "'=cmd()" {
		t.Errorf("%q", row)
	}
	for _, words := range []string{" =x", "\u00a0+x", "-x", "@x", "＝x", "\tx"} {
		r := hostile()
		r.Findings[0].Message = words
		rows, err := csv.NewReader(bytes.NewReader(written(t, "csv", report.Style{}, r))).ReadAll()
		if err != nil || rows[1][7] != "'"+words {
			t.Errorf("%q: %q, %v", words, rows[1][7], err)
		}
	}
	if got := string(written(t, "csv", report.Style{})); !strings.HasPrefix(got, "path,line,") {
		t.Errorf("no header: %q", got)
	}
}

// many is a story with n findings of each severity, the gentlest first.
func many(n int) finding.Review {
	a := story("many.txt", strings.Repeat("It is so.\n", 3*n))
	r := finding.Review{Article: a}
	for i, severity := range []finding.Severity{finding.Info, finding.Warning, finding.Error} {
		for j := range n {
			span := at(a, "It is so.")
			span.Start += 10 * (i*n + j)
			span.End = span.Start + 2
			r.Findings = append(r.Findings, finding.Finding{Rule: rule("a.b"), Severity: severity, Span: span, Message: fmt.Sprint(severity, j), Fingerprint: fmt.Sprint(i, j)})
		}
	}
	return r
}

func TestGitHubCaps(t *testing.T) {
	var summary bytes.Buffer
	got := string(run(t, "github", report.Run{Summary: &summary}, nil, many(12)))
	for _, command := range []string{"::error file=", "::warning file=", "::notice file="} {
		if n := strings.Count(got, command); n != 10 {
			t.Errorf("%d of %s, want 10", n, command)
		}
	}
	if !strings.HasPrefix(got, "::error ") || !strings.HasSuffix(got, "\n6 findings more in the summary of this step\n") {
		t.Error(got)
	}
	if rows := strings.Count(summary.String(), "| a.b |\n"); rows != 36 {
		t.Errorf("the summary has %d rows, want 36\n%s", rows, summary.String())
	}
	// Without a summary nothing is left out.
	if n := strings.Count(string(run(t, "github", report.Run{}, nil, many(12))), "::"); n != 2*36 {
		t.Errorf("%d marks", n)
	}
	// GitHub refuses a summary over 1 MiB whole.
	summary.Reset()
	run(t, "github", report.Run{Summary: &summary}, nil, many(9000))
	if n := summary.Len(); n > 1<<20 || n < 1<<20-200 {
		t.Errorf("a summary of %d bytes", n)
	}
	if !regexp.MustCompile(`\n\d+ findings more, for which a summary has no room\n\n$`).MatchString(summary.String()) {
		t.Error(summary.String()[summary.Len()-200:])
	}
}

// GitHub refuses columns of a finding that ends on another line.
func TestGitHubAcrossLines(t *testing.T) {
	a := story("a.txt", "It was\nso.\n")
	r := finding.Review{Article: a, Findings: []finding.Finding{{Rule: rule("a.b"), Severity: finding.Error, Span: at(a, "was\nso"), Message: "m"}}}
	if got := string(written(t, "github", report.Style{}, r)); got != "::error file=a.txt,line=1,endLine=2,title=a.b::m.\n" {
		t.Error(got)
	}
}

// GitLab shows one issue of those that share a fingerprint.
func TestGitLabFingerprints(t *testing.T) {
	one, two := hostile(), hostile()
	two.Article = story("b.md", string(two.Article.Source))
	var issues []struct{ Fingerprint string }
	if err := json.Unmarshal(written(t, "gitlab", report.Style{}, one, two), &issues); err != nil {
		t.Fatal(err)
	}
	if len(issues) != 2 || issues[0] == issues[1] {
		t.Error(issues)
	}
}

// A file outside the root has a whole address, and no root.
func TestSARIFOutside(t *testing.T) {
	r := hostile()
	r.Article.Path = "/drafts/a b.md"
	got := string(written(t, "sarif", report.Style{}, r))
	if !strings.Contains(got, `"uri": "file:///drafts/a%20b.md"`) || strings.Contains(got, "SRCROOT") {
		t.Error(got)
	}
}

// Formats without findings are whole all the same.
func TestNothingFound(t *testing.T) {
	for format, want := range map[string]string{
		"checkstyle": `<checkstyle version="4.3"></checkstyle>`,
		"compact":    "",
		"github":     "",
		"gitlab":     "[]\n",
		"junit":      `<testsuites name="onrecord" tests="0" failures="0" errors="0"></testsuites>`,
		"markdown":   "",
		"ndjson":     "",
		"rdjson":     `"diagnostics": []`,
		"rdjsonl":    "",
		"sarif":      `"results": []`,
	} {
		if got := string(written(t, format, report.Style{})); !strings.Contains(got, want) || want == "" && got != "" {
			t.Errorf("%s: %q", format, got)
		}
	}
	if !slices.Contains(report.Formats(), "sarif") {
		t.Error(report.Formats())
	}
}
