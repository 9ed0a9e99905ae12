# METADATA
# title: A contested statement that nobody is credited with
# description: Who died, who did it and why, what caused it and what the law says stand in the story's own voice, and nobody is named who said so.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "BBC Editorial Guidelines, section 3: accuracy"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, reuters: error}
#   kinds: {opinion: off, interview: off, press_release: off, feature: info, live: info}
#   message: "“{claim}”: nobody is credited. Says who?"
#   ask: Who told us? Put the source into this sentence, or say how we saw or established it ourselves.
#   supersedes: [data.statistic_unsourced]
package rules.attribution.missing

import data.lib.accusations
import data.lib.credit
import data.lib.interview

report contains {"at": claim.at, "args": {"claim": claim.text}} if {
	not interview.transcript
	some claim in input.claims
	claim.owner == null
	claim.quote == null
	claim.certainty == 5
	not _established(claim)
	_contested(claim)
	not regex.match(`(?i)(^|\s)(anyone|accused|blamed|suspected|alleged|allegations?|accusations?|learning|(little|no) (attempt|effort))\s`, claim.text)
	not _by_the_way(claim)
	_unsourced(claim.sentence)
	not _told_next(claim)
	not _opening(claim)
	not _background(claim)
	not claim.sentence in _on_record
	not _supposed(claim)
}

report contains {"at": hit.at, "args": {"claim": hit.text}} if {
	not interview.transcript
	some hit in _secrets
	not _mild(hit)
}

# A word of advice.
report contains {"at": hit.at, "advice": true, "args": {"claim": hit.text}} if {
	not interview.transcript
	some hit in _secrets
	_mild(hit)
}

# What somebody is after may be plain to see, and what those around somebody think is
# theirs, if anybody's.
_mild(hit) if hit.class in {"aim", "circle"}

_secrets := [hit |
	some hit in input.matches.charges_and_secrets
	hit.attribution == null
	_untold(hit)
	not _opening(hit)
	not _hedged(hit)
]

# How the injured fare, and what those who did it did; in what state things were,
# where the story opens with what went wrong.
report contains {"at": hit.at, "args": {"claim": hit.text}} if {
	not interview.transcript
	some hit in input.matches.casualties
	hit.attribution == null
	_in_place(hit)
	not hit.sentence in _wild
	_unsourced(hit.sentence)
	not hit.sentence in _on_record
	not _told_of[hit.sentence]
	not hit.sentence in _recorded
	not _provisos[hit.sentence]
}

_wild := {hit.sentence | some hit in input.matches.animals}

_in_place(hit) if hit.class in {"deed", "hurt"}

# What a fire left of a street may be told by whoever speaks next.
_in_place(hit) if {
	hit.class == "damage"
	not _opening(hit)
}

_in_place(state) if {
	state.class == "state"
	some hit in input.matches.incidents
	hit.class in {"event", "harm"}
	input.blocks[hit.block].body < 2
}

_untold(hit) if {
	hit.class in {"blame", "cause", "plan"}
	_unsourced(hit.sentence)
	not _said[hit.sentence + 1] == hit.block
}

# Who asked his whips for something, told his club or called a rival names has not told
# us; and who has been charged before has not told of the charge.
_untold(hit) if {
	not hit.class in {"blame", "cause", "circle", "mood", "plan", "room"}
	_ours(hit)
	not _told(hit)
}

_ours(hit) if {
	sentence := input.sentences[hit.sentence]
	input.blocks[hit.block].body >= 0
	not sentence.question
	not _carried(sentence)
	not hit.sentence in _linked
}

# Who asks for something in a telephone call has told of nothing that follows.
_carried(sentence) if _tells(input.attributions[sentence.carried])

_told(hit) if {
	some a in _tellings
	a.sentence == hit.sentence
	not a.source in _tellers(hit)
}

# "The mayor, who has told aides that he is ill, said on Monday that …": what they were
# told he has not told us.
_tellers(hit) := {a.source |
	some a in input.attributions
	a.sentence == hit.sentence
	a.cue_text != ""
	contains(hit.text, a.cue_text)
}

_tellings := [a |
	some a in input.attributions
	a.source != null
	not a.class in {"attitude", "evaluative"}
	a.frame != "noun"
	not a.lemma in {"agree", "ask", "call", "instruct", "know", "oppose", "order", "tell"}
	not _in_passing(a)
]

# What somebody felt is known where anybody speaks beside it.
_untold(hit) if {
	hit.class == "mood"
	_unsourced(hit.sentence)
	not hit.block in _spoken
}

