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
	title := lower(source.title)
	regex.match(`^(the )?(former|ex-|ex |retired|one-time|onetime)`, title)
	_office(title)
	input.blocks[source.block].body >= 0
	_speaks(source)
	not _told(source)
}

# An office of the list, and whatever it was at: "former engineer at the plant".
_office(title) if {
	words := split(split(split(trim_prefix(title, "ex-"), " at ")[0], " to ")[0], " ")
	words[count(words) - 1] in _offices
	not regex.match(` and |prime minister$|attorney general$`, title)
}

_offices := {trim_prefix(lower(hit.text), "ex-") | some hit in input.matches.offices}

# To the reader, and with no other description: "Tom Vance, who now advises".
_speaks(source) if {
	some a in input.attributions
	a.source == source.i
	a.sentence == source.sentence
	not a.class in {"attitude", "evaluative", "no_comment", "relay"}
	not regex.match(`\bwho (now|has since)\b`, a.source_text)
	every part in array.slice(split(a.source_text, ","), 1, 9) {
		regex.match(`(?i)^( (an? |the )?(former|ex-|retired|one-time|onetime).*)?$`, part)
	}
}

# Before the sentences after the first are over.
_told(source) if {
	some hit in input.matches.biographies
	hit.class == "career"
	hit.sentence in _next(source)
}

_told(source) if {
	some number in input.numbers
	number.kind == "year"
	number.sentence in _next(source)
}

_next(source) := numbers.range(source.sentence, source.sentence + data.config.expertise.former_title.sentences)
