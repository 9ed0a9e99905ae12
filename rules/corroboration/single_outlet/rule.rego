# METADATA
# title: Another outlet's story
# description: The story rests on one other news outlet, and shows no call, record or interview of its own.
# related_resources:
#   - description: "Associated Press: credit and attribution, 2010"
#     ref: https://www.mediamatters.org/associated-press/associated-press-issues-tighter-attribution-policy
#   - description: "BBC Editorial Guidelines: accuracy, gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
#   - description: "Tow Center: Lies, Damn Lies and Viral Content, 2015"
#     ref: https://www.cjr.org/tow_center_reports/craig_silverman_lies_damn_lies_viral_content.php/
#   - description: "Lewis, Williams and Franklin 2008: agency and PR copy in the British press"
#     ref: https://euromediagroup.org/mdm/reports/ed2011/united-kingdom-f3-diversity-of-news-sources
#   - description: "AFP: twenty principles of sourcing, 2024"
#     ref: https://m.zixin.com.cn/doc/4403572.html
#   - description: "Reuters Handbook: attributing the material of others"
#     ref: https://recehnews.com/2021/01/30/what-makes-a-reuters-journalist/3/
# custom:
#   severity: error
#   profiles: {reuters: warning}
#   kinds: {opinion: off}
#   message: "This story rests on {outlet}; nothing in it shows a check of our own. What did we check?"
#   ask: Can we match it? If not, say high up that we could not verify it.
#   per: document
#   supersedes: [corroboration.single_origin, anonymity.single_source]
#   config:
#     credits: 2
#     percent: 40
package rules.corroboration.single_outlet

import data.lib.credit

report contains _finding(outlet, false) if {
	_relays
	not input.doc.own_reporting
	some outlet in outlets
	_rests_on(outlet)
}

# Others speak or were asked to, and as far as a rule can see none of them tells of
# what the story has from the outlet and goes on with in three paragraphs. That is
# advice.
report contains _finding(outlet, true) if {
	_relays
	some outlet in outlets
	first := _opening(outlet)
	input.blocks[first.block].body < 2
	_passes_on(first, outlet)
	count({a.block | some a in _credits(outlet)}) > 2
	not _told_us
	not _plain(outlet)
	not _leads(outlet)
}

# The first whom the story lets speak is an outlet, and whoever else does speaks to an
# outlet too, of times gone by or from what the outlet has.
report contains _finding(outlet, false) if {
	_relays
	some outlet in outlets
	_leads(outlet)
}

# What the headline says is told by one outlet and by nobody else.
report contains _finding(outlet, false) if {
	_relays
	some outlet in outlets
	_tells(outlet)
}

# "Deadline has the story": no verb of saying, but what follows is the site's.
report contains {"at": scoop.at, "lighter": false, "related": [a.credit | some a in credits], "args": {"outlet": scoop.text}} if {
	scoop := _scoops[0]
	_relays
	not input.doc.own_reporting
	count(outlets) < 2
	credits := [a | some a in _statements; _passed(a)]
	others := _others({a.i | some a in credits})
	count({a.sentence | some a in credits} | _organs) > max([1, count(others)])
	not _independent(others)
}

_scoops := [hit |
	some hit in input.matches.pickups
	hit.class == "scoop"
	input.blocks[hit.block].body in {0, 1}
]

_passed(a) if _called_so(a)

_passed(a) if a.frame == "citing"

_passed(a) if input.sources[a.via].outlet != ""

_plain(outlet) if {
	not input.doc.own_reporting
	_rests_on(outlet)
}

_passes_on(first, _) if {
	_relayed(first)
	input.sources[first.source].role == "outlet"
}

# "An insider told Glimpse".
_passes_on(first, outlet) if input.sources[first.via].outlet == outlet

# Somebody spoke to us, whatever it was about.
_told_us if {
	some a in _statements
	regex.match(`(?i)\b(us|our|reporters?|journalists)\b`, a.addressee)
}

_relays if {
	input.doc.kind in {"news", "live"}
	count(input.matches.unverified) == 0
	not _disputed
}

# The story is that it is not true.
_disputed if {
	some a in input.attributions
	a.class in {"denial", "refute"}
	input.blocks[a.block].kind == "headline"
}

_leads(outlet) if {
	not input.doc.own_reporting
	first := _opening(outlet)
	first.i == _voiced[0].i
	_passes_on(first, outlet)
	not _column(first)
	not _told_us
	_beyond_a_brief
	credits := _credits(outlet)
	_high_up(first, credits)
	others := [a | some a in _others({a.i | some a in credits}); not _second_hand(a); not _unheard(a, credits)]
	count({a.sentence | some a in others}) < count({a.sentence | some a in credits})
	count(_telling - {outlet}) == 0
	not _independent(others)
}

