# METADATA
# title: A quotation that is only in the headline
# description: The headline has words between quotation marks that nobody says in the story.
# related_resources:
#   - description: "A. Blau: the curse of quotation marks on the BBC website, 2014"
#     ref: https://adrianblau.wordpress.com/2014/03/24/the-curse-of-quotation-marks-on-the-bbc-website/
#   - description: "Science Media Centre: best practice guidelines for reporting on science"
#     ref: https://sciencemediacentre.co.nz/coveringscience/best-practice-guidelines-for-reporting-on-science
#   - description: "Editors' Code of Practice, clause 1"
#     ref: https://vdocuments.mx/document/the-editors-codebook-1683553208.html
# custom:
#   severity: error
#   profiles: {bbc: warning}
#   message: "“{hit}”: nobody in the story says it. Whose words are they?"
#   ask: What did they say? Use their exact words in the headline, or drop the marks.
#   config:
#     overlap: 0.8
package rules.headline.quote_not_in_body

import data.lib.places

# Words that the story says itself, with no marks and on nobody's word, are the
# desk's: to mark them is a slip, and to invent them is worse.
report contains {"at": quote.at, "lighter": quote.echo == "stated", "args": {"hit": trim(quote.text, ",.!?… ")}} if {
	some block in places.heads
	some quote in input.quotes
	quote.block == block.i
	quote.echo in {"", "stated"}
	not _name(quote)
	not _told(_words(quote))
}

# Capitals that nobody in the headline speaks are a name,
_name(quote) if {
	quote.kind == "title"
	quote.attribution == null
}

# and so is what has a number: "Super Tuesday 2".
_name(quote) if regex.match(`^\p{Lu}.* \d+$`, quote.text)

# Somebody says it, give or take an "are" or an ending.
_told(words) if {
	some text in _texts
	contains(concat(" ", text), concat(" ", words))
}

# Somebody says nearly all of it: a headline shortens what is long enough to be known
# again.
_told(words) if {
	count(words) > 3
	some text in _texts
	both := [word | some word in words; word in text]
	count(both) >= count(words) * data.config.headline.quote_not_in_body.overlap
}

_texts := [_words(text) |
	some text in input.quotes
	input.blocks[text.block].body >= 0
]

# The beginnings of words, so that "streamlined" is "streamline", and "we are" is "we're".
_words(quote) := [substring(trim_right(word, "s"), 0, 6) |
	some word in regex.find_n(`\pL+`, lower(quote.text), -1)
	not word in {"a", "am", "an", "and", "are", "have", "is", "ll", "m", "of", "re", "s", "the", "to", "ve", "will"}
]
