# METADATA
# title: A quotation from nowhere
# description: The story quotes somebody, says neither where nor to whom, and has no reporting of its own to explain the quotation.
# related_resources:
#   - description: "NPR Ethics Handbook: transparency"
#     ref: http://ethics.npr.org/category/g-transparency/
#   - description: "AP: credit and attribution, 2010"
#     ref: https://www.mediamatters.org/associated-press/associated-press-issues-tighter-attribution-policy
#   - description: "SPJ Code of Ethics"
#     ref: https://ethicscentral.org/ethicscode/
# custom:
#   severity: warning
#   profiles: {bbc: info}
#   kinds: {brief: info, interview: off, press_release: off}
#   message: "{source} is quoted, and the story does not say how we got the words. Said where, to whom?"
#   ask: How did we get these words? “told Fox News”, “in a statement”, “at a news conference in Helsinki” is enough; if another outlet got them, credit it.
#   per: source
#   config:
#     words: 3
package rules.quotes.no_venue

import data.lib.interview

report contains {
	"at": input.attributions[first.attribution].at,
	"args": {"source": source.name},
} if {
	not interview.transcript
	not input.doc.own_reporting
	_borrows
	some source in input.sources
	_person(source)
	first := [quote | some quote in _direct; input.attributions[quote.attribution].source == source.i][0]
	not _placed(source.i, input.blocks[first.block].body)
}

# The story stands on another outlet from its first lines, or nothing in it says
# how any of it was come by.
_borrows if {
	some saying in input.attributions
	input.blocks[saying.block].body < 2
	some source in [saying.source, saying.via]
	input.sources[source].outlet != ""
	not input.sources[source].own
}

_borrows if {
	not _anywhere
	count(_occasions) == 0
}

_anywhere if {
	some saying in input.attributions
	_given(saying)
}

_given(saying) if saying.venue != ""

_given(saying) if saying.medium != ""

_given(saying) if saying.addressee != ""

_given(saying) if saying.via != null

_given(saying) if input.times[saying.time].kind in {"absolute", "relative"}

# A spokesman speaks for a body, and its statements explain themselves.
_person(source) if {
	source.kind == "named_person"
	source.role != "spokesperson"
}

# A surname alone, which the story does not explain: as likely a person.
_person(source) if {
	source.kind in {"named_org", "unknown"}
	source.confidence <= 50
	source.role == ""
	regex.match(`^[A-Z]\pL{3,}$`, source.name)
}

_direct := [quote |
	some quote in input.quotes
	quote.kind in {"full", "partial"}
	quote.words >= data.config.quotes.no_venue.words
	quote.parent == null
	input.blocks[quote.block].body >= 0
]

# The paragraph or one of the two before gives an occasion, a day or a link, or
# says how this person spoke, which the next one may add.
_placed(source, body) if {
	some saying in input.attributions
	saying.source == source
	_given(saying)
	(body - input.blocks[saying.block].body) in {-1, 0, 1, 2}
}

_placed(_, body) if {
	some block in _occasions
	(body - input.blocks[block].body) in {0, 1, 2}
}

_occasions := ({hit.block | some hit in input.matches.circumstances} | _days) | _links

_days := {input.sentences[time.sentence].block |
	some time in input.times
	time.kind in {"absolute", "relative"}
	time.quote == null
}

_links := {input.sentences[link.sentence].block | some link in input.links}