# The outlets that tell of something, and are not only told or named.
_telling := {source.outlet |
	some a in input.attributions
	source := input.sources[a.source]
	source.outlet in outlets
}

_beyond_a_brief if {
	some block in input.blocks
	block.body == 2
}

_high_up(first, _) if input.blocks[first.block].body < 2

_high_up(_, credits) if count(credits) > 1

# "Ann Koe writes in the Courier": which is her view.
_column(first) if {
	first.lemma == "write"
	first.via != null
}

_voiced := [a | some a in _statements; a.source != null]

# Said to another outlet.
_second_hand(a) if {
	some outlet in _papers
	contains(a.addressee, outlet)
}

_papers := {source.outlet | some source in input.sources; source.outlet != ""}

# "The letter", which the outlet has told of.
_second_hand(a) if {
	input.sources[a.source].kind == "document"
	regex.match(`^The [a-z]+$`, a.source_text)
}

# "In May", "last year": of something else.
_second_hand(a) if regex.match(_long_ago, input.times[a.time].text)

_long_ago := `(?i)^(last )?(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|month)( \d{4})?$|^(in )?\d{4}$|(years|months) ago$`

# "Sources said", in a story that comes back to the outlet: to whom, if not to it?
_unheard(a, credits) if {
	count(credits) > 1
	input.sources[a.source].kind == "anonymous"
	a.lemma != "confirm"
}

# "He told the paper so, but said": in one breath.
_unheard(a, credits) if {
	some told in credits
	told.source == a.source
	told.sentence == a.sentence
}

_tells(outlet) if {
	not input.doc.own_reporting
	some told in _early
	told.gist >= 50
	_passes_on(told, outlet)
	_from(told, outlet)
	others := _others({a.i | some a in _credits(outlet)})
	every a in others {
		a.gist < 40
		not _speaks_up(a)
	}
	count({a.source | some a in others}) < 3
}

# A record, an office or somebody in public.
_speaks_up(a) if _public(a)

_speaks_up(a) if {
	source := input.sources[a.source]
	source.kind == "document"
}

_speaks_up(a) if input.sources[a.source].role in {"police", "study", "poll", "social_post", "spokesperson"}

_finding(outlet, lighter) := {
	"at": credits[0].credit,
	"related": [a.credit | some a in credits; a.i != credits[0].i],
	"lighter": lighter,
	"args": {"outlet": _called(credits[0], outlet)},
} if {
	credits := _credits(outlet)
}

_called(first, outlet) := outlet if {
	input.sources[first.via].outlet == outlet
} else := input.sources[first.source].text

_rests_on(outlet) if {
	count(outlets) == 1
	first := _opening(outlet)
	input.blocks[first.block].body <= 1
	credits := _credits(outlet)
	_passed_on(first, credits)
	others := _others({a.i | some a in credits})
	_carried(credits, others)
	count(credits) * 100 >= data.config.corroboration.single_outlet.percent * (count(credits) + count(others))
	not _independent(others)
}

# It goes on with the outlet, if not in a verb of saying.
_carried(credits, _) if count(_organs - {a.sentence | some a in credits}) > 0

# It comes back to the outlet, or has nobody else to turn to for all its length.
_carried(credits, _) if count(credits) >= data.config.corroboration.single_outlet.credits

_carried(_, []) if _beyond_a_brief

# outlets are all news outlets that the story credits or quotes from.
outlets := {source.outlet |
	some i, source in input.sources
	source.outlet != ""
	not _hands_on[i]
} | _unlisted

# One that no list knows, but which the story goes on to call "the site".
_unlisted := {source.name |
	first := _statements[0]
	source := input.sources[first.source]
	source.kind == "named_org"
	source.outlet == ""
	_relayed(first)
	_returned_to
}

_returned_to if {
	some a in _statements
	regex.match(_organ, a.source_text)
}

_returned_to if count(_organs) > 0

# Sentences about "the paper".
_organs := {hit.sentence | some hit in input.matches.pickups; hit.class == "organ"}

_organ := `^([Tt]he|[Tt]hat) ([a-z-]+ )?(blog|broadcaster|channel|daily|journal|magazine|network|newspaper|outlet|paper|portal|red-top|site|station|tabloid|website|weekly)$`

# "Reuters, citing Le Monde, said": the one is there for the other.
_hands_on := {a.source: true |
	some cited in input.attributions
	cited.frame == "citing"
	input.sources[cited.source].outlet != ""
	some a in input.attributions
	a.sentence == cited.sentence
	a.source != cited.source
	count({b.sentence | some b in input.attributions; b.source == a.source}) == 1
}