_spoken := {a.block | some a in input.attributions; a.source != null} | {quote.block | some quote in input.quotes}

# What those around somebody think is told where anybody speaks aloud beside it.
_untold(hit) if {
	hit.class == "circle"
	_ours(hit)
	not hit.block in _aloud
}

_aloud := {a.block | some a in input.attributions; a.source != null; a.class != "attitude"} | {quote.block | some quote in input.quotes}

# Who spoke behind closed doors has not told us of it.
_untold(hit) if {
	hit.class == "room"
	_ours(hit)
	some a in input.attributions
	_in_the_room(a, hit)
	not _overheard(hit)
}

_in_the_room(a, hit) if {
	a.sentence == hit.sentence
	a.frame == "verb"
	a.kind != "direct"
	input.sources[a.source].kind == "named_person"
}

# Somebody else speaks in the paragraph, and may have been there.
_overheard(hit) if {
	some a in input.attributions
	a.block == hit.block
	a.source != null
	not _in_the_room(a, hit)
}

# "He tried to provoke them, tweeting a picture": that is all he tells.
_in_passing(a) if {
	a.frame == "verb"
	endswith(a.cue_text, "ing")
}

# The dead and the injured, or that there are none: in news, where who has a name
# and died is known further down.
_contested(claim) if {
	claim.kind == "casualty"
	not regex.match(`(?i)(self|selves)$|\b(being|pronounced)\b`, claim.text)
	not _convicted
	_fresh(claim)
	not _asked_above(claim)
	not _of_animals(claim)
}

# "Hundreds of birds were found dead", and whatever died that has no name beside them.
_of_animals(claim) if {
	some animal in input.matches.animals
	animal.sentence == claim.sentence
	regex.match(sprintf(`(?i)\b%s\b(,? [a-z-]+)* (was|were|is|are|has|have|had|dies|died|drowned|perished)\b`, [animal.text]), claim.text)
}

_of_animals(claim) if {
	some animal in input.matches.animals
	animal.block in {claim.block - 1, claim.block}
	regex.match(`(?i)^(at least |about |some |another )?([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|hundreds|thousands)( others| more)? (was|were|is|are|has|have|had|dies|died|drowned|perished)\b`, claim.text)
}

_fresh(claim) if input.blocks[claim.block].body in {0, 1}

_fresh(claim) if claim.subject_kind != "person"

# One question a lead is enough.
_asked_above(claim) if {
	_leads(claim)
	not _another(claim)
	some other in input.claims
	other.kind == "casualty"
	other.block == claim.block
	other.sentence < claim.sentence
}

# One more than those who were counted.
_another(claim) if regex.match(`(?i)^(another|an additional|a (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further)) `, claim.text)

# "The 29 wounded": people, and no statement.
_by_the_way(claim) if {
	regex.match(`(?i)^(the|all|those|these) .*\b(killed|wounded|injured|hurt|shot|slain)$`, claim.text)
	not regex.match(`(?i) (is|are|was|were|been|got|have|has|had) `, claim.text)
}

# "The attack that killed 13": which one it is; "That attack killed 13" says so. A lead
# tells its news so too.
_by_the_way(claim) if {
	not _charged_aside(claim)
	not _leads(claim)
	regex.match(`(^|\s)((?i:who|which|whose|where|those)|that)\s`, claim.text)
	not _past_the_clause(claim)
}

# "Dorn, who forged the ledger, …" is a charge all the same.
_charged_aside(claim) if {
	claim.predicate in {"misconduct", "offence"}
	claim.subject_kind in {"org", "person"}
}

# "Two hikers who had camped by the lake were killed": who they are, and then what is told.
_past_the_clause(claim) if regex.match(`(?i) who( [a-z'’-]+){3,} (was|were|is|are|has been|have been|died|drowned|perished)( (later|also|found))?( [a-z]+)?$`, claim.text)

# Told of whoever speaks: "“She went out for bread,” said Mykola, whose wife was
# among those killed".
_by_the_way(claim) if {
	some a in input.attributions
	a.sentence == claim.sentence
	contains(a.source_text, claim.text)
}

# How a life went, and what a play or a grave tells: "his first wife died before
# him", "nobody dies in it", "six are buried behind the church".
_by_the_way(claim) if {
	not _leads(claim)
	regex.match(`(?i)^(his|her|their|my|our)( [a-z-]+){0,3} (wife|wives|husbands?|parents|(grand)?(father|mother)s?|brothers?|sisters?|sons?|daughters?|cousins?|uncles?|aunts?|friends?) (had |has |have )?(died|dies|die)\b`, claim.text)
}

