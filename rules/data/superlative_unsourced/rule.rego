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
}

# Over all of history or of the world. "Her biggest applause" was heard in the
# room.
_sweeping(claim) if regex.match(`(?i) (ever|on record|of all time|in decades|in a generation|in living memory)\b`, claim.text)

_sweeping(claim) if regex.match(`(?i)\b(in|of) (the |its |their )?([\w’'.-]+ ){0,2}(history|world|earth)\b`, claim.text)

# "One of the largest in Africa".
_sweeping(claim) if regex.match(`\bin (Africa|Asia|Europe|(North |South |Latin |Central )?America|Britain|the (Americas|Balkans|Caribbean|Middle East|Gulf|Pacific|northern hemisphere|southern hemisphere))$`, claim.text)

# "The highest house prices in Wales".
_sweeping(claim) if {
	regex.match(`(?i)^(the |its |their )?(most|least|best|worst|(high|low|deadli|bloodi|costli|rich|poor|hott|cold|dri|wett|old|young|large|bigg|fast|slow|strong|weak|long|short)est)\b`, claim.text)
	regex.match(`\bin ([A-Z][\w’'.-]+ ?){1,3}$`, claim.text)
}

# "The port is the country's largest": a small place.
_sweeping(claim) if {
	claim.subject != ""
	regex.match(`(?i)\b(world|nation|country|continent)['’]s\b|\bin the (country|nation|state|region|city)$`, claim.text)
}

# Somebody speaks, evidence is named, a link leads on, or the record is there.
_supported := {i: true |
	some found in [
		object.keys(credit.sentences),
		{hit.sentence | some hit in input.matches.evidence},
		{hit.sentence | some hit in input.matches.firsts; hit.class != "open"},
		{link.sentence | some link in input.links},
	]
	some i in found
}

# A record, or a word by which the story leaves it open.
_qualified := {hit.sentence: true | some hit in input.matches.firsts}
