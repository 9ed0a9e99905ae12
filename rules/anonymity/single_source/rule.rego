# METADATA
# title: A story on one unnamed source
# description: One person whom the story does not name tells its news, and nobody and nothing else bears it out.
# related_resources:
#   - description: "Reuters Handbook: accuracy"
#     ref: https://handbook.reuters.com/index.php?title=Accuracy
#   - description: "BBC Editorial Guidelines: accuracy, gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
#   - description: "BBC Editorial Guidelines: reporting allegations"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/reportingallega.shtml
#   - description: "Associated Press Stylebook: anonymous sources, 2004 and 2009"
#     ref: http://www.anonymoussources.org/?p=37
#   - description: "Guardian Editorial Code"
#     ref: http://www.mediawise.org.uk/uk-7/
# custom:
#   severity: error
#   kinds: {opinion: off, interview: off, feature: off, press_release: off}
#   message: "“{source}”: the news rests on one person without a name. Who else confirms it?"
#   ask: Is there a second person, a document, a record? If there is none, who approved running it?
#   per: document
package rules.anonymity.single_source

import data.lib.unnamed

report contains {"at": source.at, "related": source.mentions, "lighter": input.doc.approved, "args": {"source": source.text}} if {
	some i in unnamed.speaking
	source := input.sources[i]
	source.count == 1
	_in_confidence(source)
	_news(source)
	count(input.matches.records) == 0
	count(_others) == 1
}

_in_confidence(source) if source.kind == "anonymous"

_in_confidence(source) if unnamed.head(source) in {"office", "aide", "bare"}

_in_confidence(source) if {
	source.head in {noun.lemma | some noun in input.matches.confidants}
	not source.role in {"police", "spokesperson"}
}

# At the top of the story.
_news(source) if {
	some a in unnamed.statements
	a.source == source.i
	input.blocks[a.block].body in {0, 1}
}

# _others are all who tell the reader something. A denial, a refusal to comment
# and what is only told inside somebody's words bear nothing out.
_others := {a.source |
	some a in input.attributions
	a.source != null
	not a.class in {"attitude", "denial", "directive", "no_comment", "refute"}
	a.parent == null
}