_by_the_way(claim) if regex.match(`(?i)^(nobody|no one|none)\b.*\b(dies|die|is killed)$|\b(is|are|lies?) buried$`, claim.text)

# Whose work an attack was.
_contested(claim) if {
	claim.kind == "accusation"
	claim.predicate in {"responsibility", "involvement"}
	not regex.match(`( launched$|\btribute\b)`, claim.text)
	_incident(claim)
}

# Or another wrong that somebody did, and no figure of speech.
_contested(claim) if {
	claim.predicate == "misconduct"
	not regex.match(`(?i)\b(bought|forged|rules)\b`, claim.text)
}

# A crime before a court has spoken.
_contested(claim) if {
	claim.predicate == "offence"
	not accusations.figurative(claim)
	not _convicted
}

_convicted if {
	some claim in input.claims
	claim.predicate == "conviction"
}

_contested(claim) if {
	claim.kind == "motive"
	regex.match(_ulterior, claim.text)
}

_ulterior := `(?i)\b(to (punish|avenge|intimidate|silence|discredit|conceal|hide|cover up|mislead|deceive|frighten|scare|distract|smear|(force|drive) .*|keep .* from .*)|(retaliation|revenge|reprisal) for|out of (revenge|spite|greed|jealousy|hatred)|motivated by)$`

_contested(claim) if {
	claim.kind == "causal"
	endswith(claim.text, " caused")
	not regex.match(`(?i)\b(earth)?(quake|tremor|disaster|storm|rains?|wind|winds|heatwave|hurricane|typhoon|cyclone|tornado|floods?|tsunami|avalanche|lightning)\b`, claim.text)
	_incident(claim)
}

_incident(claim) if _incidents[claim.sentence]

_incidents := {hit.sentence: true | some hit in input.matches.incidents}

_contested(claim) if {
	claim.kind == "legal"
	claim.predicate in {"breach", "effect", "status"}
	not regex.match(`(?i)\b(rules|invoke[sd]?)\b`, claim.text)
}

# The story says elsewhere on whose word it has this: for the dead and the injured
# with the same number or of the same person, for the rest of the same subject.
_established(claim) if {
	some other in input.claims
	other.kind == claim.kind
	other.subject == claim.subject
	_somebody_says(other)
	not _counted(claim)
}

_counted(claim) if {
	claim.kind == "casualty"
	claim.subject_kind != "person"
}

_established(claim) if {
	claim.kind == "casualty"
	some number in input.numbers
	number.sentence == claim.sentence
	number.kind == "count"
	contains(claim.text, number.text)
	number.value in _tolls
}

# _tolls are the figures of sentences that give casualties on somebody's word.
_tolls := {number.value |
	some number in input.numbers
	number.sentence in _counting
}

_counting := {claim.sentence |
	some claim in input.claims
	claim.kind == "casualty"
	_somebody_says(claim)
}

# Not "two are believed to be among the dead".
_somebody_says(claim) if input.attributions[claim.owner].source != null

# No source in the paragraph, in what the sentence goes on from, or at the head of
# a story whose lead it is; and no link to where it comes from.
_unsourced(i) if {
	sentence := input.sentences[i]
	block := input.blocks[sentence.block]
	block.body >= 0
	not sentence.question
	not _carried(sentence)
	not _credited(i, sentence.block)
	not i in _linked
}

# Somebody is credited in the sentence, or in the two before it in the paragraph.
_credited(i, block) if {
	some near in [i - 2, i - 1, i]
	_said[near] == block
}

# How a thing came about, and who did wrong, may be told by who speaks next.
_told_next(claim) if {
	claim.kind in {"accusation", "causal", "crime"}
	_said[claim.sentence + 1] == claim.block
}

# The dead too, by those who count them.
_told_next(claim) if {
	claim.kind == "casualty"
	_counters[claim.sentence + 1] == claim.block
}

_counters := {a.sentence: a.block |
	some a in input.attributions
	a.source != null
	_counts(a)
}

_counts(a) if a.frame == "according_to"

_counts(a) if {
	input.sources[a.source].role in {"government", "official", "police", "spokesperson"}
	a.kind != "direct"
	not a.lemma in {"call", "declare", "describe"}
	not _inserted(a)
	_tells(a)
}

# "The lorry, police said, had no lights": who says this has counted nobody.
_inserted(a) if count(a.content) > 1

