# METADATA
# title: A quotation from somebody without a name
# description: The story quotes word for word somebody whom it does not name.
# related_resources:
#   - description: "New York Times: guidelines on anonymous sourcing, 2016"
#     ref: http://www.nytco.com/a-note-from-dean-baquet-matt-purdy-and-phil-corbett-new-guidelines-on-anonymous-sourcing/
#   - description: "Bloomberg's editor on sourcing, 2010"
#     ref: https://talkingbiznews.com/they-talk-biz-news/bloomberg-editor-in-chief-critiques-sourcing/
#   - description: "Associated Press: news values and principles, anonymous sources"
#     ref: https://www.ap.org/about/news-values-and-principles/
#   - description: "NPR: special section on anonymous sourcing"
#     ref: http://ethics.npr.org/?s=anonymous
# custom:
#   severity: warning
#   profiles: {strict: error, bbc: info}
#   kinds: {opinion: off}
#   message: "“{words}”: quoted from {source}, who has no name. Why not paraphrase?"
#   ask: "Paraphrase the fact, or get the words on the record. Keep them only if the wording is the news and an editor knows the name."
#   per: source
#   config:
#     words: 5
package rules.anonymity.direct_quote

import data.lib.unnamed

report contains {
	"at": a.source_span,
	"related": [input.quotes[q].at | some q in quoted],
	"args": {"words": trim_right(input.quotes[quoted[0]].text, ",."), "source": _who(a)},
} if {
	some a in unnamed.statements
	a.source in unnamed.heard
	source := input.sources[a.source]
	source.reason_quality != "strong"
	not source.head in {"boy", "child", "daughter", "girl", "pupil", "schoolboy", "schoolgirl", "son", "survivor", "teenager", "victim"}
	_nobody(source)
	not _goes_on(a)
	a.confidence >= 90
	not regex.match(`[^,] who$`, a.source_text)
	a.venue == ""
	a.medium == ""
	quoted := [q | some q in a.quotes; _words_of(input.quotes[q], a.source)]
}

# "They said": who that was is told where the source comes in.
_who(a) := input.sources[a.source].text if {
	lower(a.source_text) in {"he", "she", "they"}
} else := split(a.source_text, ",")[0]

# What somebody else is quoted as saying in their account is not theirs.
_words_of(quote, source) if {
	input.attributions[quote.attribution].source == source
	_long(quote)
}

# "A source reportedly said": the words are still those of the source.
_words_of(quote, _) if {
	input.attributions[quote.attribution].frame == "adverb"
	_long(quote)
}

_long(quote) if quote.kind == "full"

_long(quote) if {
	quote.kind == "partial"
	quote.words >= data.config.anonymity.direct_quote.words
}

# "Ms Salas said … The lawmaker said": in the paragraph the description takes up
# the name right before it, whoever else it has been used of.
_goes_on(a) if {
	startswith(lower(a.source_text), "the ")
	some before in input.attributions
	before.sentence == a.sentence - 1
	before.block == a.block
	input.sources[before.source].kind == "named_person"
}

# One or a few; or officials, whom nobody counted.
_nobody(source) if unnamed.someone(source)

_nobody(source) if {
	source.plural
	unnamed.head(source) in {"office", "aide"}
	source.head != "authority"
}

_nobody(source) if {
	source.role == "source"
	not "medium" in unnamed.classes(source)
}
