# METADATA
# title: A crowd with nobody in it
# description: “Critics say” and “many believe” give an opinion to a crowd of which the story names nobody.
# related_resources:
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "Politico: “Some say”, “experts say”, “critics say”, 2013"
#     ref: https://www.politico.com/blogs/media/2013/02/some-say-experts-say-critics-say-155900
#   - description: "Bloomberg's editor on sourcing, 2010"
#     ref: https://talkingbiznews.com/they-talk-biz-news/bloomberg-editor-in-chief-critiques-sourcing/
# custom:
#   severity: warning
#   kinds: {opinion: off}
#   message: "“{crowd}”: nobody of them is named or quoted here. Who are they?"
#   ask: Who can stand for them? Name or quote one, or say how many they are and where the number comes from.
#   per: source
package rules.attribution.vague_crowd

import data.lib.company
import data.lib.interview
import data.lib.places

report contains {"at": saying.source_span, "args": {"crowd": split(saying.source_text, ",")[0]}} if {
	some saying in _saying
	not _whole_party(saying)
	not _said_already(saying)
}

# "Many say and fear": they are asked about once.
_said_already(saying) if {
	some other in _saying
	other.sentence == saying.sentence
	other.source_text == saying.source_text
	other.i < saying.i
}

# A party is as good as its press office, and often it speaks through one: that is advice.
report contains {"at": saying.source_span, "lighter": true, "args": {"crowd": split(saying.source_text, ",")[0]}} if {
	some saying in _saying
	_whole_party(saying)
}

_saying contains saying if {
	not interview.transcript
	some saying in array.concat(_loose, _unseen)
	_opines(saying)
	_plain(saying)
	not _somebody(saying)
}

# Who has no face, as many as they may be.
_unseen := [saying |
	some source in input.sources
	source.count == 0
	some i, source.i in places.said_by
	saying := input.attributions[i]
	_faceless(saying, source)
]

# "Democrats fear", and not "many Democrats".
_whole_party(saying) if {
	some noun in _parties
	noun.sentence == saying.sentence
	lower(noun.text) == lower(saying.source_text)
	lower(noun.text) != "others"
}

_parties := [noun | some noun in input.matches.crowds; noun.class == "party"]

report contains {"at": hit.at, "args": {"crowd": hit.text}} if {
	not interview.transcript
	some hit in _judging
	hit.attribution == null
	input.blocks[hit.block].body >= 0
	not _somebody(hit)
}

# In a headline, where "critics say" sums up whom the story names, a bare "some" is nobody.
report contains {"at": saying.source_span, "args": {"crowd": saying.source_text}} if {
	not interview.transcript
	some block in places.heads
	block.kind == "headline"
	some i, block.i in places.said_below
	saying := input.attributions[i]
	regex.match(`^(?i:many|some)$`, saying.source_text)
	_opines(saying)
	not saying.modal
	not saying.negated
	not saying.question
	not _summed
}

# Whom the first two paragraphs let speak.
_summed if {
	some i in company.speakers
	member := input.attributions[i]
	input.blocks[member.block].body in {0, 1}
}

# How many, as nobody has counted: half the paddock, a lot of people in the back rows.
_loose := [saying |
	some saying in input.attributions
	regex.match(`^(?i:(a good |about |at least |nearly |more than )?half|a fair few|a (good|great) many|a (good )?number|a lot|lots|much|most|plenty|a section|sections) (of )?(the |this |people|their )[^\p{Lu}0-9]*$`, saying.source_text)
	saying.source != null
]

_judging := array.concat(
	[hit | some hit in input.matches.crowds; hit.class == "eyes"; not _speaks(hit)],
	[hit | some hit in input.matches.grumbles; _grumbles(hit)],
)

_grumbles(hit) if {
	_people(hit)
	not regex.match(_known, hit.text)
	not hit.sentence in _heard
	not input.sentences[hit.sentence].question
}

_people(hit) if hit.class != "agents"

# Whom the parser takes for nobody's name.
_people(hit) if {
	regex.match(`^\p{L}\p{Ll}+( \p{Ll}+)*$`, hit.text)
	_agents(lower(hit.text))
	not _speaks(hit)
}

_speaks(hit) if {
	some saying in input.attributions
	saying.sentence == hit.sentence
	contains(saying.source_text, hit.text)
}

_heard := {saying.sentence |
	some saying in input.attributions
	input.sources[saying.source].kind in {"anonymous", "unnamed_group"} # whom anonymity.no_reason asks about
	not saying.lemma in _acts
	not saying.modal
	not _aside(saying)
}

# Those the story has spoken of; but "the senator's allies" are anybody.
_known := `^(?i:the|these|those) ([^’']*|[^’']*[’']\pL*)$`