_said := {a.sentence: a.block |
	some a in input.attributions
	a.source != null
	a.kind != "direct"
	not a.negated
	_tells(a)
}

# To agree to a deal is to do it, and who wants, refuses or condemns something tells of
# nothing else.
_tells(a) if {
	not a.class in {"directive", "evaluative", "no_comment"}
	not a.lemma in {
		"agree", "ask", "endorse", "hope", "image", "oppose", "plan", "pledge", "promise", "support", "swear", "thank", "threaten", "vow", "want",
	}
}

# An agency puts its source below the lead, or says there who counted the dead:
# attribution.late asks for it.
_opening(at) if {
	_leads(at)
	credit.opening
	not _graver(at)
}

# The dead, and what nobody can know who was not told.
_graver(at) if at.kind == "casualty"

_graver(at) if at.class in {"circle", "inside", "mind", "mood", "room"}

_opening(claim) if {
	_leads(claim)
	claim.kind == "casualty"
	not _another(claim)
	some other in input.claims
	other.kind == "casualty"
	other.predicate == claim.predicate
	_somebody_says(other)
}

_leads(at) if input.blocks[input.sentences[at.sentence].block].body == 0

_linked := {link.sentence | some link in input.links}

# "It is believed" and "reportedly" have rules of their own.
_hedged(hit) if _doubtful[hit.sentence]

# What was done long ago is on record; what was felt or told in private is not.
_hedged(hit) if {
	not hit.class in {"aim", "circle", "inside", "mind", "mood", "motive", "plan", "room"}
	_bygone[hit.sentence]
}

_doubtful := {hit.sentence: true |
	some list in ["background", "frames", "hedges"]
	some hit in input.matches[list]
	not hit.class in {"aside", "count", "figure", "known", "open", "passing", "past"}
}

# "Weighs whether to sell": it is what they weigh.
_hedged(hit) if {
	not contains(hit.text, "whether")
	_undecided[hit.sentence]
}

_undecided := {hit.sentence: true | some hit in input.matches.background; hit.class == "open"}

_bygone := {hit.sentence: true |
	some hit in input.matches.background
	hit.class in {"aside", "figure", "past"}
}

# "No injuries were reported": by whom?
_background(claim) if {
	claim.predicate != "unhurt"
	_told_of[claim.sentence]
}

_told_of := {hit.sentence: true |
	some hit in input.matches.background
	not hit.class in {"count", "open", "passing", "record", "unknown"}
}

# Figures are of somebody who counts.
_background(claim) if {
	claim.kind == "casualty"
	claim.predicate != "unhurt"
	claim.sentence in _recorded
}

_recorded := {hit.sentence | some hit in input.matches.background; hit.class in {"count", "record"}}

# Further down, a year tells that what stands beside it is long past too.
_background(claim) if {
	not claim.block in _head
	(claim.sentence + 1) in _of_a_year
	input.sentences[claim.sentence + 1].block == claim.block
}

# The paragraph before may have told of which year it is, and no later day is given.
_background(claim) if {
	not claim.block in _head
	(claim.sentence - 1) in _of_a_year
	not claim.sentence in _timed
}

_timed := {time.sentence | some time in input.times}

_background(claim) if {
	claim.kind == "casualty"
	not claim.block in _head
	_weeks_old[claim.sentence]
}

_weeks_old := {hit.sentence: true |
	some hit in input.matches.background
	hit.class == "passing"
}

_head := {block.i | some block in input.blocks; block.body in {0, 1}}

# A year dates what is long known; a score is known to all who were there.
_on_record := ((_scored | _dated) | _of_a_year) | _past

_scored := {number.sentence | some number in input.numbers; number.kind == "score"}

_dated := {time.sentence |
	some time in input.times
	time.kind == "absolute"
	regex.match(`\b(1[89]|20)[0-9]{2}\b`, time.text)
}

# So does a month without a day, or that it is years ago.
_past := {time.sentence |
	some time in input.times
	regex.match(`(?i)^the 19[0-9]0s$|^last year$|\b(years|decades) (ago|before|earlier)\b`, time.text)
}

_of_a_year := {number.sentence | some number in input.numbers; number.kind == "year"}

# "If the dam breaks, four villages will be under water" is nobody's report; what
# the law would then say is.
_supposed(claim) if {
	claim.kind != "legal"
	_provisos[claim.sentence]
}

_provisos := {hit.sentence: true | some hit in input.matches.provisos}
