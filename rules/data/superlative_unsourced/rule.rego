# METADATA
# title: A record without a record keeper
# description: The story calls something the worst, the first or the largest of all, and does not say by whose count.
# related_resources:
#   - description: "NPR: Memmos on words"
#     ref: http://ethics.npr.org/?s=Memmos
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
# custom:
#   severity: info
#   profiles: {strict: warning, reuters: warning, npr: warning}
#   kinds: {interview: off, press_release: off}
#   message: "“{superlative}”: nobody is credited. By whose count?"
#   ask: Who keeps the record, and since when? Name both, or write “a large” and “one of several”.
package rules.data.superlative_unsourced

import data.lib.credit
import data.lib.interview

report contains {"at": claim.at, "args": {"superlative": claim.text}} if {
	not interview.transcript
	some claim in input.claims
	claim.kind == "superlative"
	claim.certainty == 5
	claim.owner == null
	claim.quote == null
	_sweeping(claim)
	sentence := input.sentences[claim.sentence]
	input.blocks[claim.block].body >= 0
	sentence.carried == null
	not _supported[sentence.i]
	not _supported[sentence.i + 1]
	not _qualified[sentence.i]
	not credit.sentences[sentence.i] == claim.block
	not credit.sentences[sentence.i + 1] == claim.block
}

# Over all of history or of the world. "Her biggest applause" was heard in the
# room.
_sweeping(claim) if regex.match(`(?i) (ever|on record|of all time|in decades|in a generation|in living memory)\b`, claim.text)

_sweeping(claim) if regex.match(`(?i)\b(in|of) (the |its |their )?([\w’'.-]+ ){0,2}(history|world|earth)\b`, claim.text)

# "One of the largest in Africa".
_sweeping(claim) if regex.match(`\bin (Africa|Asia|Europe|(North |South |Latin |Central )?America|Britain|the (Americas|Balkans|Caribbean|Middle East|Gulf|Pacific|northern hemisphere|southern hemisphere))$`, claim.text)

# What can be ranked, and among what: "the highest house prices in Wales",
# "Iran's largest fleet", "one of the region's oldest mills". "The country's
# oldest mills" ranks none of them.
_sweeping(claim) if {
	_ranked(claim)
	regex.match(_of_a_place, claim.text)
	regex.match(`(?i)^(one|two|three|several|some) |[^s]( (in|of|on|across|among)\b|$)`, claim.text)
}

_of_a_place := `[A-Z][\w.-]*['’]s? |\b(in|of|on|across|among) ((the|its) )?([\w’'-]+ ){0,2}[A-Z]|(?i)\b(century|city|company|continent|country|county|decade|district|industry|island|nation|planet|province|region|state|town)(['’]s\b|$)`

# "The uninsured rate is the lowest since the war".
_sweeping(claim) if {
	_ranked(claim)
	claim.subject != ""
}

_ranked(claim) if {
	some hit in input.matches.ranks
	hit.sentence == claim.sentence
	contains(claim.text, hit.text)
}

# "The port is the country's most modern": a small place.
_sweeping(claim) if {
	claim.subject != ""
	regex.match(`(?i)\b(world|nation|country|continent)['’]s\b|\bin the (country|nation|state|region|city)$`, claim.text)
}

# "Seattle became the first city to …". Who was first to speak is a matter of
# order, and who would be the first has yet to be it.
_sweeping(claim) if {
	claim.predicate == "first"
	regex.match(`(?i)\b(became|become|becomes) the first\b`, claim.text)
}

_sweeping(claim) if {
	claim.predicate == "only"
	claim.subject != ""
	not regex.match(`(?i)\bonly ([\w’'-]+ )?(chance|choice|difference|hope|option|person|question|reason|thing|time|way)\b`, claim.text)
}

# "A record turnout".
_sweeping(claim) if {
	claim.predicate == "record"
	contains(lower(claim.text), "record")
}

# Evidence is named, a link leads on, or the record is there.
_supported := {i: true |
	some found in [
		{hit.sentence | some hit in input.matches.evidence},
		{hit.sentence | some hit in input.matches.firsts; hit.class != "open"},
		{link.sentence | some link in input.links},
	]
	some i in found
}

# A record, or a word by which the story leaves it open.
_qualified := {hit.sentence: true | some hit in input.matches.firsts}