# To say or think something, in whatever verb; but not to shout, to want or to sign, nor
# to oppose, which a body does in the open.
_opines(saying) if {
	saying.class in {
		"accusation", "attitude", "denial", "directive", "evaluative", "loaded_affect", "loaded_concede", "loaded_doubt", "loaded_insist",
		"neutral", "predictive", "semifactive",
	}
	not saying.lemma in _acts
}

_acts := {
	":", "appear", "apologise", "apologize", "ask", "be", "begin", "brush aside", "challenge", "chant", "cry", "disagree", "email", "encourage", "endorse", "give", "go", "greet", "indicate",
	"make", "oppose", "pledge", "plan", "post", "promise", "put", "grant", "launch", "quit", "read", "reject", "respond", "retweet", "scream", "seem", "shout", "sing", "speak", "support", "thank",
	"threaten", "tweet", "volunteer", "vow", "want", "write", "yell",
}

# Said in the body, by the story and not by somebody in it.
_plain(saying) if {
	input.blocks[saying.block].body >= 0
	_outermost(saying)
	not saying.modal
	not saying.negated
	not saying.question
	not _aside(saying)
	not _elliptical(saying)

	# "She rebuked critics who say …" is about critics, and no source. What "they" felt is
	# said of whom the story has just told more.
	not regex.match(`(?i)([^,] who| that| which)$|^they$`, saying.source_text)

	not regex.match(_known, saying.source_text)

	# Citizens for Fair Rents are a body.
	not regex.match(`^\p{Lu}\pL+ (against|for) (a |the )?\p{Lu}`, saying.source_text)
}

# "Some scientists believe this, while some say that": some of the scientists do.
_elliptical(saying) if {
	regex.match(`^(?i:many|most|others|some|several)$`, saying.source_text)
	some other in input.attributions
	other.sentence == saying.sentence
	other.i < saying.i
	regex.match(`^(?i:many|most|some|several) \pL`, other.source_text)
}

# "Users filed a suit accusing …", "a pitch to voters saying …": a participle says
# what is in a paper, or belongs to somebody else.
_aside(saying) if {
	saying.frame == "verb"
	saying.tense == "none"
	regex.match(`ing\b`, saying.cue_text)
}

_faceless(saying, source) if {
	source.kind == "unnamed_group"
	_crowd(saying, source)
}

# "Many Democrats" are no party, nor are "other prominent Republicans".
_faceless(saying, _) if regex.match(`^(?i:(a few|a number of|countless|establishment|fellow|leading|many|moderate|most|numerous|other|prominent|senior|some|several|top|various|veteran)) (\pL+ ){0,2}(Americans|Britons|Canadians|Catholics|Christians|Democrats|Europeans|Germans|Greens|Indians|Iranians|Israelis|Jews|Latinos|Liberals|Muslims|Palestinians|Republicans|Russians|Scots|Tories|Ukrainians)$`, saying.source_text)

# A party that is called by its people's name.
_faceless(saying, _) if {
	_whole_party(saying)
	not saying.tense == "pluperfect"
}

# "Some candidates", "several cast members": whoever they are.
_faceless(saying, source) if {
	source.kind == "unnamed_group"
	source.role == ""
	source.organization == ""
	regex.match(`^(?i:a few|a number of|countless|many|most|numerous|some|several|various) (\p{L}[\pL’'-]* ){0,2}\p{Ll}+s$`, saying.source_text)
	not source.head in _things
}

# Nor are "some GOP leaders" the party.
_faceless(saying, _) if regex.match(`^(?i:many|most|some|several|various) (\pL+ )?(?i:Conservative|Democratic|GOP|Labour|Republican|Tory|party) (elders|insiders|leaders|operatives)$`, saying.source_text)

_faceless(saying, _) if regex.match(`^(?i:every(body|one)) (across|along|around|at|in|on) `, saying.source_text)

# Commuters in Nantes are no body of that name.
_faceless(saying, source) if {
	source.plural
	regex.match(`^(\p{L}\pL* )?\p{L}\p{Ll}+s (across|along|around|from|in|near) \p{Lu}\pL+( \p{Lu}\pL+)?$`, saying.source_text)
	_crowd(saying, object.union(source, {"organization": ""}))
}

# Residents who have waited for years know nothing that others do not.
_faceless(saying, source) if {
	source.kind == "anonymous"
	source.anonymity == null
	regex.match(` (who (ha[ds]|have)|whose) `, saying.source_text)
	not regex.match(` who (ha[ds]|have) (been (briefed|told)|heard|met|read|reviewed|seen|spoken|talked|worked)\b`, saying.source_text)
	some noun in input.matches.crowds
	noun.class in {"public", "stance"}
	noun.sentence == saying.sentence
	noun.lemma == source.head
}

