# METADATA
# title: An old title and nothing since
# description: A former officer or official speaks as one who knows; the story says neither when that was nor what they do now.
# related_resources:
#   - description: "NPR Memmos: experts and their conflicts of interest, 2016 and 2017"
#     ref: http://ethics.npr.org/?s=think+tank
#   - description: "Society of Professional Journalists: code of ethics, 2014"
#     ref: https://ethicscentral.org/ethicscode/
#   - description: "BBC Editorial Guidelines: accuracy, gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
# custom:
#   severity: info
#   profiles: {strict: warning, npr: warning}
#   kinds: {opinion: off, interview: off, press_release: off}
#   message: "“{source}”: former when, and what now?"
#   ask: Years of service, what the job was, present employer or cause.
#   per: source
#   config:
#     sentences: 2
package rules.expertise.former_title

report contains {"at": source.at, "args": {"source": source.text}} if {
	some source in input.sources
	source.kind == "named_person"
	_introduced(source)
	_old(source)
	input.blocks[source.block].body >= 0
	_speaks(source)
	not _told(source)
}

# By the whole name, and not as "she".
_introduced(source) if contains(source.text, " ")

# By what stands around the name, wherever that is.
_old(source) if {
	title := lower(source.title)
	regex.match(`^(the )?(former|ex-|ex |retired|one-time|onetime)`, title)
	_office(title)
	some a in input.attributions
	a.source == source.i
	contains(lower(a.source_text), title)
}

# "Ada Moe, formerly the director of the port".
_old(source) if {
	some hit in _formerly
	hit.sentence == source.sentence
	contains(hit.text, source.name)
	source.sentence in {office.sentence | some office in input.matches.offices}
}

_formerly := [hit | some hit in input.matches.biographies; hit.class == "formerly"]

# An office of the list, and whatever it was of: "former engineer at the plant".
_office(title) if {
	words := split(regex.split(` (at|for|from|in|of|on|to|under|with) `, trim_prefix(title, "ex-"))[0], " ")
	words[count(words) - 1] in _offices
	not regex.match(` and |prime minister$|attorney general$|secretary of state$`, title)
}

_offices := {trim_prefix(lower(hit.text), "ex-") | some hit in input.matches.offices}

# To the reader, and with no other description: "Tom Vance, who now advises".
_speaks(source) if {
	some a in input.attributions
	a.source == source.i
	a.sentence == source.sentence
	not a.class in {"attitude", "evaluative", "no_comment", "relay"}
	not _busy(a.source_text)
	every part in array.slice(split(a.source_text, ","), 1, 9) {
		regex.match(`(?i)^( (an? |the )?(former|ex-|retired|one-time|onetime).*)?$`, part)
	}
}

# What somebody does now, or is for: "who runs a yard", "who has joined the campaign".
_busy(text) if regex.match(`\bwho (also |currently |now )?(has|\pL*[^a ]s)\b`, text)

# Before the sentences after the first are over. A year in the next paragraph is of
# something else.
_told(source) if {
	some hit in input.matches.biographies
	hit.class == "career"
	hit.sentence in _next(source)
}

_told(source) if {
	some number in input.numbers
	number.kind == "year"
	number.sentence in _next(source)
	input.sentences[number.sentence].block == source.block
}

_next(source) := numbers.range(source.sentence, source.sentence + data.config.expertise.former_title.sentences)
