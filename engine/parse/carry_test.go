package parse_test

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord/engine/article"
	"github.com/onrecord/onrecord/engine/parse"
)

// A source is heard on while its subject or the tense of its report goes on, and not
// far from where it was named.
func TestCarried(t *testing.T) {
	for text, want := range map[string][]article.Ref{
		"The mayor said the pier was shut. It was too old to mend.":                                      {article.None, 0},
		"The mayor said the pier was shut. The pier was too old.":                                        {article.None, 0},
		"The mayor said the pier was shut. Nobody would be hurt.":                                        {article.None, 0},
		"The mayor said the pier was shut. Two boats had been lost there.":                               {article.None, 0},
		"The mayor said the pier was shut. Ten people were killed on Friday.":                            {article.None, article.None},
		"The mayor said the pier was shut. However, it was open on Friday.":                              {article.None, article.None},
		"The mayor said the pier was shut. It was old. It was weak. It was ugly.":                        {article.None, 0, 0, article.None},
		"The mayor said the pier was shut.\n\nIt was too old to mend.":                                   {article.None, article.None},
		"The mayor said the pier was shut. The choir laughed. It was loud.":                              {article.None, article.None, article.None},
		"The mayor says the pier is shut. The unions would like to know why the old lift has not moved.": {article.None, article.None},
		"The mayor said the pier was shut. It is still not known why it fell.":                           {article.None, article.None},
		"The mayor said the pier was shut. It is known to be weak.":                                      {article.None, 0},
		"The mayor said the pier was shut. This comes a week after the storm.":                           {article.None, article.None},
		"The mayor said the pier was shut. She shrugged.":                                                {article.None, article.None},
		"A report recommends a new lift. No lift was bought.":                                            {article.None, article.None},
		"The mayor said a lift was due. No lift was bought.":                                             {article.None, 0},
		"“It is shut,” said Ann Koe, who knew what clerks said. It was too old.":                         {article.None, 0},
	} {
		var got []article.Ref
		for _, s := range parse.Article(draft(text), parse.Newsroom{}).Sentences {
			got = append(got, s.Carried)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}
