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
#   profiles: {strict: {severity: error, config: {identifiers: 2, methods: 1}}}
#   kinds: {interview: off, live: info, brief: info}
#   message: "“{study}”: {question}?"
#   ask: "Whose study is it, and where did it come out? Give the institution, the journal, an author or a link, and how many were studied."
#   config:
#     identifiers: 1
#     methods: 0
package rules.data.study_unnamed

import data.lib.interview
import data.lib.places

report contains {"at": study.at, "args": {"study": study.text, "question": question}} if {
	not interview.transcript
	some study in array.concat(_framed, _described)
	input.blocks[input.sentences[study.sentence].block].body >= 0
	question := _question(study)
}

_question(study) := "a reader cannot look it up. Which one is it" if {
	count(_identifiers(study)) < data.config.data.study_unnamed.identifiers
} else := "the story does not say how it was done. On how many" if {
	count(input.matches.methods) < data.config.data.study_unnamed.methods
}

# The frames of the list, in the story's own voice.
_framed := [hit |
	some hit in input.matches.studies
	hit.attribution == null
	_whosever(hit)
]

_whosever(hit) if hit.lemma != "statistics show"

_whosever(hit) if regex.match(`^[A-Z]`, hit.text)

# A study with more of a description: "a study of 300 mice", "many recent
# studies of the minimum wage".
_described := [{"at": a.source_span, "text": a.source_text, "sentence": a.sentence, "class": _many(source)} |
	some source in input.sources
	source.role == "study"
	source.head in {"analysis", "experiment", "paper", "research", "study", "trial"}
	some i, source.i in places.said_by
	a := input.attributions[i]
	a.parent == null
	regex.match(`^(?i:an?|one|another|new|recent|some|several|many|most|numerous|other|earlier|previous|independent|(studies|research|trials|experiments) (of|on|into|in)) `, a.source_text)
	not _kept_in_house(source, a.source_text)
]

# "A Washington Post analysis of spending" is nothing to look up.
_kept_in_house(source, text) if {
	source.head == "analysis"
	regex.match(`^.[^A-Z]* [A-Z]`, text)
}

_kept_in_house(_, text) if contains(text, "white paper")

_many(source) := "many" if source.plural

else := "one"

# What kinds of identifiers there are in its paragraph and in the two sentences
# that follow, and wherever the story speaks of the one study it is about.
_identifiers(study) := kinds | _of_the_name(study, kinds) if {
	sentence := input.sentences[study.sentence]
	near := {i | some i in numbers.range(sentence.i - sentence.index, sentence.i + 2); _reaches(study, i)} | _elsewhere(study)
	kinds := {kind | some i in near; some kind in _identified[study.class][i]}
}

_reaches(study, _) if study.class == "one"

# What is in the next paragraph is another's house, unless a work is told of there.
_reaches(study, i) if {
	input.sentences[i].block == input.sentences[study.sentence].block
	not _another(study, i)
}

# "Other studies" are none of those that were named before.
_another(study, i) if {
	regex.match(`(?i)^other `, study.text)
	i < study.sentence
}

_reaches(_, i) if {
	some hit in input.matches.citations
	hit.class in {"journal", "publication", "team"}
	hit.sentence == i
}

_elsewhere(study) := {hit.sentence |
	some hit in input.matches.evidence
	hit.class == "study"
} if {
	study.class == "one"
} else := _below if {
	input.blocks[input.sentences[study.sentence].block].body == 0
} else := set()

# A lead may leave it to the paragraphs below it.
_below := {hit.sentence |
	some hit in input.matches.citations
	hit.class in {"journal", "publication", "team"}
}

# "A study of Finnish nurses by Trelleborg" has a name in it, whatever it is of.
_of_the_name(study, kinds) := {"name"} if {
	count(kinds & {"author", "institution", "journal"}) == 0
	regex.match(`^.[^A-Z]* [A-Z]`, study.text)
} else := set()

# By sentence. Somebody who speaks beside a crowd of studies made none of them.
_identified := {
	"one": {i: _kinds_at(i, [_cited, _linked, _told]) | some i in object.keys(object.union_n([_cited, _linked, _told]))},
	"many": {i: _kinds_at(i, [_cited, _linked]) | some i in object.keys(object.union(_cited, _linked))},
}

_kinds_at(i, found) := {kind | some by in found; some kind in by[i]}

_cited := {i: kinds |
	some i in {hit.sentence | some hit in input.matches.citations}
	kinds := {kind | some hit in input.matches.citations; hit.sentence == i; some kind in _kinds(hit)}
}

# Where it came out and when are two things, who did it and for whom are one.
_kinds(hit) := {"journal"} | _day(hit) if hit.class == "publication"

_kinds(hit) := {"institution"} if hit.class == "team"

_kinds(hit) := {hit.class} if hit.class in {"author", "date"}

_kinds(hit) := {hit.class} if {
	hit.class in {"institution", "journal"}
	regex.match(`^[A-Z]`, hit.text)
}

_day(hit) := {"date" | some time in input.times; time.sentence == hit.sentence}

# A researcher with a name stands by it.
_told := {a.sentence: {"author"} |
	some a in input.attributions
	source := input.sources[a.source]
	source.named
	source.role in {"expert", "study"}
}

_linked := {link.sentence: {"link"} | some link in input.links}
