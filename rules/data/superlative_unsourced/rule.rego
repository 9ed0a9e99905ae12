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

import data.lib.interview

report contains {"at": claim.at, "args": {"superlative": claim.text}} if {
	not interview.transcript
	some claim in input.claims
	claim.kind == "superlative"
	claim.certainty == 5
	claim.owner == null
	claim.quote == null
	_sweeping(claim)
	not _in_every_atlas(claim)
	_unkept(claim)
}

# "Never before has a mayor faced such a revolt."
report contains {"at": hit.at, "args": {"superlative": hit.text}} if {
	not interview.transcript
	some hit in input.matches.superlatives
	hit.attribution == null
	_unkept(hit)
}

# In the body, and neither it nor the next sentence names who keeps the record.
_unkept(at) if {
	sentence := input.sentences[at.sentence]
	input.blocks[sentence.block].body >= 0
	sentence.carried == null
	not _supported[sentence.i]
	not _supported[sentence.i + 1]
	not _qualified[sentence.i]
	not _told[sentence.i] == sentence.block
	not _told[sentence.i + 1] == sentence.block
}

# Who wants or refuses something keeps no record.
_told := {a.sentence: a.block |
	some a in input.attributions
	a.source != null
	not a.class in {"attitude", "directive", "no_comment"}
}

# Said of somebody or something: "the port is the largest", "one of the oldest
# mills", "the highest bridge in Wales". "The richest Americans" are a kind of people.
_sweeping(claim) if {
	claim.subject != ""
	not _only_so_to_speak(claim)
}

_sweeping(claim) if regex.match(`(?i)^(one|two|three|several|some|many) of |\b(ever|on record|in decades|in a generation|in living memory|(in|for) (more than |nearly |almost |over |about |at least )?([a-z]+|[0-9]+) (decades|years))\b`, claim.text)

_sweeping(claim) if {
	claim.predicate == "extreme"
	regex.match(`(?i)[^s]( (in|of|on|across|among)\b|$)`, claim.text)
	_among(claim)
}

# "The first country in Asia" to do so.
_sweeping(claim) if {
	claim.predicate == "first"
	regex.match(`(?i) (in|on|across)\b`, claim.text)
	_among(claim)
}

# "A record turnout", "an all-time high".
_sweeping(claim) if {
	claim.predicate == "record"
	regex.match(`(?i)\b(record|all-time)`, claim.text)
}

_among(claim) if regex.match(_of_a_place, claim.text)

# "Iran's largest fleet", "Ann's biggest regret".
_among(claim) if {
	regex.match(`[A-Z][\w.-]*['’]s? `, claim.text)
	some hit in input.matches.ranks
	hit.sentence == claim.sentence
	contains(claim.text, hit.text)
}

_of_a_place := `\b(in|of|on|across|among) ((the|its) )?([\w’'-]+ ){0,2}[A-Z]|(?i)\b(century|city|company|continent|country|county|decade|district|earth|history|industry|island|nation|planet|province|region|state|town|world|year)(['’]s\b|$)`

# Which city is the largest of its country, and which court the highest.
_in_every_atlas(claim) if regex.match(`(?i)\b((second|third)[- ])?(biggest|highest|largest|longest|most popul(ated|ous)|oldest|smallest) ([\w.’'-]+ )?(city|continent|country|county|court|island|lake|mountain|nation|ocean|planet|province|river|state|town)( (in|of) (the )?[\p{L} ]+)?$`, claim.text)

_only_so_to_speak(claim) if regex.match(`(?i)\b((eldest|oldest|youngest) of ((her|his|the|their) )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+ (brothers|sisters|siblings|children|sons|daughters))|only ([\w’'-]+ )?(chance|choice|difference|hope|option|person|question|reason|thing|time|way)|newest|most recent(ly)?|latest|highest ([\w’'-]+ )?(court|honou?r|office|order))\b`, claim.text)

# Evidence is named, a link leads on, or the record is there.
_supported := {i: true |
	some found in [
		{hit.sentence | some hit in input.matches.evidence; hit.class != "study"},
		{hit.sentence | some hit in input.matches.firsts; hit.class != "open"},
		{link.sentence | some link in input.links},
	]
	some i in found
}

# A record, or a word by which the story leaves it open.
_qualified := {hit.sentence: true | some hit in input.matches.firsts}
