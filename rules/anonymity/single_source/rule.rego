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

import data.lib.credit
import data.lib.unnamed

report contains _finding(source, input.doc.approved) if {
	some source in _alone
	_news(source)
	count(input.matches.records) == 0
	not _in_company(source)
}

# Others speak, but not before the news has been told, nor do they confirm it.
# Whether they know of it a rule cannot see, and that is advice.
report contains _finding(source, true) if {
	some source in _alone
	_tells_it_all(source)
	_in_company(source)
	not _borne_out(source)
}

# What the headline says is told in the first two paragraphs by somebody without a
# name, and nobody else says as much of it, whatever else they speak of.
report contains _finding(source, input.doc.approved) if {
	some source in _alone
	some a in unnamed.statements
	a.source == source.i
	a.gist >= 50
	input.blocks[a.block].body in {0, 1}
	not _confirmed(source)
	count([other | some other in _sayings; other.gist >= 20; other.source != source.i; not _same(other)]) == 0
}

_finding(source, lighter) := {"at": source.at, "related": source.mentions, "lighter": lighter, "args": {"source": source.text}}

_alone := [source |
	some i in unnamed.speaking
	source := input.sources[i]
	source.count == 1
	_in_confidence(source)
]

_in_confidence(source) if source.reason_quality != ""

_in_confidence(source) if source.kind == "anonymous"

# Whoever it is, if nobody but them speaks.
_in_confidence(source) if {
	unnamed.someone(source)
	not _in_company(source)
}

_in_confidence(source) if unnamed.head(source) in {"office", "aide", "bare"}

_in_confidence(source) if {
	source.head in {noun.lemma | some noun in input.matches.confidants}
	not source.role in {"police", "spokesperson"}
}

_in_confidence(source) if source.anonymity != null

# At the top of the story.
_news(source) if {
	some a in unnamed.statements
	a.source == source.i
	input.blocks[a.block].body in {0, 1}
}

# In the first two paragraphs, and again further on, or under a promise.
_tells_it_all(source) if {
	_news(source)
	source.reason_quality != ""
}

_tells_it_all(source) if {
	_news(source)
	count({a.sentence | some a in unnamed.statements; a.source == source.i}) > 1
}

# Another voice or a paper in the first three paragraphs.
_borne_out(source) if {
	some a in _sayings
	a.source != source.i
	input.blocks[a.block].body in {0, 1, 2}
	not _afterwards(a, source)
}

# What a body says further down is seldom about the same.
_afterwards(a, source) if {
	input.sources[a.source].kind in {"document", "named_org", "unnamed_group"}
	a.block > source.block
}

_borne_out(source) if _confirmed(source)

# But not one that only the source speaks of.
_confirmed(source) if {
	some record in input.matches.records
	input.blocks[record.block].body in {0, 1, 2}
	not input.attributions[record.attribution].source == source.i
}

# Somebody confirms it, or is a second one of the kind.
_confirmed(source) if {
	some a in _sayings
	a.source != source.i
	a.lemma in {"acknowledge", "admit", "confirm"}
	input.blocks[a.block].body < 6
}

_confirmed(source) if {
	some a in _sayings
	a.source != source.i
	regex.match(`(?i)^(another|the second|a second|two|three|several|other) `, input.sources[a.source].text)
}

# Somebody else tells the reader something. A denial, a refusal to comment and what is
# only told inside somebody's words bear nothing out.
_in_company(source) if {
	some a in _sayings
	not _same(a)
	lower(input.sources[a.source].text) != lower(source.text)
}

# "The juror" takes up a member of the jury, and so may "she", whoever the model
# thinks she is.
_same(a) if {
	every b in [b | some b in input.attributions; b.source == a.source] {
		regex.match(`(?i)^(he|she|they)$`, b.source_text)
	}
}

_same(a) if {
	source := input.sources[a.source]
	source.kind in {"unknown", "unnamed_person"}
	regex.match(`(?i)^(the|that) `, source.text)
}

_sayings := [a |
	some a in credit.own
	a.source != null
	not a.class in {"attitude", "denial", "directive", "no_comment", "refute"}
	not a.lemma in {"agree", "thank"}
	not a.i in _refused
]

# "It said it does not comment."
_refused := {a.parent | some a in input.attributions; a.class == "no_comment"}