# Some members of opposition parties: of any, and not of the council.
_faceless(_, source) if {
	source.kind == "unnamed_group"
	source.organization == ""
	regex.match(`^(?i:many|most|some|several|various) (members|parts|sections|supporters) of \p{Ll}+( \p{Ll}+)*s$`, source.text)
}

# The noun stands outside quotation marks.
_crowd(saying, source) if {
	some noun in input.matches.crowds
	noun.sentence == saying.sentence
	source.head in {noun.lemma, lower(noun.text)}
	_thinks(noun.class, source)
	not _party_acts(noun, saying)
}

# "Republicans had called the hearing": what they did.
_party_acts(noun, saying) if {
	noun.class == "party"
	saying.tense == "pluperfect"
}

# Those who do something, whatever it is: hoteliers, theorists, stallholders.
_crowd(saying, source) if {
	saying.tense in {"past", "present"}
	source.plural
	source.role == ""
	source.organization == ""
	_agents(source.head)
}

_agents(noun) if {
	regex.match(`(ers|ors|ists|ants|goers|folk|(class|flat|room|ship|team|work)mates)$`, noun)
	not noun in _things
}

# Those of a place or a house, whoever they are: old hands at the yard.
_crowd(saying, source) if {
	source.role == ""
	regex.match(`^\p{L}\p{Ll}+( \p{Ll}+)? (across|along|around|at|behind|near|on|outside) the \p{Ll}+( \p{Ll}+)?$`, saying.source_text)
	not source.head in _things
}

_things := {
	"answers", "banners", "borders", "brothers", "chapters", "computers", "countries", "disclaimers", "drawers", "elephants", "errors", "factors", "figures",
	"firefighters", "flyers", "folders", "headers", "indicators", "interviewers", "letters", "lists", "matters", "members", "mirrors", "monitors", "numbers", "offers",
	"officers", "orders", "papers", "pointers", "posters", "powers", "quarters", "reminders", "restaurants", "rumors", "sectors", "sensors", "servers",
	"sisters", "soldiers", "stickers", "terrorists", "theaters", "troopers", "variants",
}

_thinks(class, _) if class in {"anyone", "party", "public", "stance", "watcher"}

# "Workers at Garde Ltd" have a name around them.
_thinks("staff", source) if source.organization == ""

# One of them speaks in the sentence or in the two that follow; somebody who has
# spoken before is as often whom they speak of.
_somebody(saying) if {
	some near in numbers.range(saying.sentence, saying.sentence + 2)
	near in company.linked
}

_somebody(saying) if {
	some i in company.speakers
	member := input.attributions[i]
	not member.source == saying.source
	_outermost(member)
	member.sentence in numbers.range(saying.sentence, saying.sentence + 2)
	source := input.sources[member.source]
	source.sentence >= saying.sentence
	_by_full_name(source)
	_member(saying, source)
	not _theirs(saying, source)
}

# The surname alone is for somebody whom the story, or everybody, knows.
_by_full_name(source) if source.kind != "named_person"

_by_full_name(source) if not regex.match(`^((Mr|Mrs|Ms)\.? )?\p{Lu}[\pL'’-]*$`, source.text)

# The quotation that follows at once is one of theirs, whoever has been named before.
_somebody(saying) if {
	some i in company.speakers
	member := input.attributions[i]
	member.kind == "direct"
	_outermost(member)
	member.sentence == saying.sentence + 1
	source := input.sources[member.source]
	source.kind == "named_person"
	_member(saying, source)
	not _theirs(saying, source)
}

# "Sanders supporters say" is not borne out by Sanders, nor are his critics.
_theirs(saying, source) if {
	some surname in regex.find_n(`\p{Lu}\pL+$`, source.name, 1)
	regex.match(sprintf(`\b%s\b`, [surname]), saying.source_text)
}

# A lead sums up what those say who speak in the two paragraphs below it.
_somebody(saying) if {
	input.blocks[saying.block].body == 0
	some i in company.speakers
	member := input.attributions[i]
	input.blocks[member.block].body in {1, 2}
	source := input.sources[member.source]
	source.kind == "named_person"
	_member(saying, source)
	not _theirs(saying, source)
}

_outermost(member) if member.parent == null

_outermost(member) if input.attributions[member.parent].source == null

# A body or a manager is no tenant, but may be a critic.
_member(saying, source) if {
	source.kind != "named_org"
	not _elsewhere(saying, source)
	not regex.match(`(?i)\b(analyst|boss|chair(man|woman)?|chief|coach|commissioner|detective|director|expert|governor|guru|head|inspector|judge|manager|mayor|minister|officer|president|principal|professor|secretary|senator|sergeant|spokes\pL+|superintendent)\b`, source.title)
}