# _credits are what the body has from the outlet, in order: by its name, as "the
# newspaper", from one of its people, or from somebody whom it spoke to.
_credits(outlet) := [a |
	some a in _statements
	_from(a, outlet)
]

# _opening is the first of them, in one of the first three paragraphs.
_opening(outlet) := [a |
	some a in _early
	_from(a, outlet)
][0]

_early := [a | some a in _statements; input.blocks[a.block].body <= 2]

_statements := [a |
	some a in credit.own
	not a.class in {"attitude", "no_comment"}
]

_from(a, outlet) if input.sources[a.source].outlet == outlet

_from(a, outlet) if input.sources[a.source].name == outlet

_from(a, outlet) if input.sources[a.via].outlet == outlet

_from(a, outlet) if contains(a.addressee, outlet)

_from(a, outlet) if contains(input.sources[a.source].organization, outlet)

# What it cites is what it has.
_from(a, outlet) if {
	a.frame == "citing"
	some other in _statements
	other.sentence == a.sentence
	input.sources[other.source].outlet == outlet
}

_from(a, _) if _called_so(a)

_called_so(a) if regex.match(_organ, a.addressee)

_called_so(a) if regex.match(_called_by, a.source_text)

_called_by := concat("|", [_organ, _work, _staff])

# "Its report said", "according to the same piece".
_work := `^(?i:(its|the|this|that)( same)?( [a-z'’]+)? (account|agency|article|expose|investigation|page|piece|publication|report|scoop|story|title))$`

# "The channel's man in the town".
_staff := `^(?i:the (broadcaster|channel|daily|magazine|network|newspaper|paper|site|station|tabloid|weekly)['’]s )`

# "It said", where nobody else is there to be it.
_called_so(a) if {
	lower(a.source_text) == "it"
	source := input.sources[a.source]
	_it(source)
}

_it(source) if source.kind == "unknown"

_it(source) if regex.match(_organ, source.text)

# An outlet that speaks of itself "says" or "announces"; one that is relayed
# "reported", or the story goes on "according to" it.
_passed_on(first, _) if _relayed(first)

# "The Herald said. Talks began in May, it reported".
_passed_on(first, credits) if {
	first.lemma == "say"
	first.tense in {"past", "present"}
	some a in credits
	a.frame != "according_to"
	_relayed(a)
}

_relayed(a) if a.frame in {"according_to", "citing", "passive"}

_relayed(a) if a.class in {"document", "relay", "semifactive"}

_relayed(a) if a.lemma in {"allege", "claim", "disclose", "find", "learn", "report", "reveal", "write"}

# "The FT says. The bank told the FT": it has asked them.
_passed_on(first, credits) if {
	first.lemma == "say"
	some a in credits
	input.sources[a.via].outlet == input.sources[first.source].outlet
}

# Whom else the story lets speak in the body, by no hand of that outlet.
_others(credits) := [a |
	some a in _statements
	a.source != null
	not a.i in credits
	not _hands_on[a.source]
	not a.class in {"denial", "refute"}
	not a.lemma in {"cite", "quote"}
	not _answered(a)
]

# To that outlet: "Arnaux told it", "he said in a statement to the outlet".
_answered(a) if lower(a.addressee) == "it"

_answered(a) if a.sentence in _organs

# A record or a document of our own, the police, a company or an office that
# speaks for itself.
_independent(others) if {
	some a in others
	source := input.sources[a.source]
	_on_its_own(source)
}

# Said where we could hear it, or published by the speaker.
_independent(others) if {
	some a in others
	_public(a)
}

# People with names, quoted at length in more places than one.
_independent(others) if {
	quoted := {a.block |
		some a in others
		input.sources[a.source].kind == "named_person"
		some q in a.quotes
		_at_length(input.quotes[q])
	}
	count(quoted) > 1
}

_at_length(quote) if quote.kind == "full"

_at_length(quote) if {
	quote.kind == "partial"
	quote.words > 4
}

_independent(others) if {
	people := {a.source | some a in others; input.sources[a.source].kind == "named_person"}
	count(people) > 2
}

_on_its_own(source) if source.kind == "document"

_on_its_own(source) if source.role in {"police", "study", "poll", "social_post", "spokesperson"}

_on_its_own(source) if {
	source.kind == "named_org"
	source.role != "government"
}

_public(a) if a.venue != ""

_public(a) if a.medium != ""

_public(a) if regex.match(`(?i)\b(reporters?|journalists|us)\b`, a.addressee)
