# METADATA
# title: A study without a name
# description: A claim rests on “a study” or on “research”, and a reader cannot tell which.
# related_resources:
#   - description: "Science Media Centre: best practice for reporting on science"
#     ref: https://sciencemediacentre.co.nz/coveringscience/best-practice-guidelines-for-reporting-on-science
#   - description: "HealthNewsReview: review criteria"
#     ref: https://www.healthnewsreview.org/about-us/review-criteria/
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "The Trust Project: trust indicators"
#     ref: https://thetrustproject.org/faq/
# custom:
#   severity: warning
#   profiles: {strict: error}
#   kinds: {interview: off, live: info, brief: info}
#   message: "“{study}”: which one? A reader cannot look it up"
#   ask: "Whose study is it, and where did it come out? Give the institution, the journal, an author or a link, and how many were studied."
#   config:
#     identifiers: 1
package rules.data.study_unnamed

import data.lib.interview

report contains {"at": study.at, "args": {"study": study.text}} if {
	not interview.transcript
	some study in array.concat(_framed, _described)
	sentence := input.sentences[study.sentence]
	input.blocks[sentence.block].body >= 0
	count(_identifiers(sentence)) < data.config.data.study_unnamed.identifiers
	not _told(sentence)
	not _named_elsewhere(study)
}

# The frames of the list, in the story's own voice.
_framed := [hit |
	some hit in input.matches.studies
	hit.attribution == null
]

# A study with more of a description: "a study of 300 mice", "many recent
# studies of the minimum wage".
_described := [{"at": a.source_span, "text": a.source_text, "sentence": a.sentence, "class": _many(source)} |
	some a in input.attributions
	a.parent == null
	source := input.sources[a.source]
	source.role == "study"
	source.head in {"analysis", "experiment", "paper", "research", "study", "trial"}
	regex.match(`^(?i:an?|one|another|new|recent|some|several|many|most|numerous|other|earlier|previous|independent) [^A-Z]+$`, a.source_text)
]

_many(source) := "many" if source.plural

else := "one"

# What kinds of identifiers there are in its paragraph and in the two sentences
# that follow.
_identifiers(sentence) := {class |
	some near in _near(sentence)
	some class in _identified[near]
}

_near(sentence) := numbers.range(sentence.i - sentence.index, sentence.i + 2)

_identified := {near: classes |
	some near in {hit.sentence | some hit in input.matches.citations}
	classes := {hit.class | some hit in input.matches.citations; hit.sentence == near; _identifies(hit)}
}

_identifies(hit) if not hit.class in {"institution", "journal"}

_identifies(hit) if regex.match(`^[A-Z]`, hit.text)

# Somebody with a name who stands by it, or a link.
_told(sentence) if {
	some near in _near(sentence)
	near in _tellers
}

_tellers := {a.sentence | some a in input.attributions; input.sources[a.source].named} | {link.sentence | some link in input.links}

# The story is about a study that it names in another place.
_named_elsewhere(study) if {
	study.class == "one"
	some hit in input.matches.evidence
	hit.class == "study"
	count(_identified[hit.sentence]) > 0
}
