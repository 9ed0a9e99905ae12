# METADATA
# title: What is left in the text and is no copy
# description: A field of the editing system, a note to the desk, a release label or a machine's aside stands where readers see it.
# related_resources:
#   - description: "Associated Press: standards around generative AI, 2023"
#     ref: https://blog.ap.org/standards-around-generative-ai
# custom:
#   severity: warning
#   graver: error
#   profiles: {strict: error, ap: error, reuters: error, bbc: error, npr: error}
#   message: "“{hit}”: a note, a field or a mark that no reader is meant to see. What belongs here?"
#   ask: Is it a caption? Then it says what, where and when, and who took the picture. Else fill it in or delete it.
package rules.provenance.residue

# A field and its filling, which is a line of its own.
report contains {"at": input.sentences[hit.sentence].at, "args": {"hit": hit.text}} if {
	some hit in input.matches.residue
	hit.class == "field"
	hit.opens
}

report contains {"at": hit.at, "graver": hit.class in {"machine", "release", "terms"}, "args": {"hit": hit.text}} if {
	some hit in input.matches.residue
	_left(hit)
}

# Markup that comes in dozens, and the labels of a database: the first stands for
# all of it.
report contains {"at": first.at, "related": [hit.at | some hit in run; hit.i != first.i], "args": {"hit": first.text}} if {
	some class in {"label", "run", "speaker", "template"}
	run := [hit | some hit in input.matches.residue; hit.class == class; _of_a_run(hit)]
	first := run[0]
}

_of_a_run(hit) if hit.class == "run"

_of_a_run(hit) if {
	hit.class == "label"
	hit.opens
	hit.closes
}

# "((ES))" in front of a paragraph may be who asks or answers.
_of_a_run(hit) if {
	hit.class == "template"
	not hit.opens
}

# Somebody asks and asks, and nobody answers: what was between is lost.
_of_a_run(hit) if {
	hit.class == "speaker"
	hit.opens
	count(_speakers) > 1
	count({speaker.text | some speaker in _speakers}) == 1
}

_speakers := [hit | some hit in input.matches.residue; hit.class in {"speaker", "template"}; hit.opens]

# Tags that a machine left behind in the address.
report contains {"at": link.at, "args": {"hit": "utm_source=chatgpt.com"}} if {
	some link in input.links
	contains(link.url, "utm_source=chatgpt.com")
}

_left(hit) if hit.class == "mark"

_left(hit) if {
	hit.class == "end"
	hit.opens
	hit.closes
}

_left(hit) if {
	hit.class == "release"
	hit.opens
}

_left(hit) if {
	hit.class == "terms"
	hit.quote == null
}

# What a machine says in the story is news, and what it says of the story is not.
_left(hit) if {
	hit.class == "machine"
	hit.quote == null
	hit.attribution == null
}
