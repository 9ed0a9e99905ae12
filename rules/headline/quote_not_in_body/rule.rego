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

report contains {"at": quote.at, "args": {"hit": trim(quote.text, ",.!?… ")}} if {
	some quote in input.quotes
	input.blocks[quote.block].kind in {"headline", "deck"}
	quote.echo == ""
	not _name(quote)
	not _told(_words(quote))
}

# "Super Tuesday 2": capitals that nobody in the headline speaks are a name.
_name(quote) if {
	quote.kind == "title"
	quote.attribution == null
}

# Somebody says nearly the same: a headline drops an article or a "not".
_told(words) if {
	some text in input.quotes
	input.blocks[text.block].body >= 0
	count(words & _words(text)) >= count(words) * data.config.headline.quote_not_in_body.overlap
}

# The beginnings of words, so that "streamlined" is "streamline", and "we are" is "we're".
_words(quote) := {substring(trim_right(word, "s"), 0, 6) |
	some word in regex.find_n(`\pL+`, lower(quote.text), -1)
	not word in {"a", "am", "an", "and", "are", "have", "is", "ll", "m", "of", "re", "s", "the", "to", "ve", "will"}
}
