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
#   severity: info
#   graver: warning
#   profiles: {strict: warning, ap: warning, reuters: warning, npr: warning}
#   kinds: {brief: off, interview: off, press_release: off}
#   message: "{source} is quoted, and the story does not say how we got the words. Said where, to whom?"
#   ask: How did we get these words? “told Fox News”, “in a statement”, “at a news conference in Helsinki” is enough; if another outlet got them, credit it.
#   per: source
#   config:
#     words: 3
#     speakers: 4
package rules.quotes.no_venue

import data.lib.interview
import data.lib.places

# A paper's own interviews need no label, so a quotation without one is advice. It
# is more where nothing says that the story did any of its reporting.
report contains {
	"at": input.attributions[first.attribution].at,
	"graver": _lifted(first),
	"args": {"source": input.sources[input.attributions[first.attribution].source].name},
} if {
	not interview.transcript
	some first in _unplaced
	_few(first)
}

# Whoever goes round and asks people says so once or not at all: many of them are
# interviews.
_few(_) if count(_unplaced) <= data.config.quotes.no_venue.speakers

_few(first) if _lifted(first)

# _unplaced are the first quotations of each speaker that nothing says the place of.
_unplaced := [first |
	some speaker, quotes in _spoken
	source := input.sources[speaker]
	_person(source)
	first := input.quotes[min(quotes)]
	not _placed(source, input.blocks[first.block].body)
	not _heard(speaker, first)
]

# What is quoted of each.
_spoken[input.attributions[quote.attribution].source] contains q if {
	some q, quote in input.quotes
	quote.kind in {"full", "partial"}
	quote.words >= data.config.quotes.no_venue.words
	quote.parent == null
	input.blocks[quote.block].body >= 0
}

default _lifted(_) := false

_lifted(quote) if {
	not input.doc.own_reporting
	_borrows
	body := input.blocks[quote.block].body
	count([placing | some placing in _placings; (body - input.blocks[input.sentences[placing].block].body) in {0, 1, 2}]) == 0
}

# The story stands on another outlet from its first lines, or nothing in it says
# how any of it was come by.
_borrows if {
	some saying in input.attributions
	input.blocks[saying.block].body < 2
	not saying.lemma in {"call", "declare", "project"} # a race, which is no quotation
	some source in [saying.source, saying.via]
	input.sources[source].outlet != ""
	not input.sources[source].own
}

_borrows if {
	count(_placings - _dating) == 0
	count([saying | some saying in input.attributions; _given(saying)]) == 0
}

_given(saying) if [saying.addressee, saying.medium, saying.venue] != ["", "", ""]

_given(saying) if saying.via != null

# "Richards called it a scandal, the Examiner reported".
_given(saying) if saying.sentence in _relayed

_relayed := {saying.sentence |
	some saying in input.attributions
	source := input.sources[saying.source]
	source.outlet != ""
	not source.own
}

_given(saying) if saying.time in _days

# A body's statements explain themselves; whom it sends to speak was met or called.
_person(source) if {
	source.kind == "named_person"
	not _one_of_many(source)
}

# "A New Hampshire Democrat" has no name.
_one_of_many(source) if trim_suffix(source.text, source.name) in {"A ", "An ", "Another ", "One ", "a ", "an ", "another ", "one "}

# A surname alone, which the story does not explain: as likely a person.
_person(source) if {
	source.kind in {"named_org", "unknown"}
	source.confidence <= 50
	source.role == ""
	regex.match(`^[A-Z]\pL{3,}$`, source.name)
}

# The paragraph or one of the two before says how this person spoke.
_placed(source, body) if {
	some i, source.i in places.said_by
	saying := input.attributions[i]
	(body - input.blocks[saying.block].body) in {0, 1, 2}
	_given(saying)
}

# A scene in the paragraph before or in this one, up to the sentence behind the
# quotation, or in the second before where it has this person speak; or in a sentence
# of theirs or the one before whatever may be a scene, a day or a link.
_heard(source, quote) if {
	some scene in _scenes
	(input.blocks[quote.block].body - input.blocks[scene.block].body) in {0, 1}
	scene.sentence <= quote.sentence + 1
	not _elsewhere(scene, source)
}

# A release or a tweet is of who put it out; a rally may have heard them all.
_elsewhere(scene, source) if {
	regex.match(`(?i)\b(facebook|instagram|podcast|release|testified|testimony|tweet|tweeted|twitter)\b`, scene.text)
	some saying in input.attributions
	saying.sentence == scene.sentence
	input.sources[saying.source].kind == "named_person"
	saying.source != source
}

_placed(source, body) if {
	some scene in _scenes
	body - input.blocks[scene.block].body == 2
	some i, source.i in places.said_by
	input.attributions[i].block == scene.block
}

_scenes := [hit | some hit in input.matches.circumstances; hit.class == "scene"]

_placed(source, body) if {
	some i, source.i in places.said_by
	saying := input.attributions[i]
	input.blocks[saying.block].body == body
	_at_hand(saying)
}

_at_hand(saying) if saying.sentence in _placings

# The sentence before may have the occasion. A day there is the day of somebody whom
# the story has had already.
_at_hand(saying) if {
	_before(saying) in _placings
	_of_theirs(saying)
	not _of_another(saying)
}

# "The minister tweeted it. The president said": that is not how he did.
_of_another(saying) if {
	some scene in input.matches.circumstances
	scene.sentence == _before(saying)
	_elsewhere(scene, saying.source)
}

_before(saying) := saying.sentence - 1 if input.sentences[saying.sentence - 1].block == saying.block

_of_theirs(saying) if not _before(saying) in _dating

_of_theirs(saying) if input.sources[saying.source].sentence < saying.sentence

# Sentences that give an occasion, a day or a link.
_placings := ({hit.sentence | some hit in input.matches.circumstances} | _dating) | {link.sentence | some link in input.links}

_dating := {time.sentence |
	some time in input.times
	time.i in _days
	time.quote == null
}

# A day, or a weekday, tells which occasion is meant; last month, a summer or the
# years of an office do not.
_days := {time.i |
	some time in input.times
	time.kind in {"absolute", "relative"}
	not regex.match(`(?i)\b(week|month|quarter|year|decade|spring|summer|autumn|fall|winter)s?\b|^((in|from|since|between|until) )?[12][0-9]{3}\b|^\d+ (weeks|months|years) ago`, time.text)
}