# An office or a trade keeps somebody apart, unless it is said that this is an ally.
_elsewhere(saying, source) if {
	source.role in {"expert", "official", "police"}
	not regex.match(company.past, source.title)
	not contains(lower(source.text), input.sources[saying.source].head)
	not _leads_one(saying, source)
}

# "Jewish groups", and the leader of one.
_leads_one(saying, source) if {
	input.sources[saying.source].head == "group"
	regex.match(`\b(?i:leader|founder) of (the )?\p{Lu}`, source.title)
}

_member(saying, _) if not _ordinary(saying)

_ordinary(saying) if {
	some noun in input.matches.crowds
	noun.class in {"public", "staff"}
	noun.sentence == saying.sentence
	noun.lemma == input.sources[saying.source].head
}

# Neither is one of the cabin owners.
_ordinary(saying) if {
	source := input.sources[saying.source]
	source.kind == "unnamed_group"
	source.role == ""
}

# After a worker has spoken, "many workers say" goes on from her.
_somebody(saying) if {
	some other in input.attributions
	other.block == saying.block
	other.sentence in {saying.sentence - 2, saying.sentence - 1}
	input.sources[other.source].kind == "named_person"
	input.sources[other.source].role == ""
	some noun in input.matches.crowds
	noun.sentence == saying.sentence
	noun.class in {"public", "staff"}
}

# What "many think" anybody with a name may say next.
_somebody(saying) if {
	regex.match(`(?i)^(many|most|others|several|some|democrats|republicans)$`, saying.source_text)
	some other in input.attributions
	(other.sentence - saying.sentence) in {1, 2}
	source := input.sources[other.source]
	source.kind == "named_person"
	_by_full_name(source)
	_goes_on(saying, other)
}

# In the paragraph, or with somebody new: whom the story has met and who speaks in
# another paragraph is another matter.
_goes_on(saying, other) if other.block == saying.block

_goes_on(saying, other) if input.sources[other.source].sentence >= saying.sentence

# "Some observers, including …".
_somebody(saying) if regex.match(`\b(including|such as|like|among them|led by|in particular|notably|especially)\b`, saying.source_text)

# "Among them is Ann Koe."
_somebody(saying) if {
	some sign in input.matches.crowds
	sign.class == "member"
	sign.block == saying.block
	(sign.sentence - saying.sentence) in {0, 1, 2}
}

# Whom the next sentence quotes is given for one of them, whatever the office.
_somebody(saying) if {
	some quote in input.quotes
	quote.kind == "full"
	quote.sentence == saying.sentence + 1
	other := input.attributions[quote.attribution]
	other.kind == "direct"
	source := input.sources[other.source]
	source.kind == "named_person"
	_at_once(saying, quote, source)
	not _theirs(saying, source)
}

_at_once(saying, quote, _) if quote.block == saying.block

# Across a paragraph, if the story has not spoken of them before.
_at_once(saying, _, source) if source.sentence >= saying.sentence

# "Forty parents have signed it, a sign of unease among many families": it is theirs.
_somebody(hit) if {
	hit.class == "eyes"
	some sign in input.matches.crowds
	sign.class == "protest"
	sign.sentence == hit.sentence
}

# "Workers like Ann Koe": the story has told of one of them.
_somebody(saying) if {
	some sign in input.matches.crowds
	sign.class == "member"
	sign.sentence < saying.sentence
	some noun in input.matches.crowds
	noun.sentence == sign.sentence
	noun.lemma == input.sources[saying.source].head
}

# A poll counts what voters say, and the paragraphs after it go on with that.
_somebody(saying) if {
	some sign in input.matches.crowds
	sign.class == "poll"
	sign.block in numbers.range(saying.block - 2, saying.block)
	sign.sentence <= saying.sentence
	not _takes_sides(saying)
}

# No poll asks the sceptics or the pundits.
_takes_sides(saying) if {
	some noun in input.matches.crowds
	noun.class in {"stance", "watcher"}
	noun.sentence == saying.sentence
	_noun(saying) in {noun.lemma, lower(noun.text)}
}

_noun(saying) := input.sources[saying.source].head

_noun(hit) := lower(hit.text)

# It counts, where "some Democrats" are who the reporter has heard.
_takes_sides(saying) if regex.match(`(?i)^(some|several) \pL`, saying.source_text)

_somebody(saying) if {
	some sign in input.matches.crowds
	sign.class == "share"
	sign.block == saying.block
	sign.sentence <= saying.sentence
}

# The figures go on in the paragraph before.
_somebody(saying) if {
	some sign in input.matches.crowds
	sign.class == "share"
	sign.block == saying.block - 1
	some poll in input.matches.crowds
	poll.class == "poll"
	poll.sentence < sign.sentence
}
