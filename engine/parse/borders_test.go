package parse_test

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/parse"
)

// whoSaid is the source and the cue of each attribution of a text.
func whoSaid(text string) []string {
	var all []string
	for _, a := range parse.Article(draft(text), parse.Newsroom{}).Attributions {
		all = append(all, a.SourceText+" → "+a.CueText)
	}
	return all
}

func TestSourcesBeforeParentheses(t *testing.T) {
	for text, want := range map[string][]string{
		// A clause begins where no comma says so.
		"The row began in April, when the mayor, speaking at a lunch, said that the pool would close.": {"the mayor, speaking at a lunch, → said"},
		"They met in Oslo, where the minister, a former judge, said that the treaty was dead.":         {"the minister, a former judge, → said"},
		"The firm lost a contract after the regulator, in a report, said that its vans were unsafe.":   {"the regulator → said"},
		"The club raised its fees, a decision that Mrs Lunt, the secretary, said was forced on it.":    {"Mrs Lunt, the secretary, → said"},
		"The paper said the minister, Ann Roe, had warned that the fund was empty.":                    {"The paper → said", "the minister, Ann Roe, → warned"},
		"In 2019 its own auditor, Lena Frick, wrote that the figures were wrong.":                      {"its own auditor, Lena Frick, → wrote"},
		"On Monday the coach, Ali Beck, said that the striker was fit.":                                {"the coach, Ali Beck, → said"},
		"Six years ago the bishop, a keen walker, wrote that the path was a danger.":                   {"the bishop, a keen walker, → wrote"},
		"But in a letter the owners, a Dutch fund, said that the shop would close.":                    {"the owners, a Dutch fund, → said"},
		// More words tell of somebody before the name.
		"One pastor backing Mr Crewe, Dan Whit of Grace Church in Marl, said he had made 150 calls.":  {"One pastor backing Mr Crewe, Dan Whit of Grace Church in Marl, → said"},
		"Police sealed the road and the woman who lives opposite, Pat Sims, said she heard a bang.":   {"the woman who lives opposite, Pat Sims, → said"},
		"The board approved the loan, and the man hired to run the port, Leo Marsh, said it was due.": {"the man hired to run the port, Leo Marsh, → said"},
		// No clause begins, or it has its verb already.
		"Speaking after the match, which ended 2-2, Mr Bolt said that he was proud.":              {"Mr Bolt → said"},
		"Ms Orr, who left the club after the final, which it lost, said she was sad.":             {"Ms Orr, who left the club after the final, which it lost, → said"},
		"The board, which hired Ms Lee, a lawyer, said that she would stay.":                      {"The board, which hired Ms Lee, a lawyer, → said"},
		"On a May night in the hall, ten clerks sat while Ann Koe, a judge, said that they lied.": {"Ann Koe, a judge, → said"},
		"In a talk this weekend in Leith, Ann Koe, a judge, said that they lied.":                 {"Ann Koe, a judge, → said"},
		// What stands in the parenthesis.
		"Mr Ostler, now retired, said the tape was lost.":                                    {"Mr Ostler, now retired, → said"},
		"The memo, stamped “draft” and seen by the Echo, warns that the fund would run out.": {"The memo, stamped “draft” and seen by the Echo, → warns"},
		"The group, described as “a cult” by its foes, says that it harms nobody.":           {"The group, described as “a cult” by its foes, → says"},
	} {
		if got := whoSaid(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestAntecedents(t *testing.T) {
	for text, want := range map[string][]string{
		"The panel heard from Mr Lodge, the driver, who said that the brakes had failed.":    {"Mr Lodge, the driver, who → said"},
		"They spoke to Ravi Shah, a shopkeeper, who said the street was empty.":              {"Ravi Shah, a shopkeeper, who → said"},
		"He leaves a wife, Ida Moss, a painter, who said the funeral would be private.":      {"Ida Moss, a painter, who → said"},
		"The stage was taken by Gov. Ed Toll of Leith, a former baker, who opposes the tax.": {"Gov. Ed Toll of Leith, a former baker, who → opposes"},
		"They met the clerk's wife, a nurse, who said the house was cold.":                   {"a nurse, who → said"},
	} {
		if got := whoSaid(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestAuthorsOfParticiples(t *testing.T) {
	for text, want := range map[string][]string{
		"He made a speech to farmers saying the tax would go.":                  {"He → saying"},
		"The president gave an interview to Le Monde saying that all was lost.": {"The president → saying"},
		"Mr Hull left a message with the clerk saying that he was ill.":         {"Mr Hull → saying"},
		"He rang the police claiming that he had killed a man.":                 {"He → claiming"},
		"The book gives an account of Ann Koe telling a guard to go.":           {"an account of Ann Koe → telling"},
		"Police arrested a man claiming that he was the king.":                  {"a man → claiming"},
	} {
		if got := whoSaid(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
